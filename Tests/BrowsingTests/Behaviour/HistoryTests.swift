import Screen
import Testing

@testable import Browsing

@Suite("Back and forward")
struct HistoryTests {
  /// The first weeks, a page longer than the screen.
  static let longPage = "<Down><Down><Down>\n<Down>\n"

  @Test("Back returns to the same line and the same link, and forward to where one was")
  func sameLine() throws {
    var session = try Session.after(Self.longPage + "<Down><Down><Down><Down><Down><Tab>")
    let before = session.page
    let cursor = session.cursor
    #expect(session.atCursor.hasPrefix("Seizure"))
    session.press("\n\n")
    #expect(session.reference == .node("terms/seizure"))
    session.press("<BS>")
    #expect(session.page == before)
    #expect(session.cursor == cursor)
    session.press("]")
    #expect(session.reference == .node("terms/seizure"))
    session.press("[")
    #expect(session.page == before)
  }

  @Test("Back returns to the warnings that stood open")
  func openWarnings() throws {
    var session = try Session.after("w<Down><Down>\n")
    let before = session.screen
    session.press("\n")
    #expect(session.reference == .node("stopping"))
    session.press("<BS>")
    #expect(session.screen == before)
    session.press("<Up><Up>\nw")
    #expect(session.browser.reading.page.view.page.openWarnings.count == 1)
  }

  @Test("From a page that was opened from the topics, back returns to the row of the topics")
  func topics() throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var session = try Session.after("<Down><Down>", columns: columns, rows: rows)
      let before = session.screen
      let cursor = session.cursor
      session.press("\n")
      #expect(session.half == .page)
      session.press("<BS>")
      #expect(session.screen == before)
      #expect(session.cursor == cursor)
    }
  }

  @Test(
    "Whatever is looked up from the topics, Esc returns to their row", arguments: ["w", "!", "?"])
  func lookedUp(key: String) throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var session = try Session.after("<Down><Down><Down>", columns: columns, rows: rows)
      let before = session.screen
      let cursor = session.cursor
      session.press(key + "<Esc>")
      #expect(session.screen == before)
      #expect(session.cursor == cursor)
    }
  }

  @Test(
    "What a letter opened, Esc and q close as before where one went back and forward again",
    arguments: ["f", "d", "t"], ["<Esc>", "q"])
  func closesAsBefore(key: String, closing: String) throws {
    let page = "<Down><Down>\n" + key
    let closed = try Session.after(page + closing)
    let travelled = try Session.after(page + "[[]]" + closing)
    #expect(travelled.reference == closed.reference)
    #expect(!travelled.browser.isDone)
    #expect(travelled.screen == closed.screen)
  }

  @Test("Where a small window scrolled to what is chosen, back and forward keep the line")
  func smallerWindow() throws {
    var session = try Session.after(Self.longPage + "<Tab><Tab><Tab>")
    let before = session.screen
    let anchor = session.browser.reading.page.view.anchor
    session.resize(40, 10)
    #expect(session.browser.reading.page.view.viewport.top > 0)
    session.press("[]")
    #expect(session.browser.reading.page.view.anchor == anchor)
    session.resize(80, 24)
    #expect(session.screen == before)
  }

  @Test("Going somewhere new forgets what lay ahead")
  func newPlace() throws {
    var session = try Session.after("wf<BS>d")
    #expect(session.reference == .node("differing"))
    session.press("]")
    #expect(session.reference == .node("differing"))
    #expect(session.said == "There is nothing after this page.")
    session.press("<BS>")
    #expect(session.reference == .warnings)
  }

  @Test("Before the first page there is nothing, and it says so")
  func beginning() throws {
    var session = try Session.after("<BS>")
    #expect(session.said == "There is nothing before this page.")
    session.press("w<BS><BS>")
    #expect(session.reference == .node("start"))
    #expect(session.said == "There is nothing before this page.")
  }

  @Test("A jump inside the page is a step that back undoes")
  func insideThePage() throws {
    var session = try Session.after(Self.longPage + "<Tab>")
    let before = session.screen
    #expect(session.atCursor.hasPrefix("how the dose grows"))
    session.press("\n")
    #expect(session.screen.contains("The dose in a day"))
    #expect(session.row(3).contains("How the dose grows"))
    session.press("<BS>")
    #expect(session.screen == before)
  }

  @Test("A search result on the page that is open is a step that back undoes")
  func searchInThePage() throws {
    var session = try Session.after(Self.longPage + "<End>")
    let before = session.screen
    session.press("/what passes\n")
    #expect(session.reference == .node("living/first-weeks"))
    session.press("<Esc><BS><Esc>")
    #expect(session.screen == before)
  }

  @Test("The way back from a result, and from a key that left the search, leads to the results")
  func backToResults() throws {
    var session = try Session.after("/seizure<Down><Down><Down>")
    let results = session.screen
    let cursor = session.cursor
    session.press("\n")
    #expect(session.reference == .node("living/first-weeks"))
    session.press("<BS>")
    #expect(session.screen == results)
    #expect(session.cursor == cursor)
    session.press("<Left><F2>")
    #expect(session.reference == .warnings)
    session.press("<Esc>")
    session.press("<End>s")
    #expect(session.browser.reading.mode.search?.prompt.text == "seizures")
    session.press("<Esc>")
    #expect(session.reference == .node("start"))
    #expect(session.browser.reading.mode.search == nil)
  }

  @Test("Asking for the page that is open adds no step")
  func samePage() throws {
    let session = try Session.after("www<BS>")
    #expect(session.reference == .node("start"))
  }

  @Test("Going back after the terminal changed its size shows the same sentence")
  func resizedBetween() throws {
    var session = try Session.after(Self.longPage + "<Space>")
    let anchor = session.browser.reading.page.view.anchor
    session.press("w")
    session.resize(40, 12)
    session.press("<BS>")
    session.resize(80, 24)
    #expect(session.browser.reading.page.view.anchor == anchor)
  }
}
