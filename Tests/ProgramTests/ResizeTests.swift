import Testing

@Suite("Resizing", .waits)
struct ResizeTests {
  @Test("Every size is filled, and the first one looks as it did")
  func sizes() throws {
    let terminal = try Bedside.start()
    let before = terminal.screen.text
    for (columns, rows) in [(120, 40), (70, 24), (40, 12), (80, 10), (200, 60), (50, 50)] {
      terminal.resize(columns: columns, rows: rows)
      try Bedside.waitForScreen(terminal)
      #expect(terminal.screen.isCursorVisible)
    }
    terminal.resize(columns: 80, rows: 24)
    try terminal.wait("the first screen again") { $0.text == before }
  }

  @Test(
    "A terminal too small for a screen still quits and still grows",
    arguments: [
      (39, 24), (80, 9), (10, 3), (1, 1),
    ])
  func tooSmall(columns: Int, rows: Int) throws {
    let terminal = try Bedside.start()
    let before = terminal.screen.text
    terminal.resize(columns: columns, rows: rows)
    try terminal.settle()
    terminal.resize(columns: 80, rows: 24)
    try terminal.wait("the first screen again") { $0.text == before }
    terminal.resize(columns: columns, rows: rows)
    try terminal.settle()
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    try terminal.wait("the terminal given back") { !$0.isAlternate && $0.isCursorVisible }
  }

  @Test("A small terminal is one from the start", arguments: [(30, 8), (1, 1), (40, 10)])
  func startsSmall(columns: Int, rows: Int) throws {
    let terminal = try Bedside.launch(columns: columns, rows: rows)
    try terminal.wait("the program's screen") { $0.isAlternate }
    try terminal.settle()
    terminal.resize(columns: 80, rows: 24)
    try Bedside.waitForScreen(terminal)
  }

  @Test("Many sizes at once end in the last one")
  func manySizes() throws {
    let terminal = try Bedside.start()
    for columns in 60...110 { terminal.resize(columns: columns, rows: 24 + columns % 7) }
    try Bedside.waitForScreen(terminal)
    #expect(terminal.screen.columns == 110)
  }
}
