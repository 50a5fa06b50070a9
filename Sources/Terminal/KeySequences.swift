import Screen

/// Which sequences are keys, whatever the terminal's description says: those of xterm, VT220, rxvt,
/// PuTTY and the Linux console.
enum KeySequences {
  /// A byte that is a key by itself.
  static func key(byte: UInt8) -> Key? {
    switch byte {
    case 27: .escape
    case 9: .tab
    case 10, 13: .enter
    case 8, 127: .backspace
    case 1...26: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x20...0x7E: .character(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }

  /// With or without modifiers ("1;5"). Other parameters are those of answers: the cursor's place
  /// ends as F3 does, the terminal's kind begins with a question mark.
  static func key(control parameters: [UInt8], final: UInt8) -> Key? {
    guard parameters.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ";") }) else {
      return nil
    }
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count < 3 else { return nil }
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      return numbers[0].flatMap(key(number:))
    case UInt8(ascii: "R"): return nil
    default:
      guard parameters.isEmpty || numbers[0] == 1 else { return nil }
      return key(letter: final)
    }
  }

  private static func key(letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func key(number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    // The VT220 left gaps where its keyboard had them.
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...24: .function(number - 12)
    default: nil
    }
  }

  /// Application mode: cursor keys, the VT100's four function keys and its keypad.
  static func key(singleShift final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    // The keypad's characters are sent 64 places further: "j" for "*", "p" to "y" for digits.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(final - 64)))
    case UInt8(ascii: "Z"): nil
    default: key(letter: final)
    }
  }
}
