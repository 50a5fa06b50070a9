import CVTerm
import Foundation
import Testing

@Suite("Terminal types", .waits)
struct TerminalTypeTests {
  @Test(
    "The program works in old and new terminals",
    arguments: [
      "xterm-256color", "xterm", "linux", "vt100", "vt220", "screen", "screen-256color", "tmux",
      "tmux-256color", "rxvt", "ansi", "xterm-mono", "xterm-16color",
    ])
  func types(type: String) throws {
    try works(TerminalDescriptions.variables(for: type))
  }

  @Test("A terminal that cannot show UTF-8 is sent ASCII", arguments: ["vt100", "vt220", "ansi"])
  func ascii(type: String) throws {
    let terminal = try Bedside.start(["TERM": type])
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  /// "ϛ" is CF 9B in UTF-8, and 9B begins a sequence on such a terminal.
  @Test(
    "So are sentences and JSON",
    arguments: [["show", "\u{3DB}[31m"], ["search", "--json", "\u{3DB}"]])
  func asciiInSentences(arguments: [String]) throws {
    let terminal = try Bedside.launch(arguments, ["TERM": "vt220"])
    _ = try terminal.waitForEnd()
    #expect(!terminal.output.isEmpty)
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test("A locale with another codeset is sent ASCII")
  func otherCodeset() throws {
    let terminal = try Bedside.start(["LANG": "de_DE.ISO-8859-1"])
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test(
    "A terminal that cannot show a screen is told why, and reads line by line",
    arguments: ["dumb", "no-such", ""])
  func lineByLine(type: String) throws {
    let terminal = try Bedside.launch([], ["TERM": type])
    try terminal.wait(for: "Menu: Baclofen")
    let said = String(decoding: terminal.output, as: UTF8.self).split(separator: "\r\n").joined(
      separator: " ")
    #expect(said.contains("so the guide is read line by line"))
    terminal.type("q\n")
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
