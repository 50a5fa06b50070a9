/// The words that a search looked for, to be marked where they stand.
public struct MatchedWords: Equatable, Sendable {
  private let stems: Set<Substring>

  public static let none = MatchedWords(words: [])

  init(words: [String]) { stems = Set(words.map { Self.stem($0) }) }

  init(concepts: [Concept]) {
    self.init(
      words: concepts.flatMap { concept in
        concept.alternatives.filter { $0.weight >= 0.8 }.flatMap(\.words)
      }.filter { !LightWords.all.contains($0) })
  }

  public var isEmpty: Bool { stems.isEmpty }

  /// Whether a word of a page is one of those looked for, in any of its forms.
  public func contains(_ word: String) -> Bool {
    guard !stems.isEmpty else { return false }
    return Tokens.words(of: word).contains { stems.contains(Self.stem($0)) }
  }

  /// How many of the words looked for stand in a line.
  func count(in line: String) -> Int {
    Set(Tokens.words(of: line).map(Self.stem)).intersection(stems).count
  }

  /// A rough stem, enough to tell that "seizures" shows "seizure" and "stopping" shows "stop".
  private static func stem(_ word: String) -> Substring {
    var stem = word[...]
    for ending in [
      "ations", "ation", "ings", "ing", "als", "al", "ies", "ness", "es", "s", "ed", "y", "e",
    ]
    where stem.hasSuffix(ending) && stem.count - ending.count >= 3 {
      stem = stem.dropLast(ending.count)
      break
    }
    if stem.count > 3, let last = stem.last, stem.dropLast().last == last { stem = stem.dropLast() }
    return stem
  }
}
