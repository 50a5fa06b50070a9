import Screen
import Testing

@testable import Browsing

@Suite("Matches on a page")
struct MatchTests {
  @Test("n and N walk all matches and say when they go round")
  func walk() throws {
    var session = try Session.after("/alcohol\n")
    session = try Session.after("/dose<Down>\n")
    let count = session.browser.reader.matches.count
    #expect(count == 12)
    var seen: Set<Point> = []
    for _ in 0..<count {
      session.press("n")
      seen.insert(session.cursor)
      #expect(session.styles.contains("M"))
      #expect(session.atCursor.lowercased().hasPrefix("dose"))
    }
    #expect(session.screen.contains("match 9 of 12"))
    session = try Session.after("/dose<Down>\nnnn")
    #expect(session.screen.contains("match 12 of 12"))
    session.press("n")
    #expect(session.screen.contains("match 1 of 12"))
    #expect(session.said == "Back at the first match.")
    session.press("N")
    #expect(session.screen.contains("match 12 of 12"))
    #expect(session.said == "On to the last match.")
    session.press("N")
    #expect(session.screen.contains("match 11 of 12"))
    #expect(session.said == "")
  }

  @Test("A result far down its page shows the match that was found, with the cursor on it")
  func farDown() throws {
    for (columns, rows) in [(80, 24), (40, 12), (120, 40)] {
      var session = try Session.after("/evening sleep pain walked", columns: columns, rows: rows)
      session.press("\n")
      #expect(session.reference == .node("living/first-weeks"))
      let match = try #require(session.browser.reader.currentMatch)
      let line = session.browser.reader.matches[match].line
      #expect(session.browser.reader.viewport.visible.contains(line))
      #expect(session.styles.contains("M"))
    }
  }

  @Test("Matches and the current one survive every size, too small ones as well")
  func resizing() throws {
    var session = try Session.after("/dose<Down>\nn")
    let screen = session.screen
    let cursor = session.cursor
    for (columns, rows) in [(40, 12), (200, 60), (39, 9), (1, 1), (61, 17)] {
      session.resize(columns, rows)
      if columns >= 40 { #expect(session.screen.contains("match 10 of 12")) }
    }
    session.resize(80, 24)
    #expect(session.screen == screen)
    #expect(session.cursor == cursor)
  }

  @Test("Esc clears them, and n then says that there are none")
  func cleared() throws {
    var session = try Session.after("/dose<Down>\n<Esc>")
    #expect(!session.styles.contains("M"))
    #expect(!session.screen.contains("match"))
    session.press("n")
    #expect(session.said == "No words are marked on this page.")
  }

  @Test("Looking for a match where there is none leaves the keys where they are")
  func noMatch() throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var session = try Session.after("", columns: columns, rows: rows)
      session.press("n")
      #expect(session.pane == .tree)
      session.press("N")
      #expect(session.pane == .tree)
    }
  }

  @Test("A link that is chosen hides no match, and n goes on from the current one")
  func withFocus() throws {
    var session = try Session.after("/dose<Down>\n<Tab>")
    #expect(session.focused != nil)
    session.press("n")
    #expect(session.focused == nil)
    #expect(session.screen.contains("match 10 of 12"))
  }
}
