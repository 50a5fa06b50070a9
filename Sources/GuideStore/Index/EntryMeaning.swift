/// What an entry means, as it is kept: the numbers of the sentence encoder for its title, and for each line
/// of its text.
struct EntryMeaning {
  /// One behind the other, the title first; each brought to a length of 127.
  private(set) var bytes: [UInt8] = []

  /// So many lines tell what a part is about.
  private static let mostLines = 60
  /// With the title.
  static let mostTexts = 1 + mostLines
  /// A line of fewer words tells nothing.
  private static let fewestWords = 2

  init(_ entry: SearchEntry, by reader: MeaningReader) {
    add(Tokens.words(of: entry.title), by: reader)
    for line in entry.lines.prefix(Self.mostLines) {
      let words = Tokens.words(of: line.words)
      if words.count >= Self.fewestWords { add(words, by: reader) }
    }
  }

  private mutating func add(_ words: [String], by reader: MeaningReader) {
    bytes += reader.numbers(of: words).map { UInt8(bitPattern: Int8(($0 * 127).rounded())) }
  }
}
