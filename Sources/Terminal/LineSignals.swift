import CTerminal
import Glibc

/// What signals do where lines are read and there is no screen to put in order.
public enum LineSignals {
  /// A line that is closed is an ordinary end.
  public static func endWithLine() { guard_exit_at(SIGHUP) }

  /// A signal that ends the program takes a file away that is not whole; `nil` when there is none any more.
  public static func takeAway(unfinished path: String?) {
    TerminalText.give((path ?? "").utf8)
    guard_set_unfinished()
  }

  /// The program ends after so many seconds without another call.
  /// - Parameters:
  ///   - notice: so many seconds before that `warning` is written.
  public static func end(afterIdle seconds: Int, notice: Int, saying warning: String) {
    TerminalText.give(warning.utf8)
    guard_end_when_idle(UInt32(clamping: seconds), UInt32(clamping: notice))
  }
}
