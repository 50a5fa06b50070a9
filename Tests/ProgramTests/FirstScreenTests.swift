import Testing

@Suite("First screen", .waits)
struct FirstScreenTests {
  @Test("The program shows its safety line, its keys and its cursor")
  func firstScreen() throws {
    let terminal = try Bedside.start()
    #expect(terminal.screen.row(0).contains("Do not stop suddenly"))
    #expect(terminal.screen.isAlternate)
    #expect(terminal.screen.isCursorVisible)
    #expect(terminal.isRaw)
    #expect(!terminal.screen.isMouseOn)
  }

  @Test("The safety line stands out by more than its colour", arguments: ["", "1"])
  func safetyLine(noColor: String) throws {
    let screen = try Bedside.start(["NO_COLOR": noColor]).screen
    let cells = (0..<screen.columns).map { screen.cell(column: $0, row: 0) }
    let start = try #require(cells.indices.first { cells[$0].text == "D" })
    #expect(cells[start].isBold || cells[start].isReversed)
  }

  @Test("With NO_COLOR no cell has a colour")
  func noColor() throws {
    let screen = try Bedside.start(["NO_COLOR": "1"]).screen
    #expect(!screen.hasColors)
    let colored = try Bedside.start().screen
    #expect(colored.hasColors)
  }

  @Test("An empty NO_COLOR means nothing")
  func emptyNoColor() throws {
    // `env` sets it; an empty value in this harness removes a variable.
    let terminal = try EmulatedTerminal(
      program: "/usr/bin/env", arguments: ["NO_COLOR=", Bedside.path],
      environment: Bedside.environment([:]))
    try Bedside.waitForScreen(terminal)
    #expect(terminal.screen.hasColors)
  }

  @Test("Without LANG letters beyond ASCII are typed and shown, and keys go on working")
  func noLocale() throws {
    let terminal = try Bedside.start(["LANG": ""])
    terminal.type("/ébaclo")
    try terminal.wait(for: "ébaclo")
    terminal.type("f")
    try terminal.wait(for: "ébaclof")
  }

  @Test("Bytes that are no UTF-8 are left out and hold nothing up")
  func badBytes() throws {
    let terminal = try Bedside.start()
    terminal.type("/")
    terminal.type(bytes: [0xFF, 0xC3, 0x80, 0xE2, 0x82])
    terminal.type("baclo")
    try terminal.wait(for: "baclo")
  }

  @Test("Exported LINES and COLUMNS are not believed")
  func exportedSize() throws {
    let terminal = try Bedside.start(["LINES": "10", "COLUMNS": "44"])
    terminal.resize(columns: 100, rows: 30)
    try Bedside.waitForScreen(terminal)
  }
}
