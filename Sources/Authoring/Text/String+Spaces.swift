extension String {
  /// Without what is never seen: soft hyphens, marks of direction, controls. A tab is a space.
  var readable: String {
    guard unicodeScalars.contains(where: { $0.isUnseen || $0 == "\t" }) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.isUnseen {
      text.append(scalar == "\t" ? " " : scalar)
    }
    return String(text)
  }

  /// One space wherever white space stands, and none at the ends.
  var oneLine: String {
    // Asking Unicode of each character takes ten times as long, and most text has none that it knows
    // better.
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      return split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return Self.oneLine(utf8)
  }

  private static func oneLine(_ bytes: UTF8View) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var isParted = false
    for byte in bytes {
      if byte.isASCIISpace {
        isParted = !line.isEmpty
        continue
      }
      if isParted { line.append(0x20) }
      isParted = false
      line.append(byte)
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Several spaces together stay as they are, wherever the line is broken.
  var keepingColumns: String { replacing("  ", with: "\u{A0}\u{A0}") }
}

extension StringProtocol {
  /// Without white space at the end.
  var trimmedEnd: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last])
  }
}

extension Unicode.Scalar {
  fileprivate var isUnseen: Bool {
    guard value > 0x7E || value < 0x20 else { return false }
    return switch properties.generalCategory {
    case .format: true
    case .control: !properties.isWhitespace
    default: false
    }
  }
}
