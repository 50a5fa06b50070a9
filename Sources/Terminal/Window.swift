import Bytes
import Glibc
import Screen

/// The size of the terminal's window.
enum Window {
  /// Columns and rows that the terminal says it has.
  static var claimed: Size? {
    guard let window = System.window(of: STDOUT_FILENO), window.ws_row > 0, window.ws_col > 0
    else { return nil }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// The part of them that is drawn on: no wall of screens shows more, and a window may claim any size.
  static var drawn: Size? {
    claimed.map { Size(columns: min($0.columns, mostColumns), rows: min($0.rows, mostRows)) }
  }

  static let mostColumns = 1_000
  private static let mostRows = 500
  /// Where the terminal does not tell.
  static let usualRows = 24
}
