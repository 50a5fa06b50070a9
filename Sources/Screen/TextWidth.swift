extension Character {
  /// Columns the character takes in a terminal: 0, 1 or 2 (Unicode UAX #11, as `wcwidth` counts).
  /// Joined emoji and control characters count 0: terminals disagree about them, so no cell holds one.
  public var columns: Int {
    let scalars = unicodeScalars
    let first = scalars.first!
    if first.value >= 0x20, first.value < 0x7F, scalars.count == 1 { return 1 }
    if scalars.contains(where: \.joinsEmoji) { return 0 }
    // More than two columns is a cluster no two terminals draw alike.
    let columns = scalars.reduce(0) { $0 + $1.columns }
    return columns <= 2 ? columns : 0
  }
}

extension String {
  /// Columns the text takes in a terminal.
  public var columns: Int {
    isPrintableASCII ? utf8.count : countOfSimpleScalars ?? reduce(0) { $0 + $1.columns }
  }

  /// One byte, one character, one column: true of most text, and far quicker to lay out.
  var isPrintableASCII: Bool { utf8.span.isPrintableASCII }

  /// Every scalar is a character of one column by itself: true of nearly all other text.
  var hasSimpleScalars: Bool { countOfSimpleScalars != nil }
}

extension Substring {
  /// Columns the text takes in a terminal.
  var columns: Int {
    utf8.span.isPrintableASCII ? utf8.count : countOfSimpleScalars ?? reduce(0) { $0 + $1.columns }
  }
}

extension StringProtocol {
  /// How many scalars it has, where each of them is a column by itself.
  fileprivate var countOfSimpleScalars: Int? {
    var count = 0
    for scalar in unicodeScalars {
      guard scalar.isSimple else { return nil }
      count += 1
    }
    return count
  }
}

extension Span where Element == UInt8 {
  fileprivate var isPrintableASCII: Bool {
    for place in indices where self[place] < 0x20 || self[place] >= 0x7F { return false }
    return true
  }
}

extension Unicode.Scalar {
  /// One column, and neither joined to its neighbours nor a picture: ASCII, Latin letters,
  /// punctuation, arrows, lines and blocks.
  fileprivate var isSimple: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x2030...0x205E,
      0x2190...0x21FF, 0x2500..<0x25FD:
      true
    default: false
    }
  }

  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .nonspacingMark,
      .enclosingMark, .unassigned, .privateUse:
      return 0
    default:
      // Vowels and final consonants of Hangul stack onto the consonant before them.
      if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
      return isWide ? 2 : 1
    }
  }

  /// Zero width joiner, emoji presentation, skin tones and the letters of flags.
  fileprivate var joinsEmoji: Bool {
    switch value {
    case 0x200D, 0xFE0F, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF: true
    default: false
    }
  }

  /// East Asian Wide and Fullwidth, and emoji that are drawn as pictures.
  private var isWide: Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
      0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}
