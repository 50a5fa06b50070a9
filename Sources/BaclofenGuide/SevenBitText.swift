import Bytes

/// Bytes as the compiler can carry them: a text of ASCII letters, each with seven bits, the lowest
/// first. Seven bytes stand in eight letters, so any place of the library is found by counting, and a
/// page of it is read without the rest; base64 would need a sixth more room, and a table.
enum SevenBitText {
  /// The text is what the compiler of the guide wrote.
  static func byteCount(of text: StaticBytes) -> Int { text.count * 7 / 8 }

  static func bytes(_ count: Int, at offset: Int, of text: StaticBytes) -> [UInt8] {
    let (group, start) = offset.quotientAndRemainder(dividingBy: 7)
    // Each group is written as eight bytes, over the last of which the next one is.
    var bytes = [UInt8](repeating: 0, count: count + 8)
    var span = bytes.mutableSpan
    var place = group * 8
    var bits = bits(at: place, in: text) >> UInt64(8 * start)
    var written = 7 - start
    span.store(bits, at: 0)
    while written < count {
      place &+= 8
      bits = Self.bits(at: place, in: text)
      span.store(bits, at: written)
      written &+= 7
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Seven bytes of eight letters; of the last letters as many as there are.
  @inline(__always)
  private static func bits(at place: Int, in letters: StaticBytes) -> UInt64 {
    if place <= letters.endIndex &- 8 { return joined(letters.number(at: place)) }
    var bits: UInt64 = 0
    for letter in place..<letters.endIndex {
      bits |= UInt64(letters[letter]) << UInt64(8 * (letter - place))
    }
    return joined(bits)
  }

  /// Sevens move together to fourteens, those to twenty-eights, those to fifty-six.
  @inline(__always)
  private static func joined(_ letters: UInt64) -> UInt64 {
    var bits = (letters & 0x007F_007F_007F_007F) | (letters & 0x7F00_7F00_7F00_7F00) >> 1
    bits = (bits & 0x0000_3FFF_0000_3FFF) | (bits & 0x3FFF_0000_3FFF_0000) >> 2
    return (bits & 0x0FFF_FFFF) | (bits & 0x0FFF_FFFF_0000_0000) >> 4
  }
}
