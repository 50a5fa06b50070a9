import Screen
import Testing

@testable import Browsing

@Suite("Matches on a page")
struct MatchTests {
  @Test("A result opens at the top of its page, whatever matches further down; n goes to the first")
  func topOfPage() throws {
    let session = try Session.after("/ran out\n", columns: 40, rows: 12)
    #expect(session.reference == .node("cards/ran-out"))
    #expect(session.top == 0)
    #expect(session.page.contains("1. "))
  }

  /// A page with many matches, whichever of them is the current one.
  static let matches = "/dose<Down><Down>\n"

  private func position(in session: Session) throws -> Int {
    let current = try #require(session.browser.reading.page.view.matches.current)
    let count = session.browser.reading.page.view.matches.all.count
    #expect(
      session.row(session.browser.reading.size.rows - 2).contains(
        "match \(current + 1) of \(count)"))
    return current
  }

  @Test("n and N walk all matches and say when they go round")
  func walk() throws {
    var session = try Session.after(Self.matches)
    let start = try position(in: session)
    let count = session.browser.reading.page.view.matches.all.count
    #expect(count == 13)
    for step in 1...count {
      session.press("n")
      #expect(try position(in: session) == (start + step) % count)
      #expect(session.said == (try position(in: session) == 0 ? "Back at the first match." : ""))
      #expect(session.styles.contains("M"))
      #expect(session.atCursor.lowercased().hasPrefix("dose"))
    }
    for step in 1...count {
      session.press("N")
      #expect(try position(in: session) == (start - step + count) % count)
      let isLast = try position(in: session) == count - 1
      #expect(session.said == (isLast ? "On to the last match." : ""))
    }
  }

  @Test("A result far down its page shows the match that was found, with the cursor on it")
  func farDown() throws {
    for (columns, rows) in [(80, 24), (40, 12), (120, 40)] {
      var session = try Session.after("/evening sleep pain walked", columns: columns, rows: rows)
      session.press("\n")
      #expect(session.reference == .node("living/first-weeks"))
      let match = try #require(session.browser.reading.page.view.matches.current)
      let line = session.browser.reading.page.view.matches.all[match][0].line
      #expect(session.browser.reading.page.view.viewport.visible.contains(line))
      #expect(session.styles.contains("M"))
    }
  }

  @Test("A match below the first screen of its section is shown, with the cursor on it")
  func belowTheScreen() throws {
    var session = try Session.after("/sip\n", columns: 40, rows: 10)
    #expect(session.reference == .node("living/first-weeks"))
    #expect(session.atCursor.hasPrefix("sip every"))
    session.press("<BS>")
    #expect(session.reference == .node("start"))
  }

  @Test("Matches and the current one survive every size, too small ones as well")
  func resizing() throws {
    var session = try Session.after(Self.matches + "n")
    let screen = session.screen
    let cursor = session.cursor
    let current = try position(in: session)
    for (columns, rows) in [(40, 12), (200, 60), (39, 9), (1, 1), (61, 17)] {
      session.resize(columns, rows)
      if columns >= 40 { #expect(try position(in: session) == current) }
    }
    session.resize(80, 24)
    #expect(session.screen == screen)
    #expect(session.cursor == cursor)
  }

  @Test("Esc clears them, and n then says that there are none")
  func cleared() throws {
    var session = try Session.after(Self.matches + "<Esc>")
    #expect(!session.styles.contains("M"))
    #expect(!session.screen.contains("match"))
    session.press("n")
    #expect(session.said == "No search yet. To ask, just type.")
  }

  @Test("Looking for a match where there is none leaves the keys where they are")
  func noMatch() throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var session = try Session.after("", columns: columns, rows: rows)
      session.press("n")
      #expect(session.half == .topics)
      session.press("N")
      #expect(session.half == .topics)
    }
  }

  @Test("A link that is chosen hides no match, and n goes on from the current one")
  func withFocus() throws {
    var session = try Session.after(Self.matches + "<Tab>")
    #expect(session.focused != nil)
    let current = try position(in: session)
    session.press("n")
    #expect(session.focused == nil)
    #expect(try position(in: session) == current + 1)
  }
}
