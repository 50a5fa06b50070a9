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

  /// Hands over the bytes of a value; they may not be kept.
  func unpack<Value>(
    _ bytes: UnsafeRawBufferPointer, _ use: (UnsafeRawBufferPointer) throws -> Value
  ) throws -> Value {
    var place = 0
    let count = try Self.number(in: bytes, at: &place)
    guard count > 0 else { return try use(UnsafeRawBufferPointer(rebasing: bytes[place...])) }
    // A byte of a part stands for 255 at most.
    guard count <= Self.mostBytes, count <= bytes.count * 256 else { throw ByteReader.Damaged() }
    return try withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { value in
      try fill(value, from: bytes, at: place)
      return try use(UnsafeRawBufferPointer(value))
    }
  }

  private func fill(
    _ value: UnsafeMutableRawBufferPointer, from bytes: UnsafeRawBufferPointer, at start: Int
  ) throws {
    var place = start
    var done = 0
    func length(_ nibble: UInt8) throws -> Int {
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
    while done < value.count {
      guard place < bytes.count else { throw ByteReader.Damaged() }
      let sign = bytes[place]
      place += 1
      let literals = try length(sign >> 4)
      guard literals <= bytes.count - place, literals <= value.count - done else {
        throw ByteReader.Damaged()
      }
      UnsafeMutableRawBufferPointer(rebasing: value[done..<done + literals])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[place..<place + literals]))
      place += literals
      done += literals
      // Behind the last letters nothing is repeated.
      guard done < value.count else {
        guard sign & 15 == 0 else { throw ByteReader.Damaged() }
        break
      }
      guard bytes.count - place >= 2 else { throw ByteReader.Damaged() }
      let distance = Int(bytes[place]) | Int(bytes[place + 1]) << 8
      place += 2
      let count = try length(sign & 15) + Self.shortestMatch
      guard distance > 0, distance <= done + dictionary.count, count <= value.count - done else {
        throw ByteReader.Damaged()
      }
      copy(count, from: done - distance, to: done, in: value)
      done += count
    }
    guard place == bytes.count else { throw ByteReader.Damaged() }
  }

  /// One after the other, for what is repeated may reach into itself.
  /// - Parameter from: negative in the dictionary.
  private func copy(
    _ count: Int, from: Int, to: Int, in value: UnsafeMutableRawBufferPointer
  ) {
    let inDictionary = max(0, min(count, -from))
    for index in 0..<inDictionary {
      value[to + index] = dictionary[dictionary.count + from + index]
    }
    for index in inDictionary..<max(inDictionary, count) { value[to + index] = value[from + index] }
  }

  private static func number(in bytes: UnsafeRawBufferPointer, at place: inout Int) throws -> Int {
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
