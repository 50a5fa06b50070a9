import Bytes
import Glibc

/// Another program, which reads text.
struct Tool {
  private let path: String

  /// - Returns: `nil` where no folder of `PATH` has it.
  init?(_ name: String) {
    let folders = (variable("PATH") ?? "").utf8.split(separator: UInt8(ascii: ":"))
    let paths = folders.lazy.map { "\(Substring($0))/\(name)" }
    guard let path = paths.first(where: { Files.mayRun($0) }) else { return nil }
    self.path = path
  }

  /// Gives it the text, waits for its end, and keeps what it says off the screen.
  /// - Returns: whether it says that all went well.
  func run(_ arguments: [String], reading text: String) -> Bool {
    // The other program would wait for the end of what it holds open itself.
    guard let (reading, writing) = Processes.pipe() else { return false }
    guard let process = Processes.start(path, arguments, reading: reading) else {
      close(reading)
      close(writing)
      return false
    }
    close(reading)
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    let isTaken = FileBytes.write(Array(text.utf8), to: writing) == nil
    close(writing)
    // It has ended by itself, and with 0.
    return Processes.wait(for: process) == 0 && isTaken
  }
}
