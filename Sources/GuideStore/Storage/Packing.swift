import Foreign
import SQLite

/// Packs values as a library keeps them: what stood before, in the value or in the dictionary of the library,
/// is told by how far back and how long (https://github.com/lz4/lz4, block format).
///
/// A page is a few hundred words, in which little is said twice; but pages of one guide say the same things,
/// and each statement has a citation that others have too. So all of them share a dictionary: parts of the
/// guide's own pages. To unpack a page takes some thousandths of a millisecond.
struct Packing: Sendable {
  /// Behind it stands each value while it is packed and unpacked.
  let dictionary: [UInt8]

  /// More than any value of a library.
  private static let mostBytes = 64 << 20

  /// The bytes of a value.
  /// - Throws: `ByteReader.Damaged`
  func unpack(_ bytes: Span<UInt8>) throws -> [UInt8] {
    var place = 0
    let count = try Self.number(in: bytes, at: &place)
    // A byte of a part stands for 255 at most.
    guard count <= Self.mostBytes, count <= bytes.count * 256 else { throw ByteReader.Damaged() }
    let rest = bytes.extracting(place..<bytes.count)
    guard count > 0 else { return rest.indices.map { rest[$0] } }
    guard let value = LZ4.unpacked(rest, count: count, dictionary: dictionary) else {
      throw ByteReader.Damaged()
    }
    return value
  }

  private static func number(in bytes: Span<UInt8>, at place: inout Int) throws -> Int {
    var (number, shift) = (0, 0)
    while place < bytes.count, shift < 35 {
      let byte = bytes[place]
      place += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw ByteReader.Damaged()
  }
}

extension Row {
  /// A value that is stored in a column, packed.
  func packed<Value: Stored>(
    _ column: Int, by packing: Packing, as type: Value.Type = Value.self
  ) throws -> Value {
    try ByteReader.read(from: withBytes(column) { try packing.unpack($0) })
  }
}
