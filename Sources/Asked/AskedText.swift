/// A text that is asked about, with its pieces.
public struct AskedText {
  public let words: [AskedWord]
  /// Ascending by key, each with what it counts.
  let pieces: [(key: UInt64, value: Float)]

  /// - Parameter words: the words of the text in order, folded as `Tokens` does.
  public init(_ words: [AskedWord]) {
    self.words = words
    pieces = PieceValues.counts(of: words)
  }
}
