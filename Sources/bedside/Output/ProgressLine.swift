import Bytes
import Glibc
import Synchronization

/// Says on a terminal how far long work is, in one line that each sentence takes from the one before.
/// What takes less than two seconds says nothing, and nothing is said into a pipe or a file.
final class ProgressLine: Sendable {
  private static let patience = Duration.seconds(2)
  /// Often enough to be seen to go on, and no work of its own.
  private static let pause = Duration.milliseconds(200)

  private let isOnTerminal = isatty(STDERR_FILENO) == 1
  private let shown = Mutex(Shown())

  private struct Shown {
    var next = ContinuousClock.now + patience
    var isShown = false
  }

  /// - Parameter sentence: made only where it is shown.
  func tell(_ sentence: @autoclosure () -> String) {
    guard isOnTerminal else { return }
    shown.withLock { shown in
      guard ContinuousClock.now >= shown.next else { return }
      shown = Shown(next: .now + Self.pause, isShown: true)
      write(sentence())
    }
  }

  /// Leaves nothing behind.
  func end() {
    shown.withLock { shown in
      if shown.isShown { write("") }
      shown.isShown = false
    }
  }

  /// "Erase in line" (ECMA-48) also where the last sentence was longer.
  private func write(_ sentence: String) {
    _ = FileBytes.write(Array("\r\u{1B}[K\(sentence)".utf8), to: STDERR_FILENO)
  }
}
