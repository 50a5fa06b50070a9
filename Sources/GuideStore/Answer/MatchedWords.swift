import Language

/// The words that a search looked for, to be marked where they stand.
public struct MatchedWords: Equatable, Sendable {
  private let stems: Set<String>
  /// The letters that a word begins with of which the stem may be one of these.
  private let beginnings: Set<UInt8>
  /// They are looked for letter by letter, also inside words.
  private let pieces: [String]

  public static let none = MatchedWords(words: [])

  init(words: [String]) { self.init(stems: Set(words.map(Stem.of))) }

  /// - Parameter stems: as `Stem` makes them.
  init(stems: Set<String>) {
    (self.stems, pieces) = (stems, [])
    beginnings = Set(stems.compactMap(\.utf8.first))
  }

  /// - Parameter pieces: as `letters(of:)` makes them.
  init(letters pieces: [String]) { (stems, beginnings, self.pieces) = ([], [], pieces) }

  public var isEmpty: Bool { stems.isEmpty && pieces.isEmpty }

  /// Words without case and accents, parted by single spaces: nothing else of them is changed.
  static func letters(of text: String) -> String { Tokens.normalised(text) }

  /// Whether a word of a page is one of those looked for, in any of its forms.
  public func contains(_ word: String) -> Bool {
    guard pieces.isEmpty else {
      let letters = Self.letters(of: word)
      return pieces.contains { letters.contains($0) }
    }
    guard !stems.isEmpty, mayMatch(word) else { return false }
    return Tokens.words(of: word).contains { stems.contains(Stem.of($0)) }
  }

  /// Most words on a screen begin with another letter than any that was looked for, as their stems do
  /// ("oedema" is "edema"): they need not be taken apart.
  private func mayMatch(_ word: String) -> Bool {
    var letters = word.utf8.makeIterator()
    guard let first = letters.next(), Self.isLetter(first), word.utf8.allSatisfy(Self.isLetter)
    else { return true }
    if let second = letters.next(), second | 0x20 == UInt8(ascii: "e"),
      [UInt8(ascii: "a"), UInt8(ascii: "o")].contains(first | 0x20)
    {
      return true
    }
    return beginnings.contains(first | 0x20)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
