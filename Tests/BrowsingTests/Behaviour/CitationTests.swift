import Education
import Testing

@testable import Browsing

@Suite("Where the numbers of sources stand")
struct CitationTests {
  @Test(
    "What one source covers shows its number once, at the heading; a line of the guide's own keeps them apart"
  )
  func atHeading() throws {
    let page = try Session.after(HistoryTests.longPage + "<End><Space><Space>").page
    #expect(page.contains("On the train [1]"))
    #expect(page.contains("Do not stop for the journey.\n"))
    #expect(page.contains("In the hotel\n"))
    #expect(page.contains("Keep them dry. [2]"))
    let printed = try PlainText.printed("living/travelling", width: 60)
    #expect(printed.contains("On the train [1]\n"))
    #expect(printed.contains("- Do not stop for the journey.\n"))
    #expect(printed.contains("Keep them dry. [2] Ask for"))
  }

  @Test("s tells first what the line being read is made from, at every width")
  func sourcesOfLine() throws {
    for (columns, rows) in [(80, 24), (40, 12), (120, 40)] {
      let session = try Session.after(HistoryTests.longPage + "s", columns: columns, rows: rows)
      guard case .sources("living/first-weeks", let line) = session.reference else {
        Issue.record("\(session.reference)")
        continue
      }
      #expect(line.map(\.source) == ["first", "second"])
      #expect(session.page.contains("Sources of the line you read"))
      #expect(session.page.contains("[1] First article: Stopping"))
    }
    let session = try Session.after("s")
    #expect(!session.page.contains("Sources of the line"))
  }

  @Test("The page of sources says how to print the page, with its id")
  func printing() throws {
    let session = try Session.after(HistoryTests.longPage + "s<End>")
    #expect(session.page.contains("To print this page, press p on it."))
    #expect(session.page.contains("bedside show living/first-weeks"))
  }

  @Test("d begins with the disagreements that the page leads to, and lists all of them elsewhere")
  func disagreements() throws {
    var session = try Session.after("<Down>\n\nd")
    #expect(session.reference == .disagreements(on: "stopping"))
    #expect(session.page.contains("On the page \"Stopping safely\""))
    #expect(session.focused == "differing/highest-dose")
    session.press("<Esc>")
    #expect(session.reference == .node("stopping"))
    #expect(try Session.after("d").reference == .node("differing"))
    #expect(try Session.after("dd").reference == .node("differing"))
  }
}
