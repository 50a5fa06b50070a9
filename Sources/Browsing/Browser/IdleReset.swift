import Screen

/// On a terminal that many people use, nobody is to find what the last one read, asked or marked:
/// without a key for a while everything is as at first. Before that it is said, and any key stays.
struct IdleReset: Equatable, Sendable {
  enum Verdict: Equatable {
    case goOn
    /// It will soon start again, and is to say so.
    case warn
    /// Somebody is there: the key meant no more than that.
    case stay
    case startAgain
  }

  let seconds: Int
  /// When the last key came; `nil` where there is nothing to forget.
  private var lastKey: Int?
  /// It was said that it starts again.
  private(set) var isWarning = false

  /// Milliseconds: a slow reader finds a key in that time.
  private static let notice = 20_000

  init(seconds: Int) { self.seconds = seconds }

  /// - Parameter time: milliseconds of the clock.
  mutating func take(_ events: [Event], at time: Int) -> Verdict {
    let isSomebodyThere = events.contains { event in
      switch event {
      case .key, .mouse, .paste: true
      case .resize, .pause, .end: false
      }
    }
    if isSomebodyThere {
      defer { (lastKey, isWarning) = (time, false) }
      return isWarning ? .stay : .goOn
    }
    guard let lastKey else { return .goOn }
    if time - lastKey >= seconds * 1000 { return .startAgain }
    guard time - lastKey >= seconds * 1000 - Self.notice, !isWarning else { return .goOn }
    isWarning = true
    return .warn
  }

  /// Milliseconds until it has something to say; `nil` where there is nothing to forget.
  func patience(at time: Int) -> Int? {
    lastKey.map { max(1, $0 + seconds * 1000 - (isWarning ? 0 : Self.notice) - time) }
  }
}
