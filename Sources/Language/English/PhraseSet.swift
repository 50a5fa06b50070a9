/// Phrases that are found where they begin.
struct PhraseSet: Sendable {
  private let byFirst: [String: [[String]]]

  init(_ phrases: [[String]]) {
    byFirst = Dictionary(grouping: phrases.filter { !$0.isEmpty }) { $0[0] }
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// How many words the longest phrase takes that begins at `index`.
  func match(in words: [String], at index: Int) -> Int? {
    byFirst[words[index]]?.first { phrase in
      index + phrase.count <= words.count
        && words[index..<index + phrase.count].elementsEqual(phrase)
    }?.count
  }
}
