/// What was learned from examples of how people ask: for each piece of a text, how much it speaks
/// for each class. A softmax regression whose weights are kept in eight bits, and only for the
/// pieces and classes that were seen together; beside it a logistic regression for each verdict.
public struct AskedTable: Equatable, Sendable {
  public var classes: [AskedClass]
  /// The weight of one step of the eight bits.
  public var step: Float
  public var verdicts: Verdicts
  public var pieces: PieceBuckets
  /// The same by the numbers of a sentence encoder, where there is one.
  public var sentences: DenseTable?

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
    classes: [AskedClass], step: Float, verdicts: Verdicts, pieces: PieceBuckets,
    sentences: DenseTable? = nil
  ) {
    self.classes = classes
    self.step = step
    self.verdicts = verdicts
    self.pieces = pieces
    self.sentences = sentences
  }
}
