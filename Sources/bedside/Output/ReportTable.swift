import Authoring
import Foundation

/// The reading figures as a table.
enum ReportTable {
  static func lines(_ report: [PageReport]) -> [String] {
    let head = "words  w/sent  grade  masked   smog  longest  accepted  page"
    let rows = report.map { page in
      String(
        format: "%5d  %6.1f  %5.1f  %6.1f  %5.1f  %7d  %8d  ", page.words, page.wordsPerSentence,
        page.gradeRaw, page.gradeMasked, page.smogMasked, page.longestSentenceWords,
        page.acceptedWarnings) + page.path
    }
    let grades = report.map(\.gradeRaw).sorted()
    guard let highest = grades.last else { return [head] }
    let total = String(
      format: "median grade %.1f, highest %.1f, longest sentence %d words, accepted warnings %d",
      grades[grades.count / 2], highest, report.map(\.longestSentenceWords).max() ?? 0,
      report.map(\.acceptedWarnings).reduce(0, +))
    return [head] + rows + [total]
  }
}
