/// Base64 of RFC 4648, decoded without Foundation and straight to where the bytes are used, because
/// it happens before the first screen.
enum Base64 {
  /// `text` is what the compiler of the guide wrote: no line ends, padded, nothing else.
  static func byteCount(of text: UnsafeBufferPointer<UInt8>) -> Int {
    text.count / 4 * 3 - text.suffix(2).count { $0 == UInt8(ascii: "=") }
  }

  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, to memory: UnsafeMutableRawBufferPointer
  ) {
    let count = min(byteCount(of: text), memory.count)
    values.withUnsafeBufferPointer { values in
      var written = 0
      var start = 0
      func group(at start: Int) -> UInt32 {
        values[Int(text[start])] << 18 | values[Int(text[start + 1])] << 12
          | values[Int(text[start + 2])] << 6 | values[Int(text[start + 3])]
      }
      while written + 3 <= count {
        let bits = group(at: start)
        memory[written] = UInt8(truncatingIfNeeded: bits >> 16)
        memory[written + 1] = UInt8(truncatingIfNeeded: bits >> 8)
        memory[written + 2] = UInt8(truncatingIfNeeded: bits)
        written += 3
        start += 4
      }
      if written < count {
        let bits = group(at: start)
        memory[written] = UInt8(truncatingIfNeeded: bits >> 16)
        if written + 1 < count { memory[written + 1] = UInt8(truncatingIfNeeded: bits >> 8) }
      }
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
