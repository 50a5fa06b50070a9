/// What a language calls warnings in the headings of leaflets; each language has its own in its folder.
struct WarningWords: Sendable {
  let words: Set<Substring>
  /// In lower case.
  let phrases: [String]

  init(words: String, phrases: [String]) {
    (self.words, self.phrases) = (Set(words.split(separator: " ")), phrases)
  }
}
