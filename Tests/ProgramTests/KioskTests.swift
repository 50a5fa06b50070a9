import CVTerm
import Foundation
import Glibc
import Testing

@Suite("Kiosk", .waits)
struct KioskTests {
  @Test(
    "No key leaves: q and Ctrl-C start again, and Ctrl-Z does nothing", arguments: ["q", "\u{3}"])
  func stays(key: String) throws {
    let terminal = try Bedside.launch(["--kiosk"])
    try Bedside.waitForScreen(terminal)
    for keys in ["/", "my secret", "\u{1B}", "w"] {
      terminal.type(keys)
      try terminal.settle()
    }
    terminal.type("\u{1A}\u{1C}")
    terminal.signal(SIGTSTP)
    try terminal.settle()
    #expect(terminal.isRaw)
    terminal.type("\u{1B}")
    try terminal.settle()
    terminal.type(key)
    try terminal.wait(for: "Everything was forgotten")
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}[3J"))
    terminal.type("/")
    try terminal.wait(for: "Ask:")
    terminal.type("\u{1B}[A")
    try terminal.wait(for: "No question was asked before")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(!terminal.screen.text.contains("Ask:"))
  }

  @Test("Nothing is marked and nothing is written")
  func withheld() throws {
    let folder = try KeepingTests.Folder()
    let terminal = try Bedside.launch(["--kiosk"], ["HOME": folder.path])
    try Bedside.waitForScreen(terminal)
    for key in ["m", "'", "p"] {
      terminal.type(key)
      try terminal.wait(for: "Others use this terminal")
      terminal.press(VTERM_KEY_DOWN)
      try terminal.settle()
    }
    terminal.signal(SIGTERM)
    _ = try terminal.waitForEnd()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test(
    "As a login shell it is the kiosk, whatever it is told to run",
    arguments: [
      ["-c", "cat /etc/passwd"], ["-c", "/usr/lib/openssh/sftp-server"], ["-c", "sh -i"],
      ["-c", "bedside --open /etc/passwd"], ["-c"],
    ])
  func shellCommand(arguments: [String]) throws {
    let terminal = try Bedside.launch(arguments)
    try Bedside.waitForScreen(terminal)
    terminal.type("q")
    try terminal.wait(for: "Everything was forgotten")
    terminal.hangUp()
    _ = try terminal.waitForEnd()
    // Without a terminal the guide is printed, and nothing else.
    let ran = try CommandTests.run(arguments, "</dev/null")
    #expect(ran.status == 0)
    #expect(ran.output.contains("Do not stop"))
    #expect(!ran.output.contains("root:"))
  }

  @Test("A name that begins with a minus sign makes it a login shell")
  func loginShell() throws {
    let terminal = try EmulatedTerminal(
      program: "/bin/bash",
      arguments: ["-c", "exec -a -bedside \"$0\" --open /etc/passwd", Bedside.path],
      environment: Bedside.environment([:]))
    try Bedside.waitForScreen(terminal)
    #expect(!terminal.screen.text.contains("root:"))
    terminal.type("q")
    try terminal.wait(for: "Everything was forgotten")
  }

  @Test("On a terminal that only prints it ends where nobody types")
  func linear() throws {
    let terminal = try Bedside.launch(["--kiosk", "--idle-reset", "21"], ["TERM": "dumb"])
    try terminal.wait(for: "Menu: Baclofen")
    try terminal.wait(for: "this ends in 20 s")
    terminal.type("q\n")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("--kiosk with text or JSON is refused", arguments: ["--plain", "--json"])
  func refused(option: String) throws {
    #expect(try CommandTests.run(["--kiosk", option]).status == 64)
  }
}
