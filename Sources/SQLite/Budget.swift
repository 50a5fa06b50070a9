/// How many steps SQLite may still take, and how many bytes of values may still be read.
///
/// Statements are the program's own, but how long they run hangs on what stands in the file. SQLite
/// counts the instructions of its machine; who counts them too needs no clock, and stops at the same
/// place every time. While it works nothing else is looked at, signals among them: what it may take
/// must be over before a person doubts the keys.
final class Budget {
  var left = Int.max
  var bytesLeft = Int.max
  /// So many steps are counted at once.
  static let interval: CInt = 1_000

  /// - Returns: whether there were as many left.
  func takeInterval() -> Bool {
    left -= Int(Self.interval)
    return left >= 0
  }

  /// Of one part of a file any number of rows may have their values: how large it is says nothing.
  /// - Returns: whether there were as many left.
  func take(bytes: Int) -> Bool {
    bytesLeft -= bytes
    return bytesLeft >= 0
  }
}
