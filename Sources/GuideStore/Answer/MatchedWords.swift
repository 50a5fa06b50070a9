import Language

/// The words that a search looked for, to be marked where they stand.
public struct MatchedWords: Equatable, Sendable {
  private let stems: Set<String>
  /// They are looked for letter by letter, also inside words.
  private let pieces: [String]

  public static let none = MatchedWords(words: [])

  init(words: [String]) { self.init(stems: Set(words.map(Stem.of))) }

  /// - Parameter stems: as `Stem` makes them.
  init(stems: Set<String>) { (self.stems, pieces) = (stems, []) }

  /// - Parameter pieces: as `letters(of:)` makes them.
  init(letters pieces: [String]) { (stems, self.pieces) = ([], pieces) }

  public var isEmpty: Bool { stems.isEmpty && pieces.isEmpty }

  /// Words without case and accents, parted by single spaces: nothing else of them is changed.
  static func letters(of text: String) -> String { Tokens.normalised(text) }

  /// Whether a word of a page is one of those looked for, in any of its forms.
  public func contains(_ word: String) -> Bool {
    guard pieces.isEmpty else {
      let letters = Self.letters(of: word)
      return pieces.contains { letters.contains($0) }
    }
    guard !stems.isEmpty else { return false }
    return Tokens.words(of: word).contains { stems.contains(Stem.of($0)) }
  }
}
