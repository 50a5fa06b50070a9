/// Base64 of RFC 4648, decoded where it is needed: three bytes stand in four letters, so any place
/// of the library is found by counting, and a page of it is read without the rest.
enum Base64 {
  /// `text` is what the compiler of the guide wrote: no line ends, padded, nothing else.
  static func byteCount(of text: UnsafeBufferPointer<UInt8>) -> Int {
    text.count / 4 * 3 - text.suffix(2).count { $0 == UInt8(ascii: "=") }
  }

  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, from offset: Int,
    into memory: UnsafeMutableRawBufferPointer
  ) {
    values.withUnsafeBufferPointer { values in
      /// The three bytes of the four letters from `letter` on, in the lower bits.
      func group(letter: Int) -> UInt32 {
        values[Int(text[letter])] << 18 | values[Int(text[letter + 1])] << 12
          | values[Int(text[letter + 2])] << 6 | values[Int(text[letter + 3])]
      }
      var written = 0
      var place = offset
      /// Up to a multiple of three, and what is left over at the end, byte by byte.
      func writeBytes(until end: Int) {
        while written < end {
          let bits = group(letter: place / 3 * 4)
          memory[written] = UInt8(truncatingIfNeeded: bits >> UInt32(16 - place % 3 * 8))
          written += 1
          place += 1
        }
      }
      writeBytes(until: min(memory.count, (3 - offset % 3) % 3))
      var letter = place / 3 * 4
      let groups = (memory.count - written) / 3
      for _ in 0..<groups {
        let bits = group(letter: letter)
        memory[written] = UInt8(truncatingIfNeeded: bits >> 16)
        memory[written + 1] = UInt8(truncatingIfNeeded: bits >> 8)
        memory[written + 2] = UInt8(truncatingIfNeeded: bits)
        written += 3
        letter += 4
      }
      place += groups * 3
      writeBytes(until: memory.count)
    }
  }

  /// The six bits of each letter; 0 for the padding.
  private static let values: [UInt32] = {
    var values = [UInt32](repeating: 0, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, letter) in alphabet.utf8.enumerated() { values[Int(letter)] = UInt32(value) }
    return values
  }()
}
