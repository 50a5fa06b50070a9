import Authoring
import Glibc

/// The reading figures as a table.
enum ReportTable {
  static func lines(_ report: [PageReport]) -> [String] {
    let head = "words  w/sent  grade  masked   smog  longest  accepted  page"
    let rows = report.map { page in
      printed(
        "%5d  %6.1f  %5.1f  %6.1f  %5.1f  %7d  %8d  ", page.words, page.wordsPerSentence,
        page.gradeRaw, page.gradeMasked, page.smogMasked, page.longestSentenceWords,
        page.acceptedWarnings) + page.path
    }
    let grades = report.map(\.gradeRaw).sorted()
    guard let highest = grades.last else { return [head] }
    let total = printed(
      "median grade %.1f, highest %.1f, longest sentence %d words, accepted warnings %d",
      grades[grades.count / 2], highest, report.map(\.longestSentenceWords).max() ?? 0,
      report.map(\.acceptedWarnings).reduce(0, +))
    return [head] + rows + [total]
  }

  /// Numbers as C prints them (`printf`).
  private static func printed(_ format: String, _ numbers: any CVarArg...) -> String {
    var line = [CChar](repeating: 0, count: 256)
    let count = withVaList(numbers) { vsnprintf(&line, line.count, format, $0) }
    return String(decoding: line.prefix(Int(count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
