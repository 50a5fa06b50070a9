import Foundation
import Testing

/// A program in a root of its own may have no `/proc`.
@Suite("Without /proc", .waits)
struct MissingProcTests {
  private func printed(by program: String, _ arguments: [String]) throws -> String {
    let run = Process()
    let output = Pipe()
    run.executableURL = URL(filePath: program)
    run.arguments = arguments
    run.environment = Bedside.environment(Bedside.underStrace)
    run.standardOutput = output
    run.standardError = FileHandle.nullDevice
    try run.run()
    let printed = try output.fileHandleForReading.readToEnd()
    run.waitUntilExit()
    #expect(run.terminationStatus == 0, "strace is missing: install strace")
    return String(decoding: printed ?? Data(), as: UTF8.self)
  }

  @Test("What was typed is known")
  func arguments() throws {
    let question = ["search", "--limit", "1", "what if i miss a dose"]
    let without = [
      "-f", "-qq", "-o", "/dev/null", "-P", "/proc/self/maps", "-P", "/proc/self/cmdline",
      "-e", "inject=open,openat:error=ENOENT", Bedside.path,
    ]
    let answer = try printed(by: Bedside.path, question)
    #expect(answer.contains("miss a dose"))
    #expect(try printed(by: "/usr/bin/strace", without + question) == answer)
  }
}
