import CSQLite

/// How many steps SQLite may still take.
///
/// Statements are the program's own, but how long they run hangs on what stands in the file. SQLite
/// counts the instructions of its machine; who counts them too needs no clock, and stops at the same
/// place every time. While it works nothing else is looked at, signals among them: what it may take
/// must be over before a person doubts the keys.
final class Budget {
  var left = Int.max
  private static let interval: CInt = 1_000

  /// - Precondition: the budget lives as long as the connection.
  func watch(_ database: OpaquePointer) {
    sqlite3_progress_handler(
      database, Self.interval,
      { context in
        let budget = Unmanaged<Budget>.fromOpaque(context!).takeUnretainedValue()
        budget.left -= Int(Budget.interval)
        return budget.left < 0 ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }
}
