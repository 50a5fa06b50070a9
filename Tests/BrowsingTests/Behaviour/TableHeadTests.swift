import Education
import Screen
import Testing

@testable import Browsing

@Suite("What the columns of a table are is told wherever one is inside it")
struct TableHeadTests {
  /// A page with a table that is longer than its screen.
  private static let keys = "?"
  private static let head = "Key"

  @Test(
    "Inside a table its head stays above it, where there is a row for it beside the title",
    arguments: [24, 40])
  func beside(rows: Int) throws {
    var session = try Session.after(Self.keys, rows: rows)
    let head = try #require(session.browser.reading.page.view.layout.tableHeads.first)
    #expect(!session.rowBelowTitle.contains(Self.head))
    session.press("<Space>")
    #expect(session.rowBelowTitle.contains("Key "))
    #expect(session.rowBelowTitle.contains("What it does"))
    #expect(session.page.contains("Keys"))
    // Its columns stand above those of the rows.
    let layout = session.browser.reading.page.view.layout
    let first = layout.lines[head.table.lowerBound].runs.map(\.text).joined()
    #expect(head.runs.map(\.text).joined().hasPrefix(first.prefix { $0 != "W" } + "What it does"))
  }

  @Test("On a low screen it stands in place of the title, and the page keeps the sign of the keys")
  func instead() throws {
    var session = try Session.after(Self.keys, rows: 14)
    let header = session.browser.reading.layout.page.header
    #expect(session.row(header).contains(">Keys"))
    session.press("<Space>")
    #expect(session.row(header).contains(">Key "))
    #expect(session.row(header).contains("What it does"))
    session.press("<Home>")
    #expect(session.row(header).contains(">Keys"))
  }

  @Test("It goes where the table ends, and with a blank row above each line too")
  func ends() throws {
    for view in ["", "vv"] {
      var session = try Session.after(view + Self.keys, columns: 80, rows: 24)
      let layout = session.browser.reading.page.view.layout
      let first = try #require(layout.tableHeads.first)
      #expect(layout.tableHead(above: first.table.lowerBound) == nil)
      #expect(layout.tableHead(above: first.table.lowerBound + 1) == first.runs)
      #expect(layout.tableHead(above: first.table.upperBound - 1) == first.runs)
      #expect(layout.tableHead(above: first.table.upperBound) == nil)
      session.press("<End>")
      #expect(session.browser.reading.page.view.viewport.isAtEnd)
    }
  }

  @Test("Where each row is a card, the name of the first column stands once, above them all")
  func cards() {
    func words(_ text: String) -> [Statement] {
      [Statement(spans: [Span(text)], kind: .house)]
    }
    let lines = PageBuilder.layout(
      title: nil,
      blocks: [
        .table(
          header: ["What happened", "What to do"],
          rows: [
            [
              words("A child, or anyone with epilepsy, who had no dose for a day or more"),
              words("Call your local emergency number now."),
            ],
            [
              words("An older person, or anyone with a pump, who took one dose too many"),
              words("Call your local emergency number now."),
            ],
          ])
      ], width: 38, openWarnings: [], style: PageStyle([], Preferences())
    ).lines.map { $0.runs.map(\.text).joined() }
    #expect(lines.first == "What happened:")
    #expect(lines.dropFirst().first?.hasPrefix("A child, or") == true)
    #expect(lines.filter { $0.contains("What happened") }.count == 1)
    #expect(lines.filter { $0.hasPrefix("  What to do: Call") }.count == 2)
  }

  @Test("The first column has the width that makes the table shortest")
  func widths() {
    let situation = "You stopped or missed doses, and feel ill: a seizure, fever, or stiff muscles"
    let step = "Call your local emergency number now."
    let long = ColumnWidths.fitting(
      header: ["What happened", "What to do"], rows: [[situation, step], [situation, step]],
      into: 51)
    #expect((long?[0] ?? 0) > 51 / 3)
    #expect(long?.reduce(0, +) ?? 99 <= 51 - ColumnWidths.gap)
    let usual = ColumnWidths.fitting(
      header: ["Week", "What to do"],
      rows: [["1 to 2", situation + situation], ["3", situation]], into: 51)
    #expect(usual?[0] == 6)
  }
}

extension Session {
  fileprivate var rowBelowTitle: String { row(browser.reading.layout.page.header + 1) }
}
