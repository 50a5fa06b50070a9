import Education

/// The numbers to type of what links open: one thing has one number on a page, however often it is
/// named there.
struct LinkNumbers: Equatable, Sendable {
  private var numbers: [Target: Int] = [:]
  private var last = 0

  var targets: Set<Target> { Set(numbers.keys) }

  /// - Parameter isTaken: whether a number means something else when it is typed.
  mutating func number(opening target: Target, isTaken: (Int) -> Bool) -> Int {
    if let number = numbers[target] { return number }
    repeat { last += 1 } while isTaken(last)
    numbers[target] = last
    return last
  }
}
