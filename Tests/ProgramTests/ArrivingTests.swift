import CVTerm
import Glibc
import Testing

/// What a terminal sends that nobody has typed.
@Suite("What arrives by itself", .waits)
struct ArrivingTests {
  @Test(
    "A late answer of the terminal, Alt and a letter, or half a sequence is nothing",
    arguments: [
      "\u{1B}]11;rgb:ffff/ffff/dddd\u{7}", "\u{1B}]10;rgb:0/0/0\u{1B}\\",
      "\u{1B}P1$r0;1q\u{1B}\\", "\u{1B}[?62;22c", "\u{1B}[24;80R", "\u{1B}[8;24;80t",
      "\u{1B}[<0;10;5M", "\u{1B}[M !!", "\u{1B}q", "\u{1B}w", "\u{1B}\r",
    ])
  func nothing(answer: String) throws {
    let terminal = try Bedside.start()
    let before = KeyTests.Look(terminal.screen)
    // In pieces, as over a slow line.
    for byte in answer.utf8.dropFirst(2).reduce(
      into: [Array(answer.utf8.prefix(2))], { $0.append([$1]) })
    {
      terminal.type(bytes: byte)
    }
    terminal.press(VTERM_KEY_DOWN)
    try terminal.wait("a move") { KeyTests.Look($0) != before }
    terminal.press(VTERM_KEY_UP)
    try terminal.wait("the screen as before") { KeyTests.Look($0) == before }
    terminal.type("\u{3}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("Brackets are asked for, and given back")
  func brackets() throws {
    let terminal = try Bedside.start()
    terminal.type("\u{3}")
    _ = try terminal.waitForEnd()
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(output.contains("\u{1B}[?2004h"))
    #expect(output.contains("\u{1B}[?2004l"))
  }

  @Test(
    "A paste is a question, with brackets and without, and opens and quits nothing",
    arguments: [
      "\u{1B}[200~/baclofen\rq\u{1B}[201~", "/baclofen\rq",
      "\u{1B}[200~baclofen q\r\u{3}\u{1B}[201~",
      "baclofen q\r",
    ])
  func pastes(text: String) throws {
    let terminal = try Bedside.start()
    terminal.type(text)
    try terminal.wait(for: "Ask: baclofen q")
    terminal.type("\u{3}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("An Esc delay without bound is not waited for")
  func escapeDelay() throws {
    let terminal = try Bedside.start(["ESCDELAY": "2147483647"])
    terminal.type("?")
    try terminal.wait(for: "What it does")
    terminal.type("\u{1B}")
    try terminal.wait("the page before") { !$0.text.contains("What it does") }
  }
}
