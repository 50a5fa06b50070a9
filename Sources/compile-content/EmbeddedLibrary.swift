/// The Swift file that carries a library inside the program.
enum EmbeddedLibrary {
  /// SwiftPM compiles no C that a plugin makes, and a large array literal takes the compiler minutes:
  /// a static string takes it no time, and it stays in the program's read-only pages. It holds text and
  /// no bytes, so each letter carries seven bits (`SevenBitText` of BaclofenGuide reads them).
  static func source(of library: [UInt8]) -> [UInt8] {
    Array(
      """
      /// Made by compile-content; the guide's library file, seven bits a letter.
      enum EmbeddedLibrary {
        static let text: StaticString = "
      """.utf8) + sevens(library).flatMap { literals[Int($0)] } + Array("\"\n}\n".utf8)
  }

  /// Seven bits a number, the lowest first.
  private static func sevens(_ bytes: [UInt8]) -> [UInt8] {
    var sevens: [UInt8] = []
    sevens.reserveCapacity(bytes.count * 8 / 7 + 1)
    var (bits, count) = (0, 0)
    for byte in bytes {
      bits |= Int(byte) << count
      count += 8
      while count >= 7 {
        sevens.append(UInt8(bits & 0x7F))
        bits >>= 7
        count -= 7
      }
    }
    if count > 0 { sevens.append(UInt8(bits)) }
    return sevens
  }

  /// How each letter is written in a literal.
  private static let literals: [[UInt8]] = (0..<128).map { letter in
    switch UInt8(letter) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): [UInt8(ascii: "\\"), UInt8(letter)]
    case 0x20..<0x7F: [UInt8(letter)]
    case 0: Array("\\0".utf8)
    default: Array("\\u{\(String(letter, radix: 16))}".utf8)
    }
  }
}
