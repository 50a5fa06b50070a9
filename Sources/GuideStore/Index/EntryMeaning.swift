/// What an entry means, as it is kept: the numbers of the sentence encoder for its title, for each of the
/// few ways to ask that were told for it, and for each line of its text.
struct EntryMeaning {
  /// One behind the other, the title first, then the ways to ask; each brought to a length of 127.
  private(set) var bytes: [UInt8] = []
  /// So many of the first are the title and the ways to ask.
  private(set) var askedCount = 1

  /// So many lines tell what a part is about.
  private static let mostLines = 60
  /// Of an entry with more ways to ask the search learns.
  private static let mostWays = 60
  /// With the title.
  static let mostTexts = 1 + mostWays + mostLines
  /// A line or a way to ask of fewer words tells nothing.
  private static let fewestWords = 2

  init(_ entry: SearchEntry, by reader: MeaningReader) {
    add(Tokens.words(of: entry.title), by: reader)
    // Other names of it are words to find it by, and no questions.
    let ways = entry.otherWords.map(Tokens.words).filter { $0.count >= Self.fewestWords }
    for way in ways.prefix(Self.mostWays) { add(way, by: reader) }
    askedCount += min(ways.count, Self.mostWays)
    for line in entry.lines.prefix(Self.mostLines) {
      let words = Tokens.words(of: line.words)
      if words.count >= Self.fewestWords { add(words, by: reader) }
    }
  }

  private mutating func add(_ words: [String], by reader: MeaningReader) {
    bytes += reader.numbers(of: words).map { UInt8(bitPattern: Int8(($0 * 127).rounded())) }
  }
}
