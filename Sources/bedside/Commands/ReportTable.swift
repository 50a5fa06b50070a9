import Authoring
import Bytes

/// The reading figures as a table.
enum ReportTable {
  static func lines(_ report: [PageReport]) -> [String] {
    let head = "words  w/sent  grade  masked   smog  longest  short %  accepted  page"
    let rows = report.map { page in
      [
        rightAligned("\(page.words)", 5), rightAligned(page.wordsPerSentence, 6),
        rightAligned(page.gradeRaw, 5),
        rightAligned(page.gradeMasked, 6), rightAligned(page.smogMasked, 5),
        rightAligned("\(page.longestSentenceWords)", 7),
        rightAligned("\(Int((page.shortSentences * 100).rounded()))", 7),
        rightAligned("\(page.acceptedWarnings)", 8), page.path,
      ].joined(separator: "  ")
    }
    let grades = report.map(\.gradeRaw).sorted()
    guard let highest = grades.last else { return [head] }
    let (median, longest) = (grades[grades.count / 2], report.map(\.longestSentenceWords).max())
    let accepted = report.map(\.acceptedWarnings).reduce(0, +)
    let total =
      "median grade \(tenths(median)), highest \(tenths(highest)), "
      + "longest sentence \(longest ?? 0) words, accepted warnings \(accepted)"
    return [head] + rows + [total]
  }

  private static func tenths(_ number: Double) -> String { System.decimal(number, places: 1) }

  private static func rightAligned(_ number: Double, _ width: Int) -> String {
    rightAligned(tenths(number), width)
  }

  private static func rightAligned(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
