import Foundation
import Glibc
import Testing

/// What the system sees of a visit.
@Suite("Privacy", .waits)
struct PrivacyTests {
  /// Runs a visit below strace.
  /// - Parameter kinds: which calls, as strace names them.
  /// - Returns: each such call; without kinds those that open a connection, start a program, or open,
  ///   make, move or delete a file.
  private func calls(
    _ arguments: [String], _ variables: [String: String],
    of kinds: String = "%network,%file,execve", visit: (EmulatedTerminal) throws -> Void
  ) throws -> [Substring] {
    let folder = try KeepingTests.Folder()
    let record = folder.path + "/calls"
    let terminal = try EmulatedTerminal(
      program: "/usr/bin/strace",
      arguments: [
        "-f", "-qq", "-e", "trace=\(kinds)", "-e", "signal=none", "-o", record,
        Bedside.path,
      ] + arguments,
      environment: Bedside.environment(variables.merging(Bedside.underStrace) { $1 }))
    try Bedside.waitForScreen(terminal)
    try visit(terminal)
    terminal.type("\u{3}")
    #expect(try terminal.waitForEnd() == .exited(0), "strace is missing: install strace")
    return try String(contentsOfFile: record, encoding: .utf8).split(separator: "\n")
  }

  private static let writing = [
    "O_WRONLY", "O_RDWR", "O_CREAT", "mkdir(", "rename", "unlink", "creat(", "symlink", "chmod",
  ]

  private func visit(_ terminal: EmulatedTerminal) throws {
    for keys in ["/", "what if i miss a dose", "\r", "w", "?", "\u{1B}", "m", "a", ","] {
      terminal.type(keys)
      try terminal.settle()
    }
  }

  @Test("A whole visit opens no connection, writes no file, and starts no other program")
  func visitLeavesNothing() throws {
    let folder = try KeepingTests.Folder()
    let calls = try calls([], ["HOME": folder.path], visit: visit)
    #expect(calls.count > 3)
    #expect(calls.filter { $0.contains("socket(") || $0.contains("connect(") } == [])
    #expect(calls.filter { call in Self.writing.contains { call.contains($0) } } == [])
    #expect(calls.filter { $0.contains("execve(") }.count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("Where marks are kept, one file is written, and it alone")
  func keeping() throws {
    let folder = try KeepingTests.Folder()
    let calls = try calls([], ["XDG_STATE_HOME": folder.path]) { terminal in
      for keys in [",", "5", "\r"] {
        terminal.type(keys)
        try terminal.settle()
      }
      try terminal.wait(for: "last page: yes.")
    }
    let written = calls.filter { call in
      Self.writing.contains { call.contains($0) } && !call.contains("= -1")
    }
    #expect(!written.isEmpty)
    #expect(
      written.filter { !$0.contains(folder.path + "/bedside") && !$0.contains("readlink") } == [])
    #expect(calls.filter { $0.contains("socket(") } == [])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/bedside") == ["kept.json"]
    )
  }

  @Test("In kiosk mode nothing that the environment names is opened")
  func kiosk() throws {
    let folder = try KeepingTests.Folder()
    let variables = [
      "HOME": folder.path, "TERMINFO": folder.path + "/terminfo", "TERMINFO_DIRS": folder.path,
      "PATH": folder.path, "XDG_STATE_HOME": folder.path, "PAGER": folder.path + "/pager",
      "LESSOPEN": "|" + folder.path + "/less", "BEDSIDE_LIBRARY_PATH": folder.path,
      "SSH_ORIGINAL_COMMAND": folder.path + "/command", "ESCDELAY": "2147483647",
      "SSH_CONNECTION": "127.0.0.1 1 127.0.0.1 2",
    ]
    let calls = try calls(["--kiosk"], variables, visit: visit)
    // The first call is the start itself.
    #expect(calls.dropFirst().filter { $0.contains(folder.path) } == [])
    #expect(calls.filter { call in Self.writing.contains { call.contains($0) } } == [])
  }

  @Test("A crash starts no program that the environment names, and prints nothing of it")
  func crashReporter() throws {
    let folder = try KeepingTests.Folder()
    let (reporter, mark) = (folder.path + "/reporter", folder.path + "/mark")
    try "#!/bin/sh\n/bin/touch \(mark)\n".write(
      toFile: reporter, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: reporter)
    for value in ["enable=yes,swift-backtrace=\(reporter)", "wrong\u{1B}[31m"] {
      let terminal = try Bedside.start(["SWIFT_BACKTRACE": value])
      terminal.signal(SIGSEGV)
      #expect(try terminal.waitForEnd() == .killed(SIGSEGV))
      #expect(!String(decoding: terminal.output, as: UTF8.self).contains("wrong"))
      #expect(!FileManager.default.fileExists(atPath: mark))
      let ran = try CommandTests.run(["topics"], variables: ["SWIFT_BACKTRACE": value])
      #expect(ran.errors == "")
      // Without a screen the default action ends it.
      let killed = try EmulatedTerminal(
        program: "/bin/sh",
        arguments: [
          "-c", "sleep 9 | \"$0\" --linear & sleep 1; kill -SEGV $!; wait $!; echo ended $?",
          Bedside.path,
        ],
        environment: Bedside.environment(["SWIFT_BACKTRACE": value]))
      try killed.wait(for: "ended 139")
      #expect(!FileManager.default.fileExists(atPath: mark))
    }
  }

  @Test("No core file is written, nor piped into a program, and nobody looks into the process")
  func coreFiles() throws {
    let calls = try calls([], [:], of: "prctl,prlimit64,setrlimit") { _ in }
    #expect(calls.contains { $0.contains("PR_SET_DUMPABLE, SUID_DUMP_DISABLE") })
    #expect(calls.contains { $0.contains("RLIMIT_CORE, {rlim_cur=0, rlim_max=0}") })
  }
}
