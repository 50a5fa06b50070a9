/// Packs values as a library keeps them: what stood before, in the value or in the dictionary of the library,
/// is told by how far back and how long (LZ77, in the form of https://github.com/lz4/lz4, block format).
///
/// A page is a few hundred words, in which little is said twice; but pages of one guide say the same things,
/// and each statement has a citation that others have too. So all of them share a dictionary: parts of the
/// guide's own pages. To unpack a page takes some thousandths of a millisecond.
struct Packing: Sendable {
  /// Behind it stands each value while it is packed and unpacked.
  let dictionary: [UInt8]

  /// A match takes two bytes and a half.
  static let shortestMatch = 4
  /// More than any value of a library.
  private static let mostBytes = 64 << 20

  /// The bytes of a value.
  /// - Throws: `ByteReader.Damaged`
  func unpack(_ bytes: Span<UInt8>) throws -> [UInt8] {
    var place = 0
    let count = try Self.number(in: bytes, at: &place)
    // A byte of a part stands for 255 at most.
    guard count <= Self.mostBytes, count <= bytes.count * 256 else { throw ByteReader.Damaged() }
    if count > 0 { return try unpacked(bytes, from: place, count: count) }
    var value: [UInt8] = []
    value.reserveCapacity(bytes.count - place)
    for index in place..<bytes.count { value.append(bytes[index]) }
    return value
  }

  private func unpacked(_ bytes: Span<UInt8>, from start: Int, count: Int) throws -> [UInt8] {
    var place = start
    var value: [UInt8] = []
    value.reserveCapacity(count)
    while value.count < count {
      guard place < bytes.count else { throw ByteReader.Damaged() }
      let sign = bytes[place]
      place += 1
      let literals = try Self.length(sign >> 4, in: bytes, at: &place)
      guard literals <= bytes.count - place, literals <= count - value.count else {
        throw ByteReader.Damaged()
      }
      for index in place..<place + literals { value.append(bytes[index]) }
      place += literals
      // Behind the last letters nothing is repeated.
      guard value.count < count else {
        guard sign & 15 == 0 else { throw ByteReader.Damaged() }
        break
      }
      guard bytes.count - place >= 2 else { throw ByteReader.Damaged() }
      let distance = Int(bytes[place]) | Int(bytes[place + 1]) << 8
      place += 2
      let repeated = try Self.length(sign & 15, in: bytes, at: &place) + Self.shortestMatch
      guard distance > 0, distance <= value.count + dictionary.count,
        repeated <= count - value.count
      else { throw ByteReader.Damaged() }
      // One after the other, for what is repeated may reach into itself; behind the dictionary stands the
      // value.
      for _ in 0..<repeated {
        let from = value.count - distance
        value.append(from < 0 ? dictionary[dictionary.count + from] : value[from])
      }
    }
    guard place == bytes.count else { throw ByteReader.Damaged() }
    return value
  }

  private static func length(_ nibble: UInt8, in bytes: Span<UInt8>, at place: inout Int) throws
    -> Int
  {
    guard nibble == 15 else { return Int(nibble) }
    var sum = 15
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      sum += Int(byte)
      if byte < 255 { return sum }
    }
    throw ByteReader.Damaged()
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
