import CVTerm
import Testing

/// What the program is for, done by hand in every kind of terminal.
@Suite("The three jobs", .waits)
struct ThreeJobsTests {
  static let types = [
    "xterm-256color", "xterm-16color", "linux", "vt100", "vt220", "screen", "tmux",
  ]
  static let sizes = [(80, 24), (40, 12)]
  private static let colorless: Set<String> = ["vt100", "vt220"]

  private func start(_ type: String, _ size: (Int, Int)) throws -> EmulatedTerminal {
    try Bedside.start(
      TerminalDescriptions.variables(for: type), columns: size.0, rows: size.1)
  }

  /// The row of the cursor, from the cursor on.
  private func here(_ screen: VirtualScreen) -> String {
    String(screen.row(screen.cursor.row).dropFirst(screen.cursor.column))
  }

  @Test("A topic is found with arrows and Enter alone", arguments: types, sizes)
  func browse(type: String, size: (Int, Int)) throws {
    let firstRow = Self.firstRow(size)
    let terminal = try start(type, size)
    terminal.press(VTERM_KEY_DOWN)
    try terminal.wait("the second topic") { here($0).hasPrefix("> Stopping safely") }
    terminal.press(VTERM_KEY_ENTER)
    try terminal.wait("an open branch") {
      here($0).hasPrefix("> Stopping safely") && $0.text.contains("  Signs of withdrawal")
    }
    terminal.press(VTERM_KEY_DOWN)
    terminal.press(VTERM_KEY_DOWN)
    try terminal.wait("a topic in it") { here($0).hasPrefix(">   Signs of withdrawal") }
    terminal.press(VTERM_KEY_ENTER)
    try terminal.wait("the page, with the cursor at its beginning") {
      $0.row(1).contains("Signs of withdrawal") && $0.text.contains("DANGER")
        && $0.cursor.row == firstRow
    }
    terminal.press(VTERM_KEY_LEFT)
    try terminal.wait("the topics again") { here($0).hasPrefix(">   Signs of withdrawal") }
    try leave(terminal)
  }

  @Test("A question is answered in the list of results and on its page", arguments: types, sizes)
  func search(type: String, size: (Int, Int)) throws {
    let firstRow = Self.firstRow(size)
    let terminal = try start(type, size)
    terminal.type("/forgot a dose")
    try terminal.wait("the question, with the cursor in the prompt") {
      $0.row(1).contains("Ask: forgot a dose") && $0.cursor.row == 1
        && $0.row(firstRow).contains("> What do I do if I miss a dose?")
    }
    #expect(terminal.screen.row(0).contains("F2"))
    terminal.press(VTERM_KEY_ENTER)
    try terminal.wait("its page") {
      $0.row(1).contains("What do I do if I miss a dose?") && $0.text.contains("match 1 of")
    }
    terminal.press(VTERM_KEY_BACKSPACE)
    try terminal.wait("the results") {
      $0.row(firstRow).contains("> What do I do if I miss a dose?")
    }
    terminal.press(VTERM_KEY_ESCAPE)
    try terminal.wait("the topics") { here($0).hasPrefix(">") && !$0.text.contains("Ask:") }
    try leave(terminal)
  }

  @Test("One key shows the warnings, withdrawal first", arguments: types, sizes)
  func warnings(type: String, size: (Int, Int)) throws {
    let firstRow = Self.firstRow(size)
    let terminal = try start(type, size)
    terminal.type("w")
    try terminal.wait("the first warning") {
      $0.row(firstRow).contains(" DANGER   Do not stop")
    }
    let screen = terminal.screen
    let column = try #require(screen.row(firstRow).firstRange(of: "DANGER")).lowerBound
    let word = screen.cell(
      column: screen.row(firstRow).distance(from: screen.row(firstRow).startIndex, to: column),
      row: firstRow)
    #expect(word.isBold || word.isReversed, "the signal word stands out without its colour")
    #expect(screen.hasColors != Self.colorless.contains(type))
    try terminal.wait("what to do") { $0.text.contains("What to do:") }
    // Past the open warning, with its words and its page.
    for _ in 0..<8 where !here(terminal.screen).hasPrefix("> DANGER") {
      terminal.press(VTERM_KEY_TAB)
      try terminal.settle()
    }
    try terminal.wait("the next warning") { here($0).hasPrefix("> DANGER") }
    terminal.press(VTERM_KEY_ENTER)
    try terminal.wait("an open warning") { !here($0).contains("more") }
    try leave(terminal)
  }

  @Test("Settings are changed, and letters are found on a page", arguments: types, sizes)
  func settingsAndFinding(type: String, size: (Int, Int)) throws {
    let terminal = try start(type, size)
    terminal.type(",")
    // No row is chosen before an arrow chooses it.
    try terminal.wait(for: "Enter does it")
    terminal.press(VTERM_KEY_DOWN)
    try terminal.wait("the first setting") { here($0).hasPrefix(">  Colours: those of the term") }
    terminal.press(VTERM_KEY_ENTER)
    try terminal.wait("the next colours") { here($0).hasPrefix(">  Colours: dark on light") }
    #expect(terminal.screen.hasColors != Self.colorless.contains(type))
    terminal.type("#")
    terminal.press(VTERM_KEY_ESCAPE)
    try terminal.wait("the topics") { here($0).hasPrefix("> Start here") }
    terminal.type("\\")
    try terminal.settle()
    terminal.type("sudden")
    try terminal.wait("what is typed, with the cursor behind it") {
      $0.row(size.1 - 2).contains("Find on this page: sudden") && $0.cursor.row == size.1 - 2
    }
    terminal.press(VTERM_KEY_ENTER)
    try terminal.wait("the match, with the cursor on it") {
      here($0).lowercased().hasPrefix("sudden")
    }
    let cursor = terminal.screen.cursor
    let match = terminal.screen.cell(column: cursor.column, row: cursor.row)
    // The console of Linux has no underline beside its colours.
    #expect(match.isUnderlined || match.isReversed || match.isBold || terminal.screen.hasColors)
    try leave(terminal)
  }

  /// A tall screen has a blank row below the header.
  private static func firstRow(_ size: (Int, Int)) -> Int { size.1 < 20 ? 2 : 3 }

  private func leave(_ terminal: EmulatedTerminal) throws {
    let hadAlternateScreen = terminal.screen.isAlternate
    try terminal.settle()
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    try terminal.waitUntilRestored(hasAlternateScreen: hadAlternateScreen)
  }
}
