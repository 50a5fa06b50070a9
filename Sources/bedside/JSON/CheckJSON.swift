import Authoring

/// One thing that a check found.
struct FindingJSON: Encodable {
  var path: String
  var line: Int
  var column: Int
  var severity: String
  var message: String
  var rule: String

  init(_ finding: Finding) {
    (path, line, column) = (finding.path, finding.line, finding.column)
    severity = finding.severity.rawValue
    message = finding.message
    rule = finding.rule.rawValue
  }
}

/// What of documents is not shown.
struct DocumentCheckJSON: Encodable {
  var findings: [FindingJSON]
  var words: Int
  var lostWords: Int
  /// Of each document, where it can be measured.
  var grades: [Double?]

  init(_ opened: OpenedDocuments) {
    findings = opened.findings.map(FindingJSON.init)
    (words, lostWords, grades) = (opened.words, opened.lostWords, opened.grades)
  }
}

/// The findings of a check, and the reading figures where they are asked for.
struct CheckJSON: Encodable {
  struct PageJSON: Encodable {
    var id: String
    var path: String
    var words: Int
    var wordsPerSentence: Double
    var gradeRaw: Double
    var gradeMasked: Double
    var smogMasked: Double
    var longestSentence: String
    var longestSentenceWords: Int
    var shortSentences: Double
    var acceptedWarnings: Int
  }

  /// How many ways to ask there are, and how many of them lead to another entry than their own.
  struct WaysJSON: Encodable {
    var count: Int
    var lost: Int
  }

  var findings: [FindingJSON]
  var ways: WaysJSON
  var report: [PageJSON]?

  /// - Parameter lostWays: the count of the ways to ask that another entry wins.
  init(_ compilation: Compilation, lostWays: Int, withReport: Bool) {
    ways = WaysJSON(count: compilation.ways.count, lost: lostWays)
    findings = compilation.findings.map(FindingJSON.init)
    guard withReport else { return }
    report = compilation.report.map {
      PageJSON(
        id: $0.id, path: $0.path, words: $0.words, wordsPerSentence: $0.wordsPerSentence,
        gradeRaw: $0.gradeRaw, gradeMasked: $0.gradeMasked, smogMasked: $0.smogMasked,
        longestSentence: $0.longestSentence, longestSentenceWords: $0.longestSentenceWords,
        shortSentences: $0.shortSentences,
        acceptedWarnings: $0.acceptedWarnings)
    }
  }
}
