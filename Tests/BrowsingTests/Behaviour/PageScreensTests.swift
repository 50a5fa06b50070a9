import Education
import Screen
import Testing

@testable import Browsing

@Suite("What is read together is not parted between screens")
struct PageScreensTests {
  /// One line for each letter: a capital begins, a small letter continues, a hyphen is blank.
  private func screens(_ letters: String, height: Int) -> PageScreens {
    PageScreens(
      of: letters.map { letter in
        PageLine(
          runs: letter == "-" ? [] : [Run("words")], anchor: .start,
          continues: letter.isLowercase)
      },
      height: height)
  }

  @Test("A blank line at the end of a screen is not shown again on the next")
  func blanks() {
    #expect(screens("AAA-AAAAAA", height: 4).tops == [0, 4, 6])
    #expect(screens("AAA-AAAAAA", height: 4).top(-1, from: 4) == 0)
    #expect(screens("A--AA", height: 1).tops == [0, 1, 2, 3, 4])
  }

  @Test("A screen begins with the last line of the one above, or with a whole row")
  func tops() {
    #expect(screens("AAAAAAAAAA", height: 4).tops == [0, 3, 6])
    // The row of lines 8 to 10 does not fit on the first screen.
    let rows = String(repeating: "A", count: 9) + "aa" + String(repeating: "A", count: 19)
    #expect(screens(rows, height: 10).tops == [0, 8, 17, 20])
    // It ends with the screen, and is not read again.
    #expect(screens("AAAaAAAAAA", height: 4).tops == [0, 4, 6])
    // It is longer than a screen.
    #expect(screens("AAaaaaaaAA", height: 4).tops == [0, 3, 6])
    // More than a fifth of the screen would be read twice.
    #expect(screens("AAAAAaaaAAAA", height: 8).tops == [0, 4])
    #expect(screens("AAAAaaaaAAAA", height: 8).tops == [0, 4])
    #expect(screens("AAAaaaaaAAAA", height: 8).tops == [0, 4])
    #expect(screens("AA", height: 4).tops == [0])
    #expect(screens("", height: 4).tops == [0])
  }

  @Test("A row of a table is parted only where it is longer than a screen")
  func rows() {
    func screens(_ letters: String, height: Int) -> [Int] {
      PageScreens(
        of: letters.map {
          PageLine(
            runs: [Run("words")], anchor: .start, continues: $0.isLowercase, isOfTable: true)
        }, height: height
      ).tops
    }
    #expect(screens("AAAaaaaaAAAA", height: 8) == [0, 4])
    #expect(screens("AAAAaaaaaaAAAAAA", height: 8) == [0, 3, 8])
    #expect(screens("AAAAaaaaaaaaAAAA", height: 8) == [0, 7, 8])
  }

  @Test("Back leads over the same screens, and every line is on one of them, on every page")
  func every() {
    for (page, measure, layout) in PagePropertyTests.layouts where measure % 7 == 1 {
      for height in [1, 2, 5, 9, 19] {
        let screens = PageScreens(of: layout.lines, height: height)
        let tops = screens.tops
        #expect(tops.last == max(0, layout.lines.count - height), "\(page.reference)")
        for (top, next) in zip(tops, tops.dropFirst()) {
          #expect(top < next && next <= top + height, "\(page.reference)")
          #expect(screens.top(-1, from: next) == top)
          // A row that is parted is longer than a screen, or was on the one above.
          guard layout.lines[next].continues, next != tops.last else { continue }
          let first = layout.lines[..<next].lastIndex { !$0.continues } ?? 0
          #expect(first <= top, "\(page.reference)")
        }
        #expect(screens.number(of: 0).number == 1)
        #expect(screens.number(of: tops.last ?? 0) == (tops.count, tops.count))
      }
    }
  }

  @Test("On a narrow screen a table is cards where these are shorter than a ladder of words")
  func cards() {
    func words(_ text: String) -> [Statement] {
      [Statement(spans: [Span(text)], kind: .house)]
    }
    func lines(_ cell: String, _ width: Int) -> [String] {
      PageBuilder.layout(
        title: nil,
        blocks: [
          .table(
            header: ["What happened", "What to do"],
            rows: [[words(cell), words("Call your local emergency number now.")]])
        ], width: width, openWarnings: [], style: PageStyle([], Preferences())
      ).lines.map { $0.runs.map(\.text).joined() }
    }
    let long = "A child, or anyone with epilepsy, who had no dose for a day or more"
    #expect(lines(long, 38).contains { $0.hasPrefix("  What to do: Call") })
    #expect(!lines("A fit", 38).contains { $0.hasPrefix("  What to do: Call") })
    #expect(!lines(long, 52).contains { $0.hasPrefix("  What to do: Call") })
  }

  @Test("Space parts no row of a table, nor an item of a list", arguments: [(80, 14), (40, 12)])
  func space(columns: Int, rows: Int) throws {
    for keys in [HistoryTests.longPage, "<Down>\n\n", "?"] {
      var session = try Session.after(keys, columns: columns, rows: rows)
      let reference = session.reference
      for _ in 0..<40 {
        session.press("<Space>")
        let view = session.browser.reading.page.view
        guard session.reference == reference, !view.viewport.isAtEnd else { break }
        let height = view.layout.lines[view.viewport.top...].dropFirst().prefix(while: \.continues)
          .count
        #expect(
          !view.layout.lines[view.viewport.top].continues || height >= view.viewport.height,
          "\(keys)")
      }
    }
  }
}
