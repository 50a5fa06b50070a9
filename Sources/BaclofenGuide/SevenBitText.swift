/// Bytes as the compiler can carry them: a text of ASCII letters, each with seven bits, the lowest
/// first. Seven bytes stand in eight letters, so any place of the library is found by counting, and a
/// page of it is read without the rest; base64 would need a sixth more room, and a table.
enum SevenBitText {
  /// The text is what the compiler of the guide wrote.
  static func byteCount(of text: UnsafeBufferPointer<UInt8>) -> Int { text.count * 7 / 8 }

  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, from offset: Int,
    into memory: UnsafeMutableRawBufferPointer
  ) {
    let letters = UnsafeRawBufferPointer(text)
    var (group, start) = offset.quotientAndRemainder(dividingBy: 7)
    var written = 0
    func writeBytes() {
      let bits = bytes(ofGroup: group, in: letters) >> UInt64(8 * start)
      for byte in 0..<min(7 - start, memory.count - written) {
        memory[written] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * byte))
        written += 1
      }
      group += 1
      start = 0
    }
    if start > 0 { writeBytes() }
    // Where there is room for eight bytes the next group writes over the last.
    let whole = min((memory.count - written - 1) / 7, letters.count / 8 - group)
    for _ in 0..<max(0, whole) {
      let bits = letters.loadUnaligned(fromByteOffset: group * 8, as: UInt64.self)
      memory.storeBytes(
        of: joined(UInt64(littleEndian: bits)).littleEndian, toByteOffset: written, as: UInt64.self)
      group += 1
      written += 7
    }
    while written < memory.count { writeBytes() }
  }

  /// Seven bytes of eight letters; of the last letters as many as there are.
  private static func bytes(ofGroup group: Int, in letters: UnsafeRawBufferPointer) -> UInt64 {
    let place = group * 8
    var bits: UInt64 = 0
    if place + 8 <= letters.count {
      bits = UInt64(littleEndian: letters.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    } else {
      for letter in place..<letters.count {
        bits |= UInt64(letters[letter]) << UInt64(8 * (letter - place))
      }
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
