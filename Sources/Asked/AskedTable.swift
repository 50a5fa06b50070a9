/// What the learned stage tells apart.
public struct AskedClass: Equatable, Sendable {
  public enum Role: UInt8, Sendable {
    /// An entry of the guide, which a query may be answered by.
    case entry
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
}

/// What was learned from examples of how people ask: for each piece of a text, how much it speaks
/// for each class. A softmax regression whose weights are kept in eight bits, and only for the
/// pieces and classes that were seen together.
public struct AskedTable: Equatable, Sendable {
  public var classes: [AskedClass]
  /// What speaks for each class before anything was read.
  public var bias: [Float]
  /// The weight of one step of the eight bits.
  public var step: Float
  /// What stands in the library for each piece, by its key.
  public var pieces: [UInt64: AskedWeights]

  public init(
    classes: [AskedClass], bias: [Float], step: Float, pieces: [UInt64: AskedWeights]
  ) {
    self.classes = classes
    self.bias = bias
    self.step = step
    self.pieces = pieces
  }
}
