/// What stands beside the figures of a text: enough to tell which patterns of `DoseCheck` may match it, in one
/// pass over its bytes. Of what is not ASCII anything may be true.
struct FigureForms: OptionSet {
  let rawValue: Int

  /// A letter behind a figure, or one of those of "IU", "U" and "cc" behind a space.
  static let letterBehind = FigureForms(rawValue: 1 << 0)
  static let pointBehind = FigureForms(rawValue: 1 << 1)
  static let pointBefore = FigureForms(rawValue: 1 << 2)
  static let slashBefore = FigureForms(rawValue: 1 << 3)
  static let qBefore = FigureForms(rawValue: 1 << 4)
  /// Also behind a space.
  static let dashBehind = FigureForms(rawValue: 1 << 5)
  /// Four figures or more.
  static let long = FigureForms(rawValue: 1 << 6)
  static let any = FigureForms(rawValue: 1 << 7)

  init(rawValue: Int) { self.rawValue = rawValue }

  init(of text: String) {
    let bytes = text.utf8.span
    var forms: FigureForms = []
    var run = 0
    for index in bytes.indices {
      guard bytes[index].isASCIIDigit else {
        run = 0
        continue
      }
      run += 1
      forms.insert(run >= 4 ? [.any, .long] : .any)
      if index > 0 { forms.formUnion(Self.before(bytes[index - 1])) }
      if index + 1 < bytes.count {
        let next = bytes[index + 1]
        forms.formUnion(Self.behind(next))
        if next <= UInt8(ascii: " ") || next >= 0x80, index + 2 < bytes.count {
          forms.formUnion(Self.behindSpace(bytes[index + 2]))
        }
      }
    }
    self = forms
  }

  private static func before(_ byte: UInt8) -> FigureForms {
    switch byte {
    case UInt8(ascii: "."): .pointBefore
    case UInt8(ascii: "/"): .slashBefore
    case UInt8(ascii: "q"): .qBefore
    default: []
    }
  }

  private static func behindSpace(_ byte: UInt8) -> FigureForms {
    byte.isASCIILetter && !"IiUuc".utf8.contains(byte) ? [] : behind(byte).subtracting(.pointBehind)
  }

  private static func behind(_ byte: UInt8) -> FigureForms {
    switch byte {
    case UInt8(ascii: "."): .pointBehind
    case UInt8(ascii: "-"): .dashBehind
    case 0x80...: [.letterBehind, .dashBehind]
    default: byte.isASCIILetter ? .letterBehind : []
    }
  }
}
