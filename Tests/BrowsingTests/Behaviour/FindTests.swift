import Testing

@testable import Browsing

@Suite("Finding letters on a page")
struct FindTests {
  private let page = HistoryTests.longPage + "\\"

  private func found(_ session: Session) -> [String] {
    let view = session.browser.reading.page.view
    return view.matches.all.map { match in
      match.map { stretch in
        let line = view.layout.lines[stretch.line].runs.map(\.text).joined()
        return String(Array(line)[stretch.columns])
      }.joined(separator: "|")
    }
  }

  @Test("What is typed is marked at once, in capitals or not, and as a part of a word")
  func marks() throws {
    var session = try Session.after(page + "TIRED")
    #expect(found(session).allSatisfy { $0.lowercased() == "tired" })
    #expect(found(session).count == 3)
    #expect(session.said == "Find on this page: TIRED")
    #expect(session.screen.contains("match 1 of 3"))
    session.press("<BS><BS><BS><BS><BS>zz")
    #expect(found(session) == [])
    #expect(session.screen.contains("not on this page"))
  }

  @Test("Words are found where a line ends between them", arguments: 38...72)
  func acrossLines(width: Int) throws {
    var session = try Session(columns: width + 2, rows: 24)
    session.press(page + "every 3 days, as you can see under how the dose grows")
    #expect(found(session).count == 1)
    #expect(
      found(session).first?.replacing("|", with: " ").replacing("\u{A0}", with: " ")
        == "every 3 days, as you can see under how the dose grows")
  }

  @Test("Arrows walk the matches around the page while the letters stay")
  func arrows() throws {
    var session = try Session.after(page + "tired")
    #expect(session.browser.reading.page.view.matches.current == 0)
    session.press("<Down><Down>")
    #expect(session.browser.reading.page.view.matches.current == 2)
    session.press("<Down>")
    #expect(session.said == "Back at the first match.")
    session.press("<Up>")
    #expect(session.browser.reading.page.view.matches.current == 2)
    #expect(session.browser.reading.mode.find?.prompt.text == "tired")
  }

  /// Enter opened it.
  @Test("A link that was chosen is no longer where what is found stands on another screen")
  func chosenBefore() throws {
    var session = try Session(columns: 80, rows: 12)
    session.press(HistoryTests.longPage + "<Tab>")
    let before = try #require(session.browser.reading.page.view.focusedStop).line
    session.press("\\tired\n")
    let view = session.browser.reading.page.view
    #expect(!view.viewport.visible.contains(before))
    #expect(view.focus == nil)
  }

  @Test("Enter keeps what is found for n, Esc forgets it, and both give the page its keys")
  func ending() throws {
    var session = try Session.after(page + "tired\n")
    #expect(session.browser.reading.mode == .page)
    #expect(found(session).count == 3)
    session.press("n")
    #expect(session.browser.reading.page.view.matches.current == 1)
    session = try Session.after(page + "tired<Esc>")
    #expect(session.browser.reading.mode == .page)
    #expect(found(session).isEmpty)
  }

  @Test("Help now, warnings and keys are one key away while letters are typed")
  func global() throws {
    #expect(try Session.after(page + "ti<F2>").reference == .warnings)
    #expect(try Session.after(page + "ti<F3>").reference == .node("cards/help-now"))
    #expect(try Session.after(page + "ti<F1>").reference == .keys)
    #expect(try Session.after(page + "w!?q").browser.reading.mode.find?.prompt.text == "w!?q")
    #expect(try Session.after(page + "ti").row(0).contains("F2"))
  }

  @Test("Erasing stops at the empty line, and the way back leads to the page")
  func erasing() throws {
    var session = try Session.after(page + "a<BS><BS><BS>")
    #expect(session.said == "Nothing is typed; Esc goes back.")
    session.press("dose<F2><BS>")
    #expect(session.reference == .node("living/first-weeks"))
    #expect(session.browser.reading.mode == .page)
  }
}
