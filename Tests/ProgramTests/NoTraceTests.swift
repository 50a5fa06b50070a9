import CVTerm
import Glibc
import Testing

/// What the program drew is gone when it has left, also where a terminal promises an alternate screen
/// and has none: GNU screen by default, tmux with `alternate-screen off`.
@Suite("No trace", .waits)
struct NoTraceTests {
  private static let question = "my secret seizure"

  /// Reads a page, types a question, and leaves both on the screen.
  private func visit(_ terminal: EmulatedTerminal) throws {
    terminal.type("/")
    try terminal.settle()
    terminal.type(Self.question)
    try terminal.wait(for: Self.question)
    try terminal.settle()
  }

  private func expectNothing(
    on screen: VirtualScreen, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = screen.text
    for words in [Self.question, "Baclofen", Bedside.safetyLine, "seizure", "Esc"] {
      #expect(!text.contains(words), "\(text)", sourceLocation: sourceLocation)
    }
  }

  @Test(
    "Whichever way the program ends nothing of it stays on a terminal without an alternate screen",
    arguments: [0, SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT, SIGQUIT, SIGUSR1, 64],
    ["xterm-256color", "screen"])
  func endings(signal: Int32, type: String) throws {
    let terminal = try Bedside.launch([], ["TERM": type], hasAlternateScreen: false)
    try Bedside.waitForScreen(terminal)
    try visit(terminal)
    if signal == 0 { terminal.type("\u{3}") } else { terminal.signal(signal) }
    _ = try terminal.waitForEnd()
    try terminal.waitUntilRestored(hasAlternateScreen: false)
    expectNothing(on: terminal.screen)
  }

  @Test("Nor while it is suspended")
  func suspended() throws {
    let script = "set -m; \"$0\"; echo shell-is-back; read line; fg; echo ended with $?"
    let terminal = try EmulatedTerminal(
      program: "/bin/sh", arguments: ["-c", script, Bedside.path],
      environment: Bedside.environment([:]), hasAlternateScreen: false)
    try Bedside.waitForScreen(terminal)
    try visit(terminal)
    terminal.type("\u{1A}")
    try terminal.wait(for: "shell-is-back")
    expectNothing(on: terminal.screen)
    terminal.type("\r")
    try terminal.wait(for: Self.question)
    terminal.type("\u{3}")
    try terminal.wait(for: "ended with 0")
    expectNothing(on: terminal.screen)
    _ = try terminal.waitForEnd()
  }

  /// tmux and others keep what is cleared as a whole for scrolling back.
  @Test("Nothing of the program is on the screen when it clears the whole of it")
  func clearing() throws {
    let terminal = try Bedside.launch([], [:], hasAlternateScreen: false)
    try Bedside.waitForScreen(terminal)
    try visit(terminal)
    terminal.type("\u{C}")
    try terminal.settle()
    terminal.resize(columns: 100, rows: 30)
    try terminal.settle()
    terminal.type("\u{3}")
    _ = try terminal.waitForEnd()
    let clear = Array("\u{1B}[H\u{1B}[2J".utf8)
    let screen = VirtualScreen(columns: 80, rows: 24, hasAlternate: false)
    var shown = 0
    var clearings = 0
    for index in terminal.output.indices
    where terminal.output[index...].starts(with: clear) {
      screen.show(Array(terminal.output[shown..<index]))
      shown = index
      clearings += 1
      expectNothing(on: screen)
    }
    #expect(clearings > 1)
  }

  @Test("What can be scrolled back to is cleared in kiosk mode, and is not anybody else's")
  func scrollback() throws {
    let clear = "\u{1B}[3J"
    for (arguments, clears) in [([], false), (["--kiosk"], true)] {
      let terminal = try Bedside.launch(arguments)
      try Bedside.waitForScreen(terminal)
      terminal.signal(SIGTERM)
      _ = try terminal.waitForEnd()
      #expect(String(decoding: terminal.output, as: UTF8.self).contains(clear) == clears)
    }
  }
}
