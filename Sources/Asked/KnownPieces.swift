/// What is known of the pieces of one query. Each is looked up once, however many texts are made of the
/// query's words: the whole, the halves of a question, the stretches of a story.
public struct KnownPieces {
  /// Hands over the bytes of a bucket of `PieceBuckets`; of one that has none it need not.
  public typealias ReadBucket = (
    _ bucket: Int, _ use: (Span<UInt8>) -> Void
  ) throws -> Void

  /// The weights of the known pieces, one behind the other.
  private var bytes: [UInt8] = []
  /// Where those of a piece stand; empty for one that no example has.
  private var places: [UInt64: Range<Int>] = [:]

  public init() {}

  /// Looks up the pieces of a text that were not looked up before.
  public mutating func read(_ text: AskedText, from readBucket: ReadBucket) rethrows {
    for piece in text.pieces where places[piece.key] == nil {
      let start = bytes.count
      try readBucket(PieceBuckets.bucket(of: piece.key)) { bucket in
        if let weights = PieceBuckets.weights(of: piece.key, in: bucket) {
          for place in weights { bytes.append(bucket[place]) }
        }
      }
      places[piece.key] = start..<bytes.count
    }
  }

  /// Calls `use` with what a piece says; `nil` for one that no example has, or that was not read.
  func withWeights<Value>(of key: UInt64, _ use: (StoredWeights) -> Value) -> Value? {
    guard let place = places[key], !place.isEmpty else { return nil }
    return StoredWeights(bytes[place]).map(use)
  }
}
