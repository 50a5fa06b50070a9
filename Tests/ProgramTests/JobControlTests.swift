import Glibc
import Testing

@Suite("Job control", .waits)
struct JobControlTests {
  @Test("Ctrl-Z gives the terminal to the shell, and fg takes it back")
  func suspend() throws {
    // Only below a shell with job control does the system let a program be stopped.
    let script = """
      set -m; "$0"; echo stopped once; read line
      fg; echo stopped twice; read line
      fg; echo ended with $?
      """
    let terminal = try EmulatedTerminal(
      program: "/bin/sh", arguments: ["-c", script, Bedside.path],
      environment: Bedside.environment([:]))
    try Bedside.waitForScreen(terminal)
    let start = KeyTests.Look(terminal.screen)
    terminal.type("j")
    try terminal.wait("a move") { KeyTests.Look($0) != start }
    // The rest of the update may still be on its way.
    try terminal.settle()
    let before = KeyTests.Look(terminal.screen)

    for line in ["stopped once", "stopped twice"] {
      terminal.type("\u{1A}")
      try terminal.wait(for: line)
      try terminal.waitUntilRestored(hasAlternateScreen: false)
      terminal.type("\r")
      try terminal.wait("the screen as it was") { KeyTests.Look($0) == before }
      #expect(terminal.isRaw)
    }
    terminal.type("q")
    try terminal.wait(for: "ended with 0")
    try terminal.waitUntilRestored(hasAlternateScreen: false)
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("Stopped from outside and continued, the program takes modes and screen back")
  func stoppedFromOutside() throws {
    let terminal = try Bedside.start()
    let before = KeyTests.Look(terminal.screen)
    terminal.signal(SIGSTOP)
    terminal.takeAway()
    #expect(!terminal.isRaw)
    terminal.signal(SIGCONT)
    try terminal.wait("the screen as it was") {
      KeyTests.Look($0) == before && $0.isAlternate && terminal.isRaw
    }
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    try terminal.waitUntilRestored()
  }
}
