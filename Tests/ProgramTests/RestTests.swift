import Foundation
import Testing

/// Many readers share one machine, and most of them read: nobody presses a key.
@Suite("Rest", .waits)
struct RestTests {
  /// A figure that the system has of the program, in kilobytes.
  private func kilobytes(_ name: String, in file: String, of terminal: EmulatedTerminal) throws
    -> Int
  {
    let text = try String(contentsOfFile: "/proc/\(terminal.process)/\(file)", encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(name + ":") })
    return try #require(
      line.split { $0 == " " || $0 == "\t" }.dropFirst().first.flatMap { Int($0) })
  }

  /// What nobody shares with it.
  private func own(_ terminal: EmulatedTerminal) throws -> Int {
    try kilobytes("Private_Dirty", in: "smaps_rollup", of: terminal)
  }

  @Test("Ten seconds after the last key a program gives back what it kept to answer quickly")
  func memory() throws {
    let terminal = try Bedside.start()
    // A sanitizer claims terabytes, and keeps what is given back.
    guard try kilobytes("VmSize", in: "status", of: terminal) < 1 << 30 else { return }
    terminal.type("/what if i miss a dose")
    try terminal.settle()
    // The whole question is asked in a pause, and more is kept then.
    var (most, now) = (0, 0)
    let end = ContinuousClock.now + .seconds(30)
    repeat {
      now = try own(terminal)
      most = max(most, now)
      usleep(200_000)
    } while now > most - 1_000 && .now < end
    #expect(now <= most - 1_000)
    // It answers as before.
    terminal.type("\r")
    try terminal.settle()
    #expect(terminal.screen.text.contains("dose"))
  }
}
