/// The reading figures of one page, or of the whole glossary.
public struct PageReport: Equatable, Sendable {
  public var id: String
  /// Below the content folder.
  public var path: String
  public var words: Int
  public var wordsPerSentence: Double
  /// Flesch-Kincaid grade of the page by itself; with the glossary's words masked in `gradeMasked`.
  public var gradeRaw: Double
  public var gradeMasked: Double
  public var smogMasked: Double
  public var longestSentence: String
  public var longestSentenceWords: Int
  /// Of the sentences that end as such, the share that has four words or fewer: from 0 to 1.
  public var shortSentences: Double
  public var acceptedWarnings: Int
}

extension PageReport {
  init(_ reading: PageReadability, accepted: Int) {
    self.init(
      id: reading.id, path: reading.path, words: reading.raw.words,
      wordsPerSentence: reading.raw.wordsPerSentence, gradeRaw: reading.raw.fleschKincaid,
      gradeMasked: reading.masked.fleschKincaid, smogMasked: reading.masked.smog,
      longestSentence: String(reading.longest.text),
      longestSentenceWords: reading.longest.words,
      shortSentences: Double(reading.whole.short) / Double(max(1, reading.whole.sentences)),
      acceptedWarnings: accepted)
  }
}
