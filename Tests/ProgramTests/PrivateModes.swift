/// Writes `ESC [ ? 1006 ; 1000 h` as one sequence for each mode: libvterm 0.1 takes only the first
/// of several. Sequences may arrive in pieces.
struct PrivateModes {
  private var begun: [UInt8] = []

  mutating func split(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      begun.append(byte)
      let goesOn = begun.count <= 3 ? Self.start.starts(with: begun) : Self.isParameter(byte)
      if goesOn { continue }
      let isSwitch = byte == UInt8(ascii: "h") || byte == UInt8(ascii: "l")
      if begun.count > 4, isSwitch {
        for mode in begun[3..<(begun.count - 1)].split(separator: UInt8(ascii: ";")) {
          result += Self.start + mode + [byte]
        }
        begun = []
      } else if byte == Self.start[0] {
        result += begun.dropLast()
        begun = [byte]
      } else {
        result += begun
        begun = []
      }
    }
    return result
  }

  private static let start = Array("\u{1B}[?".utf8)

  private static func isParameter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
