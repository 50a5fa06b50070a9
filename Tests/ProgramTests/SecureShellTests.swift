import Foundation
import Testing

/// The kiosk behind a real sshd.
@Suite("Behind sshd", .serialized, .waits)
struct SecureShellTests {
  /// What the README says of sshd, for everybody who connects here.
  private static let settings = """
    ForceCommand \(Bedside.path) --kiosk
    DisableForwarding yes
    PermitUserRC no
    PermitUserEnvironment no
    AcceptEnv PAGER LESSOPEN TERMINFO HOME SWIFT_BACKTRACE ESCDELAY
    """

  private func client(
    _ shell: SecureShell, _ options: [String], _ command: [String]
  ) throws -> EmulatedTerminal {
    try EmulatedTerminal(
      program: "/usr/bin/ssh", arguments: shell.arguments(options) + command,
      environment: Bedside.environment([:]))
  }

  @Test("Whatever is asked for, sent or set, there is the guide, no shell and no file")
  func guideAlone() throws {
    let shell = try SecureShell(settings: Self.settings)
    let folder = try KeepingTests.Folder()
    let set = ["PAGER", "LESSOPEN", "TERMINFO", "HOME", "ESCDELAY"].map { "\($0)=\(folder.path)/x" }
    for command in [[], ["cat", "/etc/passwd"], ["sh", "-i"]] {
      let terminal = try client(
        shell, ["-tt", "-o", "SetEnv=\(set.joined(separator: " "))"], command)
      try Bedside.waitForScreen(terminal)
      for keys in ["\u{1A}", "\u{1C}", "!", "sh\r", "\u{1B}", "\u{1B}", "\u{1B}"] {
        terminal.type(keys)
        try terminal.settle()
      }
      #expect(!String(decoding: terminal.output, as: UTF8.self).contains("root:"))
      // The line is the person's own, and ends.
      terminal.type("\u{3}")
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }

  @Test("Without a terminal, and for a subsystem, the guide is printed")
  func withoutTerminal() throws {
    let shell = try SecureShell(settings: Self.settings)
    for options in [["-T"], ["-T", "-s"]] {
      let terminal = try client(shell, ["-n"] + options, [options.count > 1 ? "sftp" : "id"])
      _ = try terminal.waitForEnd()
      let said = String(decoding: terminal.output, as: UTF8.self)
      #expect(said.contains("Do not stop"))
      #expect(!said.contains("uid="))
    }
  }

  @Test("No port is forwarded")
  func forwarding() throws {
    let shell = try SecureShell(settings: Self.settings)
    let terminal = try client(
      shell, ["-n", "-o", "ExitOnForwardFailure=yes", "-W", "127.0.0.1:\(shell.port)"], [])
    let ending = try terminal.waitForEnd()
    #expect(ending != .exited(0))
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("SSH-2.0"))
  }
}
