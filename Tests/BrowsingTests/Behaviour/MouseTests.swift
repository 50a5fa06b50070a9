import Screen
import Testing

@testable import Browsing

@Suite("The mouse")
struct MouseTests {
  @Test("A click on a row of the topics opens it as Enter would")
  func row() throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var session = try Session(columns: columns, rows: rows)
      try session.click("  Stopping safely")
      let entered = try Session.after("<Down>\n", columns: columns, rows: rows)
      #expect(session.screen == entered.screen)
      try session.click("If you run out")
      #expect(session.reference == .node("stopping/run-out"))
      #expect(session.half == .page)
    }
  }

  @Test("A click on a link, an explained word, a row or a warning opens it")
  func links() throws {
    var session = try Session.after("<Down>\n\n", columns: 80, rows: 26)
    try session.click("taper)")
    #expect(session.browser.reading.mode.word?.target == "terms/taper")
    session.press("<Esc>")
    try session.click("Tell every doctor")
    #expect(session.screen.contains("Say that you take samplin."))
    session.press("<Home>")
    try session.click("If you run out before")
    #expect(session.reference == .node("stopping/run-out"))
    try session.click("How it is taken", last: true)
    #expect(session.reference == .node("taking"))
  }

  @Test("A click where nothing can be opened gives the page the keys and changes nothing else")
  func elsewhere() throws {
    var session = try Session()
    let before = session
    try session.click("This is a guide")
    #expect(session.half == .page)
    // The title has the sign of where the keys are, and the footer tells what they do now.
    let rows = (session.page.split(separator: "\n"), before.page.split(separator: "\n"))
    #expect(rows.0.dropFirst(2).dropLast() == rows.1.dropFirst(2).dropLast())
    #expect(rows.0[1] == ">Start here")
  }

  @Test("The line above the footer and the columns beside the page open nothing")
  func besideThePage() throws {
    var session = try Session.after("G\n\n", rows: 14)
    let before = session.screen
    session.click(column: 3, row: 12)
    #expect(session.screen == before)
    session = try Session.after("d", columns: 120, rows: 40)
    session.click(column: 100, row: 2)
    #expect(session.reference == .node("differing"))
    session.click(column: 26, row: 2)
    #expect(session.reference == .node("differing"))
  }

  @Test(
    "A click on the title bar shows the warnings, from the prompt as well", arguments: ["", "/fit"])
  func titleBar(keys: String) throws {
    var session = try Session.after(keys)
    session.click(column: 60, row: 0)
    #expect(session.reference == .warnings)
    #expect(session.browser.reading.mode.search == nil)
  }

  @Test("A click on a hint of the footer does what its key does", arguments: ["", "f", "/seizure"])
  func hints(keys: String) throws {
    let start = try Session.after(keys)
    for (column, hint) in start.browser.picture.bottomRow.items {
      var clicked = start
      clicked.click(column: column, row: 23)
      var pressed = start
      pressed.press(Self.scripts[hint.keys] ?? hint.keys)
      #expect(clicked.screen == pressed.screen, "\(hint.keys)")
      #expect(clicked.cursor == pressed.cursor, "\(hint.keys)")
      #expect(clicked.browser.isDone == pressed.browser.isDone, "\(hint.keys)")
    }
  }

  /// What a person presses who reads a hint.
  static let scripts = [
    "↑↓": "<Down>", "↓↑": "<Down>", "Enter": "<Enter>", "Esc": "<Esc>", "Esc/q": "<Esc>",
    "F2": "<F2>",
    "←": "<Left>", "Space": "<Space>", "F1": "<F1>", "F3": "<F3>", "Backspace": "<BS>",
    "Tab": "<Tab>",
  ]

  @Test("A click on a search result opens it, with its matches")
  func result() throws {
    var session = try Session.after("/seizure")
    try session.click("Do not stop samplin suddenly")
    #expect(session.reference == .node("stopping"))
    #expect(session.styles.contains("M"))
    session = try Session.after("/seizure<Down><Down><Down><Down>", columns: 40, rows: 10)
    session.click(column: 12, row: 1)
    #expect(session.browser.reading.mode.search?.prompt.text == "seizure")
  }

  @Test("The wheel moves what is under the pointer and nothing else")
  func wheel() throws {
    var session = try Session.after(HistoryTests.longPage)
    session.turnWheel(.wheelDown, column: 50, row: 10)
    #expect(session.top == 3)
    #expect(session.selected == "living/first-weeks")
    session.turnWheel(.wheelUp, column: 50, row: 10)
    #expect(session.top == 0)
    session.turnWheel(.wheelDown, column: 3, row: 10)
    #expect(session.top == 0)
    #expect(session.selected == "differing")
    #expect(session.half == .page)
    session.press("/seizure")
    session.turnWheel(.wheelDown, column: 3, row: 10)
    #expect(session.atCursor.hasPrefix("> seizure"))
    session.turnWheel(.wheelDown, column: 3, row: 10)
    #expect(session.atCursor.hasPrefix("> Do not stop"))
  }

  @Test("A click closes an explained word before it does anything else")
  func panel() throws {
    var session = try Session.after("<Down>\n\n<Tab><Tab>\n")
    try session.click("Lowering a dose")
    #expect(session.browser.reading.mode.word == nil)
    #expect(session.reference == .node("stopping"))
    // The topics beside it as well, the one that is open and another.
    for topic in ["• Stopping safely", "Start here"] {
      session = try Session.after("<Down>\n\n<Tab><Tab>\n")
      try session.click(topic)
      #expect(session.browser.reading.mode == .page)
      #expect(session.reference == .node("stopping"))
    }
    session = try Session.after("<Down>\n\n<Tab><Tab>\n")
    try session.click("/ ask")
    session.press("<Esc>")
    #expect(session.browser.reading.mode.word == nil)
  }

  @Test("M turns it on and off and says so; it is off at first unless asked for")
  func toggle() throws {
    var session = try Session()
    #expect(!session.browser.preferences.wantsMouse)
    session.press("M")
    #expect(session.browser.preferences.wantsMouse)
    #expect(session.said == "Mouse: on.")
    session.press("M")
    #expect(!session.browser.preferences.wantsMouse)
    #expect(session.said == "Mouse: off.")
    #expect(try Session(wantsMouse: true).browser.preferences.wantsMouse)
  }
}
