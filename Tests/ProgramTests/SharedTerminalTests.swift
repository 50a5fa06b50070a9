import Foundation
import Testing

/// What many people share: a terminal, a printer.
@Suite("Shared terminals and printers", .waits)
struct SharedTerminalTests {
  @Test("The program says that it starts again, and any key stays")
  func idleReset() throws {
    let folder = try KeepingTests.Folder()
    let terminal = try Bedside.launch(
      ["--idle-reset", "21"], ["XDG_STATE_HOME": folder.path, "PATH": folder.path])
    try Bedside.waitForScreen(terminal)
    terminal.type("w")
    try terminal.wait(for: "Warnings, withdrawal first")
    try terminal.wait(for: "Starts again in 20 s. Any key stays.")
    terminal.type("q")
    try terminal.wait(for: "Nothing was lost. Go on.")
    // Nothing is kept for the next person.
    terminal.type(",")
    try terminal.wait(for: "Mouse: off")
    #expect(!terminal.screen.text.contains("Keep marks"))
    terminal.type("\u{3}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test(
    "What is no number of seconds is refused, and so is linear mode",
    arguments: [
      ["--idle-reset", "20"], ["--idle-reset", "soon"], ["--linear", "--idle-reset", "60"],
    ])
  func refused(arguments: [String]) throws {
    let ran = try CommandTests.run(arguments)
    #expect(ran.status == 64)
    #expect(ran.errors.contains("--idle-reset"))
  }

  @Test("p sends a page to the printer where there is one, and not from a shared terminal")
  func printing() throws {
    let folder = try KeepingTests.Folder()
    let paper = folder.path + "/paper"
    let lp = folder.path + "/lp"
    // By a process of its own: a file that is open for writing, in a program that another test has
    // started meanwhile, cannot be run (ETXTBSY).
    let maker = Process()
    maker.executableURL = URL(fileURLWithPath: "/bin/sh")
    maker.arguments = [
      "-c",
      "printf '#!/bin/sh\\n/bin/cat > %s\\necho request id is 1\\n' \"$0\" > \"$1\"; chmod 700 \"$1\"",
      paper, lp,
    ]
    try maker.run()
    maker.waitUntilExit()
    let variables = ["PATH": folder.path + ":/usr/bin:/bin"]
    var terminal = try Bedside.launch(["missed-dose"], variables)
    try terminal.wait("the topic") { $0.row(1).contains("If you miss a dose") }
    terminal.type("p")
    try terminal.wait(for: "Send it to the printer")
    terminal.type("4")
    try terminal.wait(for: "Enter prints it")
    terminal.type("\r")
    try terminal.wait(for: "Sent to the printer.")
    #expect(!terminal.screen.text.contains("request id"))
    #expect(try String(contentsOfFile: paper, encoding: .utf8).contains("If you miss a dose"))
    terminal.type("\u{3}")
    #expect(try terminal.waitForEnd() == .exited(0))

    terminal = try Bedside.launch(["--idle-reset", "600", "missed-dose"], variables)
    try terminal.wait("the topic") { $0.row(1).contains("If you miss a dose") }
    terminal.type("p")
    try terminal.wait(for: "As text")
    #expect(!terminal.screen.text.contains("Send it to the printer"))
    terminal.type("\u{3}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }
}
