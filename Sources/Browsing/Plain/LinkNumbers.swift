import Education

/// The numbers to type of what links open, in the order in which they are read: a list that is heard
/// counts on from one row to the next, also where a row stood in another list before.
struct LinkNumbers: Equatable, Sendable {
  private(set) var targets: Set<Target> = []
  private var last = 0

  /// Numbers up to this are those of steps, which can be typed too.
  mutating func leaveOut(through step: Int) { last = max(last, step) }

  /// - Parameter isTaken: whether a number means something else when it is typed.
  mutating func number(opening target: Target, isTaken: (Int) -> Bool) -> Int {
    repeat { last += 1 } while isTaken(last)
    targets.insert(target)
    return last
  }
}
