/// Base64 of RFC 4648, decoded without Foundation so that opening the guide costs a millisecond.
enum Base64 {
  /// `text` is what the compiler of the guide wrote: no line ends, padded, nothing else.
  static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard text.count >= 4 else { return [] }
    let padding = text.suffix(2).count { $0 == UInt8(ascii: "=") }
    let size = text.count / 4 * 3 - padding
    let values = Self.values
    return [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3) { bytes, count in
      values.withUnsafeBufferPointer { values in
        var written = 0
        for start in stride(from: 0, to: text.count - 3, by: 4) {
          let group =
            values[Int(text[start])] << 18 | values[Int(text[start + 1])] << 12
            | values[Int(text[start + 2])] << 6 | values[Int(text[start + 3])]
          bytes[written] = UInt8(truncatingIfNeeded: group >> 16)
          bytes[written + 1] = UInt8(truncatingIfNeeded: group >> 8)
          bytes[written + 2] = UInt8(truncatingIfNeeded: group)
          written += 3
        }
      }
      count = size
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
