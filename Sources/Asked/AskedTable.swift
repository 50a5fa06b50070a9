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

/// What was learned from examples of how people ask: for each piece of a text, how much it speaks
/// for each class. A softmax regression whose weights are kept in eight bits, and only for the
/// pieces and classes that were seen together; beside it a logistic regression for each verdict.
public struct AskedTable: Equatable, Sendable {
  public var classes: [AskedClass]
  /// The weight of one step of the eight bits.
  public var step: Float
  public var verdicts: Verdicts
  /// What stands in the library for each piece, by its key.
  public var pieces: [UInt64: AskedWeights]

  /// For each verdict what speaks for it before anything was read, and a step of its weights.
  public struct Verdicts: Equatable, Sendable {
    public var bias: [Float]
    public var step: Float

    public init(bias: [Float], step: Float) {
      self.bias = bias
      self.step = step
    }
  }

  public init(
    classes: [AskedClass], step: Float, verdicts: Verdicts, pieces: [UInt64: AskedWeights]
  ) {
    self.classes = classes
    self.step = step
    self.verdicts = verdicts
    self.pieces = pieces
  }
}

extension AskedTable {
  /// The likeliest class of a text, and how likely; the table alone is asked, no library.
  public func likeliest(of words: [AskedWord]) -> (index: Int, probability: Float)? {
    let scorer = AskedScorer<Never>(
      step: step, verdicts: verdicts, answers: classes.map(\.answers)
    ) { pieces[$0] }
    let probabilities = scorer.scores(of: words).probabilities
    return probabilities.indices.max { probabilities[$0] < probabilities[$1] }
      .map { ($0, probabilities[$0]) }
  }
}
