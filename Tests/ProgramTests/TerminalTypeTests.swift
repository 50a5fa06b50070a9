import CVTerm
import Foundation
import Testing

@Suite("Terminal types")
struct TerminalTypeTests {
  @Test(
    "The program works in old and new terminals",
    arguments: [
      "xterm-256color", "xterm", "linux", "vt100", "vt220", "screen", "screen-256color", "tmux",
      "tmux-256color", "rxvt", "ansi", "xterm-mono",
    ])
  func types(type: String) throws {
    try works(["TERM": type])
  }

  @Test("The program works with 16 colours")
  func sixteenColors() throws {
    // Debian's basic terminal descriptions have none with 16, so the test brings its own.
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "source")
    try Data("xterm-16color|16 colours,\n\tcolors#16, pairs#256, use=xterm-256color,\n".utf8)
      .write(to: source)
    let compiler = try EmulatedTerminal(
      program: "/usr/bin/tic", arguments: ["-x", "-o", folder.path, source.path],
      environment: Bedside.environment([:]))
    #expect(try compiler.waitForEnd() == .exited(0), "tic is missing: install ncurses-bin")
    try works(["TERM": "xterm-16color", "TERMINFO": folder.path])
  }

  @Test("A terminal that cannot show UTF-8 is sent ASCII", arguments: ["vt100", "vt220", "ansi"])
  func ascii(type: String) throws {
    let terminal = try Bedside.start(["TERM": type])
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test("A locale with another codeset is sent ASCII")
  func otherCodeset() throws {
    let terminal = try Bedside.start(["LANG": "de_DE.ISO-8859-1"])
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test("A terminal that cannot show a screen gets plain text", arguments: ["dumb", "no-such", ""])
  func plainText(type: String) throws {
    let terminal = try Bedside.launch([], ["TERM": type])
    #expect(try terminal.waitForEnd() == .exited(0))
    try terminal.waitUntilRestored(hasAlternateScreen: false)
    #expect(!terminal.output.isEmpty)
    #expect(!terminal.output.contains(0x1B))
  }

  private func works(_ variables: [String: String]) throws {
    let terminal = try Bedside.start(variables)
    #expect(terminal.screen.isCursorVisible)
    let before = KeyTests.Look(terminal.screen)
    let hadAlternateScreen = terminal.screen.isAlternate
    terminal.press(VTERM_KEY_DOWN)
    try terminal.wait("a move") { KeyTests.Look($0) != before }
    terminal.press(VTERM_KEY_UP)
    try terminal.wait("the screen as before") { KeyTests.Look($0) == before }
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    try terminal.waitUntilRestored(hasAlternateScreen: hadAlternateScreen)
    if !hadAlternateScreen {
      // What was read must not stay for the next person to see.
      try terminal.wait("nothing left") { !$0.text.contains(Bedside.safetyLine) }
    }
  }
}
