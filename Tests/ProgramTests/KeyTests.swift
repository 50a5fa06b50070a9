import CVTerm
import Testing

@Suite("Keys", .waits)
struct KeyTests {
  struct Press: CustomTestStringConvertible, Sendable {
    var name: String
    /// Typed before, each on a settled screen.
    var setup: [String]
    var press: @Sendable (EmulatedTerminal) -> Void
    var testDescription: String { name }

    init(_ text: String, after setup: String...) {
      name = text
      self.setup = setup
      press = { $0.type(text) }
    }

    init(_ name: String, _ key: VTermKey, after setup: String...) {
      self.name = name
      self.setup = setup
      press = { $0.press(key) }
    }
  }

  static let presses: [Press] = [
    Press("j"), Press("k", after: "j"), Press("Down", VTERM_KEY_DOWN),
    Press("Up", VTERM_KEY_UP, after: "j"), Press("l"), Press("Right", VTERM_KEY_RIGHT),
    Press("Enter", VTERM_KEY_ENTER), Press("h", after: "l"),
    Press("Left", VTERM_KEY_LEFT, after: "l"),
    Press("Backspace", VTERM_KEY_BACKSPACE, after: "w"), Press("\u{8}", after: "w"),
    Press("\u{7F}", after: "w"), Press("]", after: "w", "\u{7F}"), Press("Tab", VTERM_KEY_TAB),
    Press("\u{1B}[Z", after: "\t"), Press(" ", after: "w"),
    Press("PgDn", VTERM_KEY_PAGEDOWN, after: "w"), Press("b", after: "w", " "),
    Press("PgUp", VTERM_KEY_PAGEUP, after: "w", " "), Press("G"), Press("End", VTERM_KEY_END),
    Press("g", after: "G"), Press("Home", VTERM_KEY_HOME, after: "G"),
    Press("\u{1B}[1~", after: "G"), Press("\u{1B}[4~"), Press("/"), Press("f"), Press("w"),
    Press("!"), Press("d"), Press("s"), Press("t"), Press("?"), Press("\u{1B}OP"),
    Press("\u{1B}[11~"), Press("m"), Press("'"), Press("M"), Press("\u{1B}", after: "/"),
    Press("\u{1B}", after: "?"), Press("n", after: "/", "withdrawal", "\r"),
    Press("N", after: "/", "withdrawal", "\r"),
  ]

  @Test("Every key of the table does something one can see", arguments: presses)
  func everyKey(_ given: Press) throws {
    let terminal = try Bedside.start()
    for text in given.setup {
      terminal.type(text)
      try terminal.settle()
    }
    let before = Look(terminal.screen)
    given.press(terminal)
    try terminal.wait("a change after \(given.name)") { Look($0) != before }
  }

  @Test("Ctrl-Backslash, unknown sequences and stray bytes do nothing and break nothing")
  func harmless() throws {
    let terminal = try Bedside.start()
    let before = Look(terminal.screen)
    terminal.type("\u{1C}\u{1D}\u{1E}\u{1F}\u{1B}[99~\u{1B}[?1;2c\u{1B}[I\u{1B}]11;q\u{7}\u{1B}q")
    terminal.type("j")
    try terminal.wait("a move after harmless keys") { Look($0) != before }
    terminal.type("k")
    try terminal.wait("the screen as before") { Look($0) == before }
  }

  @Test("The mouse reports only while it is on")
  func mouse() throws {
    let terminal = try Bedside.start()
    terminal.type("M")
    try terminal.wait("mouse reports") { $0.isMouseOn }
    // Another key between: the same letter at once is one press that bounced.
    terminal.type("\u{1B}[BM")
    try terminal.wait("no mouse reports") { !$0.isMouseOn }
    terminal.type("\u{1B}[BM")
    try terminal.wait("mouse reports again") { $0.isMouseOn }
    terminal.type("\u{3}")
    #expect(try terminal.waitForEnd() == .exited(0))
    try terminal.waitUntilRestored()
  }

  /// All that a person can notice.
  struct Look: Equatable {
    var cells: [VirtualScreen.Cell]
    var column: Int
    var row: Int
    var isMouseOn: Bool

    init(_ screen: VirtualScreen) {
      cells = screen.cells
      (column, row) = screen.cursor
      isMouseOn = screen.isMouseOn
    }
  }
}
