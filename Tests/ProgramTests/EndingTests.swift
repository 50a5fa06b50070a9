import CVTerm
import Glibc
import Testing

@Suite("Ways out", .waits)
struct EndingTests {
  @Test("q and Ctrl-C quit and give the terminal back", arguments: ["q", "\u{3}"])
  func quit(key: String) throws {
    let terminal = try Bedside.start()
    terminal.type(key)
    #expect(try terminal.waitForEnd() == .exited(0))
    try terminal.waitUntilRestored()
  }

  @Test("Ctrl-C quits from the search prompt as well")
  func quitFromPrompt() throws {
    let terminal = try Bedside.start()
    terminal.type("/with\u{3}")
    #expect(try terminal.waitForEnd() == .exited(0))
    try terminal.waitUntilRestored()
  }

  @Test("Behind a long paste Ctrl-C is answered, not each letter of the paste")
  func quitBehindPaste() throws {
    let terminal = try Bedside.start()
    terminal.type("/" + String(repeating: "pain dose ", count: 400) + "\u{3}")
    #expect(try terminal.waitForEnd() == .exited(0))
    try terminal.waitUntilRestored()
  }

  @Test("A request to end is followed at once", arguments: [SIGTERM, SIGHUP, SIGINT])
  func requests(signal: Int32) throws {
    let terminal = try Bedside.start()
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .exited(0))
    try terminal.waitUntilRestored()
  }

  @Test(
    "A crash, a limit or an alarm gives the terminal back and is still what it is",
    arguments: [
      SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGQUIT, SIGSYS, SIGPIPE, SIGALRM,
      SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT,
      34, 50, 64,
    ])
  func deadly(signal: Int32) throws {
    let terminal = try Bedside.start()
    terminal.type("M")
    try terminal.wait("mouse reports") { $0.isMouseOn }
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .killed(signal))
    try terminal.waitUntilRestored()
  }

  @Test("A terminal that takes no output holds nobody up who asks for the end")
  func stoppedOutput() throws {
    let terminal = try Bedside.start()
    terminal.stopOutput()
    // It draws the whole screen, and can write nothing of it.
    terminal.type("\u{C}")
    usleep(300_000)
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEndUnread() == .killed(SIGALRM))
    #expect(!terminal.isRaw)
  }

  @Test("A window that claims a size without bound is drawn in, as far as it is one")
  func hugeWindow() throws {
    let terminal = try Bedside.start()
    for (columns, rows) in [(300, 40_000), (65_535, 50), (1, 1), (80, 24)] {
      terminal.claimSize(columns: columns, rows: rows)
      terminal.signal(SIGWINCH)
      try terminal.settle()
    }
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("When the terminal is closed the program ends")
  func closedTerminal() throws {
    let terminal = try Bedside.start()
    terminal.hangUp()
    // With an exit status of its own or of SIGHUP, but it ends.
    _ = try terminal.waitForEnd()
  }

  @Test("When the terminal is closed while the program ignores hang-ups it ends by itself")
  func closedTerminalWithoutSignal() throws {
    let terminal = try EmulatedTerminal(
      program: "/bin/sh", arguments: ["-c", "trap '' HUP; exec \"$0\"", Bedside.path],
      environment: Bedside.environment([:]))
    try Bedside.waitForScreen(terminal)
    terminal.hangUp()
    _ = try terminal.waitForEnd()
  }
}
