/// What is known of all pieces, as a library keeps it: pieces whose keys begin with the same bits stand
/// in one bucket, so that a few thousand rows hold them all and one is found without reading the others.
///
/// A bucket is a run of pieces in the order of their keys. A piece is the rest of its key (five bytes,
/// little-endian), the count of its bytes (two) and as many bytes of `AskedWeights`.
public struct PieceBuckets: Equatable, Sendable {
  /// About five pieces of the built-in guide stand in each: 40,000 pieces, a quarter of a page of the file,
  /// so that little of a page stays empty.
  public static let count = 1 << 13

  /// The bytes of each bucket; most of those of a small guide are empty.
  public private(set) var all = [[UInt8]](repeating: [], count: count)

  private static let bitsOfRest = UInt64(Piece.bits - count.trailingZeroBitCount)
  private static let bytesOfRest = 5
  private static let bytesOfHead = bytesOfRest + 2

  /// - Precondition: each piece is added after those of smaller keys.
  mutating func append(_ key: UInt64, _ weights: AskedWeights) {
    let bytes = weights.bytes
    let rest = Self.rest(of: key)
    var head = (0..<Self.bytesOfRest).map { UInt8(truncatingIfNeeded: rest >> UInt64($0 * 8)) }
    head += [UInt8(truncatingIfNeeded: bytes.count), UInt8(truncatingIfNeeded: bytes.count >> 8)]
    all[Self.bucket(of: key)] += head + bytes
  }

  /// The bucket that a piece is in.
  static func bucket(of key: UInt64) -> Int { Int(key >> bitsOfRest) }

  private static func rest(of key: UInt64) -> UInt64 { key & (1 << bitsOfRest - 1) }

  /// Where the weights of a piece stand in its bucket; `nil` where it is not there.
  static func weights(of key: UInt64, in bucket: Span<UInt8>) -> Range<Int>? {
    let wanted = rest(of: key)
    var place = 0
    while place + bytesOfHead <= bucket.count {
      var rest: UInt64 = 0
      for byte in 0..<bytesOfRest { rest |= UInt64(bucket[place + byte]) << UInt64(byte * 8) }
      let size = Int(bucket[place + bytesOfRest]) | Int(bucket[place + bytesOfRest + 1]) << 8
      let end = place + bytesOfHead + size
      guard end <= bucket.count, rest <= wanted else { return nil }
      if rest == wanted { return place + bytesOfHead..<end }
      place = end
    }
    return nil
  }
}
