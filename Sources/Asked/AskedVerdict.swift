/// What is asked of a text besides its class, yes or no, and learned from all examples at once.
public enum AskedVerdict: Int, CaseIterable, Sendable {
  /// The guide answers it.
  case answered
  /// It tells of a danger.
  case urgent

  /// `nil` for examples of which it is not known.
  func holds(for role: AskedClass.Role) -> Bool? {
    switch self {
    case .answered:
      switch role {
      case .entry, .card, .subject: true
      case .unsaid, .unanswered: false
      case .cousin: nil
      }
    case .urgent: role == .card
    }
  }
}
