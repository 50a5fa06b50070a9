import GuideStore
import Screen
import Testing

@testable import Browsing

@Suite("Settings while the program runs")
struct PreferenceTests {
  private func rows(_ session: Session) -> [String] {
    session.browser.reading.page.view.layout.stops.map(\.title)
  }

  @Test("c goes through the colours and around, and says which they are")
  func theme() throws {
    var session = try Session()
    for (theme, words) in [
      (Theme.light, "dark on light"), (.dark, "light on dark"), (.contrast, "strongest contrast"),
      (.mono, "none"), (.terminal, "those of the terminal"),
    ] {
      session.press("c")
      #expect(session.browser.preferences.theme == theme)
      #expect(session.said.hasPrefix("Colours: \(words)"))
    }
  }

  @Test("Where the page was put away, the topics say how it comes back beside them")
  func putAway() throws {
    var session = try Session.after("v<Left><Down>")
    #expect(session.browser.reading.mode == .topics)
    #expect(session.said.hasPrefix("v v: the page beside the topics"))
    #expect(session.row(23).contains("/ ask"))
    session = try Session.after("vv<Left><Down>")
    #expect(session.said.hasPrefix("v: the page beside the topics"))
    // Where there is no room for both, no key brings them.
    session = try Session.after("v<Left>", columns: 40, rows: 12)
    #expect(!session.said.contains("beside"))
  }

  @Test(
    "# leaves the numbers of the sources out on every page, and the reader stays where they are")
  func citations() throws {
    var session = try Session.after(HistoryTests.longPage + "<Space><Tab>")
    let (focused, anchor) = (session.focused, session.browser.reading.page.view.anchor)
    #expect(session.page.contains("[1]"))
    session.press("#")
    #expect(!session.page.contains("[1]"))
    #expect(session.focused == focused)
    #expect(session.browser.reading.page.view.anchor == anchor)
    session.press("<Down>\n")
    #expect(!session.page.contains("[1]"))
    session.press("#")
    #expect(session.browser.preferences.showsCitations)
  }

  @Test("With room between lines no bar is broken and no title is parted")
  func roomy() throws {
    let session = try Session.after("<Down>\n\nv", columns: 40, rows: 30)
    let lines = session.page.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " } }
    // The first row of the screen has the word as well.
    let title = try #require(lines.dropFirst().firstIndex { $0.hasPrefix("DANGER") })
    let box = lines[(title + 1)...].prefix { !$0.isEmpty }
    #expect(box.count > 4)
    // A blank row, with the bar, above each line.
    #expect(box.enumerated().allSatisfy { $0 % 2 == 0 ? $1 == "│" : $1.hasPrefix("│ ") })
    let long = try Session.after(HistoryTests.longPage + "v", columns: 40, rows: 160)
    let rows = long.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(rows.firstIndex { $0.hasPrefix("  DANGER   Do not grow") })
    #expect(rows[first + 1].hasSuffix("yourself"))
  }

  @Test("A printer is offered where there is one")
  func printer() throws {
    for canPrint in [true, false] {
      var browser = try Browser(
        shelf: Shelf(SampleGuide.longLibrary), size: Size(columns: 80, rows: 24),
        today: "2026-06-01",
        canPrint: canPrint)
      for key in KeyScript.keys(of: "p<Up>") { browser.receive(.key(key)) }
      #expect(browser.frame().text.contains("Send it to the printer") == canPrint)
      for key in KeyScript.keys(of: "<Down><Down><Down>\n") { browser.receive(.key(key)) }
      #expect(browser.takeSheet()?.form == (canPrint ? .printer : .large))
    }
  }

  @Test("A view without topics says how they come back")
  func views() throws {
    var session = try Session.after("v")
    #expect(session.said == "The page alone. v v: topics beside it.")
    session.press("v")
    #expect(session.said == "Room between lines. v: as it was.")
    session.press("v")
    #expect(session.screen.contains("Topics"))
  }

  @Test(
    "Where the terminal has no arrows their keys have names, and no letter of another key",
    arguments: ["", "<Down>\n", "?", "/dose", "w", ",", "\\a"])
  func arrows(keys: String) throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var browser = try Browser(
        shelf: Shelf(SampleGuide.longLibrary), size: Size(columns: columns, rows: rows),
        today: "2026-06-01", glyphs: .ascii)
      for key in KeyScript.keys(of: keys) { browser.receive(.key(key)) }
      let text = browser.frame().text
      #expect(!text.contains { "↑↓←→".contains($0) }, "\(text)")
    }
  }

  @Test("Without numbers no line says what a line without a number is")
  func voices() throws {
    let note = "Lines without a number"
    #expect(try Session.after(HistoryTests.longPage + "<End>").page.contains(note))
    #expect(try !Session.after(HistoryTests.longPage + "#<End>").page.contains(note))
  }

  @Test("The page of settings changes each of them with Enter and stays on its row")
  func settings() throws {
    var session = try Session.after(",\n")
    #expect(session.browser.preferences == Preferences())
    #expect(session.said == "Nothing is chosen yet; ↓ chooses.")
    session.press("<Down>")
    #expect(
      session.browser.reading.page.view.focusedStop?.title == "Colours: those of the terminal")
    #expect(session.said == "Enter changes this")
    session.press("\n")
    #expect(session.browser.reading.page.view.focusedStop?.title == "Colours: dark on light")
    session.press("<Down><Down>\n<Down>\n")
    #expect(
      rows(session) == [
        "Colours: dark on light", "View: topics and page", "Numbers of the sources: left out",
        "Mouse: on",
      ])
    session.press("<Esc>")
    #expect(session.reference == .node("start"))
  }

  @Test("Keeping is offered where there is a place for it, and is off until it is chosen")
  func keeping() throws {
    var browser = try Browser(
      shelf: Shelf(SampleGuide.longLibrary), size: Size(columns: 80, rows: 30), today: "2026-06-01",
      keepingPlace: "~/kept.json")
    #expect(browser.savedState == nil)
    func press(_ keys: String) {
      for key in KeyScript.keys(of: keys) { browser.receive(.key(key)) }
    }
    press(",<Up>")
    #expect(browser.frame().text.contains("Kept in ~/kept.json"))
    press("<Down><Down><Down><Down>\n")
    #expect(browser.isKeeping)
    #expect(browser.savedState != nil)
    press("\n")
    #expect(browser.savedState == nil)
  }

  @Test("What is kept comes back: colours, view, marks and the page that was left")
  func resuming() throws {
    var session = try Session.after(HistoryTests.longPage + "<Space>mcv#")
    session.browser.reading.keeping.isOn = true
    let saved = try #require(session.browser.savedState)
    var next = try Browser(
      shelf: Shelf(SampleGuide.longLibrary), size: session.browser.reading.size,
      today: "2026-06-01",
      preferences: saved.preferences)
    next.resume(saved, atLastPage: true)
    #expect(next.preferences == session.browser.preferences)
    #expect(next.reading.bookmarks == session.browser.reading.bookmarks)
    #expect(next.reading.page.view.page.reference == .node("living/first-weeks"))
    #expect(next.reading.page.view.anchor == session.browser.reading.page.view.anchor)
    #expect(next.notice == "You left off here. Backspace: Start.")
    next.receive(.key(.backspace))
    #expect(next.reading.page.view.page.reference == .node("start"))
    #expect(next.savedState?.last(of: "Samplin")?.page == "start")
  }

  @Test("The page left from the warnings is the one that was read before them")
  func leftFromWarnings() throws {
    var session = try Session.after(HistoryTests.longPage + "w")
    session.browser.reading.keeping.isOn = true
    #expect(
      session.browser.savedState?.last(of: "Samplin")?.page == "living/first-weeks")
  }

  @Test("A mark whose page is gone from the guide says so and stays")
  func lostMark() throws {
    var session = try Session.after(HistoryTests.longPage + "m")
    session.browser.reading.keeping.isOn = true
    let saved = try #require(session.browser.savedState)
    var next = try Browser(
      shelf: Shelf(SampleGuide.library()), size: session.browser.reading.size, today: "2026-06-01")
    next.resume(saved, atLastPage: true)
    #expect(next.reading.page.view.page.reference == .node("start"))
    for key in KeyScript.keys(of: "'\n") { next.receive(.key(key)) }
    #expect(next.notice == "This guide has no such page.")
    #expect(next.reading.bookmarks.all.count == 1)
  }
}
