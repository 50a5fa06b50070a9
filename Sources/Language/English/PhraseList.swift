/// Phrases to be found in a text, each by its words.
struct PhraseList: Sendable {
  let all: [[String]]
  private let known: Set<[String]>
  private let longest: Int

  /// - Parameter text: a phrase a line.
  init(_ text: EmbeddedText) {
    all = text.lines.map { $0.split(separator: " ").map(String.init) }
    known = Set(all)
    longest = all.map(\.count).max() ?? 0
  }

  /// The phrases that end before a place of the words.
  func found(in words: [String], before end: Int) -> [[String]] {
    (1...max(1, longest)).compactMap { length in
      guard end >= length else { return nil }
      let phrase = Array(words[end - length..<end])
      return known.contains(phrase) ? phrase : nil
    }
  }
}
