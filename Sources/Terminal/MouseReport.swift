import Screen

/// What a terminal says of its mouse, in the two forms that xterm gave.
extension Mouse {
  /// `ESC [ < button ; column ; row M`; a button that is let go ends with `m`.
  init?(report parameters: [UInt8], final: UInt8) {
    guard final == UInt8(ascii: "M"), parameters.first == UInt8(ascii: "<") else { return nil }
    let numbers = parameters.dropFirst().split(separator: UInt8(ascii: ";"))
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3 else { return nil }
    self.init(button: numbers[0], column: numbers[1], row: numbers[2])
  }

  /// The three bytes behind `ESC [ M`, each 32 more than what it says.
  init?(report bytes: [UInt8]) {
    guard bytes.count == 3 else { return nil }
    self.init(
      button: Int(bytes[0]) - 32, column: Int(bytes[1]) - 32, row: Int(bytes[2]) - 32)
  }

  /// Places are counted from 1. Of the button's bits 4, 8 and 16 are modifiers, 32 is a movement, 64
  /// the wheel.
  private init?(button: Int, column: Int, row: Int) {
    guard (1...10_000).contains(column), (1...10_000).contains(row), button & 32 == 0 else {
      return nil
    }
    let point = Point(column: column - 1, row: row - 1)
    switch button & ~0b1_1100 {
    case 0: self.init(.press, at: point)
    case 64: self.init(.wheelUp, at: point)
    case 65: self.init(.wheelDown, at: point)
    default: return nil
    }
  }
}
