/// Phrases to be found in a text, each by its words.
struct PhraseList: Sendable {
  let all: [[String]]
  private let known: Set<[String]>
  /// Of how many words the longest phrase is that ends with a word.
  private let longest: [String: Int]

  /// - Parameter text: a phrase a line.
  init(_ text: EmbeddedText) {
    all = text.lines.map { $0.split(separator: " ").map(String.init) }
    known = Set(all)
    longest = Dictionary(
      all.compactMap { phrase in phrase.last.map { ($0, phrase.count) } }, uniquingKeysWith: max)
  }

  /// The phrases that end before a place of the words.
  func found(in words: [String], before end: Int) -> [[String]] {
    // Most words end none.
    guard end > 0, let longest = longest[words[end - 1]] else { return [] }
    return (1...longest).compactMap { length in
      guard end >= length else { return nil }
      let phrase = Array(words[end - length..<end])
      return known.contains(phrase) ? phrase : nil
    }
  }
}
