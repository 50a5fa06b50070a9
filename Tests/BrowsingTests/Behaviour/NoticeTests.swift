import Screen
import Testing

@testable import Browsing

@Suite("Sentences of the program that take several rows")
struct NoticeTests {
  private static let layout = ScreenLayout(
    size: Size(columns: 40, rows: 12), half: .page, measure: 72)
  private static let notice = "Nothing new to write. There already: ~/samplin-handout.txt"

  /// A screen whose chosen row is marked, with the sentence on it.
  private static func rows(choosing row: Int) -> [String] {
    var frame = Frame(size: layout.size)
    frame.put("chosen", at: Point(column: 1, row: row), style: .selected)
    frame.cursor = Point(column: 0, row: row)
    StatusLine(notice: notice, status: Status()).draw(in: &frame, of: layout, showsDividers: false)
    return frame.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("They hide no row that is chosen", arguments: 3...9)
  func chosen(row: Int) {
    let rows = Self.rows(choosing: row)
    #expect(rows[row].contains("chosen"))
    let said = rows.joined(separator: " ").split { $0 == " " || $0 == "─" }.joined(separator: " ")
    #expect(said.contains("Nothing new to write. There already:"))
    #expect(said.contains("~/samplin-handout.txt"))
    // Near what Enter does, where there is room for that.
    #expect(rows[1].contains("Nothing") == (row == 9))
  }
}
