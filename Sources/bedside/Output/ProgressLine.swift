import Glibc

/// Says on a terminal how far long work is, in one line that each sentence takes from the one before.
/// What takes less than two seconds says nothing, and nothing is said into a pipe or a file.
final class ProgressLine {
  private static let patience = Duration.seconds(2)
  /// Often enough to be seen to go on, and no work of its own.
  private static let pause = Duration.milliseconds(200)

  private let isOnTerminal = isatty(STDERR_FILENO) == 1
  private var next = ContinuousClock.now + patience
  private var isShown = false

  /// - Parameter sentence: made only where it is shown.
  func tell(_ sentence: @autoclosure () -> String) {
    guard isOnTerminal, ContinuousClock.now >= next else { return }
    next = .now + Self.pause
    isShown = true
    write(sentence())
  }

  /// Leaves nothing behind.
  func end() {
    if isShown { write("") }
    isShown = false
  }

  /// "Erase in line" (ECMA-48) also where the last sentence was longer.
  private func write(_ sentence: String) {
    let bytes = Array("\r\u{1B}[K\(sentence)".utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
