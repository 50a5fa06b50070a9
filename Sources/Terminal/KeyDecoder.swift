import CNcurses
import Screen

/// Bytes and curses codes in, keys out.
///
/// ncurses knows the keys in the terminal's own description. Terminals that send others (xterm's
/// two Home keys, rxvt's, PuTTY's) are understood here after ECMA-48: unknown sequences are
/// swallowed whole, so that their letters never act as commands.
struct KeyDecoder {
  enum Input: Equatable {
    case byte(UInt8)
    /// A key ncurses has recognised, by number (`KEY_UP`).
    case code(Int32)
    /// A key from the extended description, by name (`kUP5`).
    case named(String)
    /// Nothing more has come within the escape delay.
    case pause
  }

  private enum State: Equatable {
    case ground
    case escape
    /// After `ESC [`: the parameters so far.
    case control([UInt8])
    /// After `ESC [ [`, the Linux console's function keys.
    case console
    /// After `ESC O`.
    case singleShift
    /// A character of several bytes, not complete yet.
    case character([UInt8])
  }

  private static let mostParameters = 32

  private var state = State.ground

  /// Whether the key depends on what comes next, or on nothing coming.
  var awaitsPause: Bool {
    switch state {
    case .ground, .character: false
    case .escape, .control, .console, .singleShift: true
    }
  }

  mutating func take(_ input: Input) -> [Key] {
    let before = state
    state = .ground
    switch input {
    case .pause:
      return before == .escape ? [.escape] : []
    case .code(let code):
      return (before == .escape ? [.escape] : []) + (Self.key(code: code).map { [$0] } ?? [])
    case .named(let name):
      return (before == .escape ? [.escape] : []) + (Self.key(name: name).map { [$0] } ?? [])
    case .byte(let byte):
      return take(byte, after: before)
    }
  }

  private mutating func take(_ byte: UInt8, after before: State) -> [Key] {
    switch before {
    case .ground:
      return begin(byte)
    case .escape:
      switch byte {
      case UInt8(ascii: "["): state = .control([])
      case UInt8(ascii: "O"): state = .singleShift
      default: return [.escape] + begin(byte)
      }
    case .control(let parameters):
      switch byte {
      case UInt8(ascii: "[") where parameters.isEmpty: state = .console
      // rxvt ends shifted keys with a sign that ECMA-48 keeps for the middle.
      case UInt8(ascii: "$") where parameters.allSatisfy { (0x30...0x39).contains($0) }:
        return Self.key(control: parameters, final: byte).map { [$0] } ?? []
      case 0x20...0x3F:
        // No key has so many parameters: what is too long is swallowed, not kept.
        state = .control(parameters.count < Self.mostParameters ? parameters + [byte] : parameters)
      case 0x40...0x7E:
        return Self.key(control: parameters, final: byte).map { [$0] } ?? []
      default: return begin(byte)
      }
    case .console:
      if (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) {
        return [.function(Int(byte - UInt8(ascii: "A")) + 1)]
      }
    case .singleShift:
      return Self.key(singleShift: byte).map { [$0] } ?? []
    case .character(let bytes):
      // A byte that cannot follow begins anew; what was waiting for it is dropped.
      guard byte & 0xC0 == 0x80 else { return begin(byte) }
      return grow(bytes + [byte])
    }
    return []
  }

  private mutating func begin(_ byte: UInt8) -> [Key] {
    switch byte {
    case 27: state = .escape
    case 9: return [.tab]
    case 10, 13: return [.enter]
    case 8, 127: return [.backspace]
    case 1...26: return [.control(Character(Unicode.Scalar(byte + 0x60)))]
    case 0x20...0x7E: return [.character(Character(Unicode.Scalar(byte)))]
    case 0xC2...0xF4: state = .character([byte])
    default: break
    }
    return []
  }

  private mutating func grow(_ bytes: [UInt8]) -> [Key] {
    let length = bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4
    guard bytes.count == length else {
      state = .character(bytes)
      return []
    }
    // Control characters (U+0080 to U+009F), overlong forms and surrogates are no keys.
    guard let text = String(validating: bytes, as: UTF8.self), let character = text.first,
      text.unicodeScalars.first?.properties.generalCategory != .control
    else { return [] }
    return [.character(character)]
  }
}

extension KeyDecoder {
  /// xterm, VT220, rxvt and the Linux console, with or without modifiers ("1;5").
  private static func key(control parameters: [UInt8], final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return .right
    case UInt8(ascii: "D"): return .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      return .function(Int(final - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      let digits = parameters.prefix { (0x30...0x39).contains($0) }
      switch Int(String(decoding: digits, as: UTF8.self)) {
      case 1, 7: return .home
      case 3: return .delete
      case 4, 8: return .end
      case 5: return .pageUp
      case 6: return .pageDown
      // The VT220 left gaps where its keyboard had them.
      case .some(let number) where (11...15).contains(number): return .function(number - 10)
      case .some(let number) where (17...21).contains(number): return .function(number - 11)
      case .some(let number) where (23...24).contains(number): return .function(number - 12)
      default: return nil
      }
    default: return nil
    }
  }

  /// Application mode: cursor keys, the VT100's four function keys and its keypad.
  private static func key(singleShift final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    // The keypad's characters are sent 64 places further: "j" for "*", "p" to "y" for digits.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(final - 64)))
    default: nil
    }
  }

  private static func key(code: Int32) -> Key? {
    switch code {
    case KEY_UP, KEY_SR: .up
    case KEY_DOWN, KEY_SF: .down
    case KEY_LEFT, KEY_SLEFT: .left
    case KEY_RIGHT, KEY_SRIGHT: .right
    case KEY_HOME, KEY_SHOME, KEY_FIND, KEY_A1: .home
    case KEY_END, KEY_SEND, KEY_SELECT, KEY_LL, KEY_C1: .end
    case KEY_PPAGE, KEY_SPREVIOUS, KEY_A3: .pageUp
    case KEY_NPAGE, KEY_SNEXT, KEY_C3: .pageDown
    case KEY_ENTER: .enter
    case KEY_BTAB: .backTab
    case KEY_BACKSPACE: .backspace
    case KEY_DC, KEY_SDC: .delete
    // The Linux console's description names Ctrl-Z as a key.
    case KEY_SUSPEND: .control("z")
    case curses_key_f(1)...curses_key_f(24): .function(Int(code - curses_key_f(0)))
    default: nil
    }
  }

  /// Extended capabilities: a key's name and, as a digit, its modifiers (see terminfo's `user_caps`).
  private static func key(name: String) -> Key? {
    switch name.prefix(while: { !$0.isNumber }) {
    case "kUP": .up
    case "kDN": .down
    case "kLFT": .left
    case "kRIT": .right
    case "kHOM": .home
    case "kEND": .end
    case "kPRV": .pageUp
    case "kNXT": .pageDown
    case "kDC": .delete
    default: nil
    }
  }
}
