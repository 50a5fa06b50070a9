/// What the learned stage tells apart.
public struct AskedClass: Equatable, Sendable {
  public enum Role: UInt8, Sendable {
    /// An entry of the guide, which a query may be answered by.
    case entry
    /// An action card: an entry for somebody in danger.
    case card
    /// A subject that entries of the guide treat.
    case subject
    /// An entry that says that no source answers it, and whom to ask.
    case unsaid
    /// What sounds like an action card and is not urgent; it only keeps the card from opening.
    case cousin
    /// What the guide does not answer.
    case unanswered
  }

  public var name: String
  public var role: Role

  public init(name: String, role: Role) {
    self.name = name
    self.role = role
  }

  /// It is part of the guide and answers.
  public var answers: Bool { [.entry, .card, .subject].contains(role) }
}
