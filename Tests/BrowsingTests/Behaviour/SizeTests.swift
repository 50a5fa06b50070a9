import Screen
import Testing

@testable import Browsing

@Suite("Every size in every mode")
struct SizeTests {
  static let modes = [
    "", "G\n<Up>\n<Up>\n<Up>\n<Up>\n<Up><Up>\n<End>", HistoryTests.longPage,
    HistoryTests.longPage + "<End><S-Tab>", "w<Down>\n", "!", "/", "/seizure<Down>",
    "/ran out", "/zeppelin", "/dose<Down><Down>\nn", "?<Space>",
    HistoryTests.longPage + "s",
    HistoryTests.longPage + "o<Down>", "<Down>\n\n<Tab><Tab>\n", "d<Down>\n", "t", "'", "x",
    ",", ",<Down>\n", "\\dose<Down>", "\\zzz", "p", "<Down>\n\nd", "mw'<Down>",
    HistoryTests.longPage + "vv", HistoryTests.longPage + "#c",
  ]

  @Test("A small screen says how to leave: among the topics, and on a page", arguments: ["", "\n"])
  func leaving(keys: String) throws {
    let session = try Session.after(keys, columns: 40, rows: 12)
    #expect(session.row(11).contains("q quit"))
    #expect(session.row(11).contains("! help"))
    // Among the topics the line above says how to ask.
    #expect(session.row(11).contains("/ ask") || session.said.contains("To ask, just type"))
  }

  @Test("What keys answer has room on a small screen", arguments: modes)
  func notices(mode: String) throws {
    let keys = [
      "<Left>", "<Right>", "<Up>", "<Down>", "<Home>", "<End>", "<PgUp>", "<PgDn>", "<Tab>",
      "<S-Tab>",
      "\n", "<Esc>", "<BS>", "<F9>", "]", "9", "o", "s", "u", "m", "'", "n", "+", "-", "v", "c",
      "#", "M",
      "\\", "p",
    ]
    let start = try Session.after(mode, columns: 40, rows: 12)
    for first in keys {
      var session = start
      session.press(first)
      for second in ["", "<Down>", first] {
        session.press(second)
        guard let notice = session.browser.notice, !notice.hasPrefix("The end. Space") else {
          continue
        }
        #expect(notice.columns <= 40 - StatusLine.margins, "\(first)\(second): \(notice)")
      }
    }
  }

  @Test("The third column tells headings whole")
  func headings() throws {
    let session = try Session.after("w<BS>" + HistoryTests.longPage, columns: 120, rows: 40)
    let view = session.browser.reading.page.view
    let aside = try #require(session.browser.reading.layout.aside)
    let column = session.screen.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.dropFirst(aside.columns.lowerBound + 2)) }
      .joined(separator: " ").split(separator: " ").joined(separator: " ")
    for heading in view.layout.headings { #expect(column.contains(heading.text)) }
  }

  @Test("The frame has the size that was asked for and holds the cursor", arguments: modes)
  func everySize(mode: String) throws {
    var session = try Session.after(mode)
    let before = session.screen
    for rows in stride(from: 1, through: 70, by: 9) {
      for columns in stride(from: 1, through: 220, by: 17) {
        session.resize(columns, rows)
        let frame = session.browser.frame()
        let isSafe =
          session.browser.reading.layout.isTooSmall
          || String(frame.row(0).map(\.character)).contains("Do not stop suddenly")
        if frame.size != Size(columns: columns, rows: rows)
          || !(0..<columns ~= frame.cursor.column && 0..<rows ~= frame.cursor.row) || !isSafe
        {
          Issue.record("\(columns) by \(rows): \(frame.size) \(frame.cursor)\n\(frame.text)")
        }
      }
    }
    session.resize(80, 24)
    // A notice of before is gone by now; nothing else may differ.
    #expect(session.screen == before)
  }

  @Test("A session may begin on a screen that is too small", arguments: [(1, 1), (0, 0), (39, 9)])
  func beginsSmall(columns: Int, rows: Int) throws {
    var session = try Session(columns: columns, rows: rows)
    session.press("jw")
    session.resize(80, 24)
    #expect(session.screen == (try Session().screen))
    #expect(session.cursor == (try Session().cursor))
  }

  @Test("A screen that is too small says so in as many words as fit, and nothing else")
  func tooSmall() throws {
    #expect(try Session(columns: 39, rows: 24).screen.hasPrefix("Too small: needs 40x10. q quits"))
    #expect(try Session(columns: 20, rows: 3).screen.hasPrefix("Too small: needs\n40x10. q quits"))
    #expect(try Session(columns: 5, rows: 1).screen == "Too")
    #expect(
      try Session(columns: 30, rows: 8).screen.split(separator: "\n").joined(separator: " ")
        .contains("In danger, call the emergency number."))
  }
}
