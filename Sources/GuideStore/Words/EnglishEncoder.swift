import Asked
import Language

extension SentenceEncoder {
  /// Read once, before the first search.
  static let english = SentenceEncoder(SentenceWeights.bytes)
}
