import Education

/// The reading figures of one page.
public struct PageReport: Equatable, Sendable {
  public var id: String
  /// Below the content folder.
  public var path: String
  public var words: Int
  public var wordsPerSentence: Double
  /// Flesch-Kincaid grade; with the glossary's words masked in `gradeMasked`.
  public var gradeRaw: Double
  public var gradeMasked: Double
  public var smogMasked: Double
  public var longestSentence: String
  public var longestSentenceWords: Int
  public var acceptedWarnings: Int
  /// The page has under 100 words and is measured together with the short pages beside it.
  public var isPooled: Bool
}

extension PageReport {
  /// One report a page, and one for the whole glossary.
  static func all(in manuscript: Manuscript, accepted: [String: Int]) -> [PageReport] {
    Reading.all(in: manuscript).map { reading in
      let pooled = reading.pooled
      let longest = reading.sentences.max { $0.words < $1.words }
      return PageReport(
        id: reading.id, path: reading.path, words: reading.raw.words,
        wordsPerSentence: pooled.raw.wordsPerSentence, gradeRaw: pooled.raw.fleschKincaid,
        gradeMasked: pooled.masked.fleschKincaid, smogMasked: pooled.masked.smog,
        longestSentence: longest?.text ?? "", longestSentenceWords: longest?.words ?? 0,
        acceptedWarnings: accepted[reading.path] ?? 0, isPooled: reading.isShort)
    }
  }
}
