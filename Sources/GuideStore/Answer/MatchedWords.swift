import Language

/// The words that a search looked for, to be marked where they stand.
public struct MatchedWords: Equatable, Sendable {
  private let stems: Set<String>

  public static let none = MatchedWords(words: [])

  init(words: [String]) { stems = Set(words.map(Stem.of)) }

  /// - Parameter stems: as `Stem` makes them.
  init(stems: Set<String>) { self.stems = stems }

  public var isEmpty: Bool { stems.isEmpty }

  /// Whether a word of a page is one of those looked for, in any of its forms.
  public func contains(_ word: String) -> Bool {
    guard !stems.isEmpty else { return false }
    return Tokens.words(of: word).contains { stems.contains(Stem.of($0)) }
  }
}
