import Language

/// The words of a sentence, as they are compared.
struct SpokenWords {
  let words: [String]
  let stems: [String]

  init(_ text: some StringProtocol, _ memory: StemMemory) {
    words = Self.words(text)
    stems = words.map(memory.stem)
  }

  /// The words alone.
  static func words(_ text: some StringProtocol) -> [String] {
    letters.words(of: Substring(text)).map { $0.lowercased() }
  }

  /// Where the words stand.
  static func places(_ text: String) -> [Range<String.Index>] {
    letters.words(of: text[...]).map { $0.startIndex..<$0.endIndex }
  }

  private static let letters = WordLetters(and: "'")
}
