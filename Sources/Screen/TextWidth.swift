extension Character {
  /// Columns the character takes in a terminal: 0, 1 or 2 (Unicode UAX #11, as `wcwidth` counts).
  /// Joined emoji and control characters count 0: terminals disagree about them, so no cell holds one.
  public var columns: Int {
    let scalars = unicodeScalars
    let first = scalars.first!
    if first.value >= 0x20, first.value < 0x7F { return 1 }
    if scalars.contains(where: { $0 == "\u{200D}" || $0.value == 0xFE0F }) { return 0 }
    switch first.properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .nonspacingMark,
      .enclosingMark, .unassigned:
      return 0
    default:
      return first.isWide ? 2 : 1
    }
  }
}

extension String {
  /// Columns the text takes in a terminal.
  public var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension Unicode.Scalar {
  /// East Asian Wide and Fullwidth, and emoji that are drawn as pictures.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return true
    default:
      return properties.isEmojiPresentation
    }
  }
}
