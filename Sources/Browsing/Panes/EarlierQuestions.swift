/// What was asked before, to be brought back one after the other.
struct EarlierQuestions: Equatable, Sendable {
  /// The last first.
  private let all: [String]
  /// How many have been brought back.
  private var recalled = 0

  init(_ all: [String]) { self.all = all }

  /// - Returns: `nil` behind the first that was ever asked.
  mutating func next() -> String? {
    guard all.indices.contains(recalled) else { return nil }
    defer { recalled += 1 }
    return all[recalled]
  }
}
