extension String {
  /// Without what is never seen: soft hyphens, marks of direction, controls. A tab is a space.
  var readable: String {
    // Asking Unicode of each character takes ten times as long.
    guard utf8.contains(where: { $0 >= 0x7F || $0 < 0x20 && $0 != UInt8(ascii: "\n") }),
      utf8.contains(where: { $0 == 0x7F || $0 < 0x20 && $0 != UInt8(ascii: "\n") })
        || !utf8.span.isOfKnownCharacters(orNoBreakSpaces: true),
      unicodeScalars.contains(where: { $0.isUnseen || $0 == "\t" })
    else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.isUnseen {
      text.append(scalar == "\t" ? " " : scalar)
    }
    return String(text)
  }

  /// One space wherever white space stands, and none at the ends.
  var oneLine: String {
    let bytes = utf8.span
    guard bytes.isOfKnownCharacters(orNoBreakSpaces: false) else {
      return split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    if bytes.isOneLine { return self }
    let words = bytes.withoutSpacesAround
    let start = utf8.index(utf8.startIndex, offsetBy: words.lowerBound)
    let line = String(self[start..<utf8.index(start, offsetBy: words.count)])
    return line.utf8.span.isOneLine ? line : line.utf8.span.oneLine
  }

  // Of ASCII the byte tells it.
  var beginsWithSpace: Bool {
    guard let byte = utf8.first else { return false }
    return byte < 0x80 ? byte.isASCIISpace : first?.isWhitespace == true
  }

  var endsWithSpace: Bool {
    guard let byte = utf8.last else { return false }
    return byte < 0x80 ? byte.isASCIISpace : last?.isWhitespace == true
  }

  /// Several spaces together stay as they are, wherever the line is broken.
  var keepingColumns: String { replacing("  ", with: "\u{A0}\u{A0}") }
}

extension Span<UInt8> {
  /// It has nothing but ASCII, letters of Latin, punctuation, arrows and signs of mathematics: none of them is a
  /// space or unseen beside those of ASCII, and none is a mark that joins what stands before it.
  fileprivate func isOfKnownCharacters(orNoBreakSpaces allowsNoBreakSpaces: Bool) -> Bool {
    var place = 0
    while place < count {
      let byte = self[place]
      guard byte >= 0x80 else {
        place += 1
        continue
      }
      // A string holds whole characters.
      if byte == 0xC2 {
        let isKnown =
          switch self[place + 1] {
          case 0xA0: allowsNoBreakSpaces
          case 0xA1...0xAC, 0xAE...0xBF: true
          default: false
          }
        guard isKnown else { return false }
        place += 2
      } else if 0xC3...0xCB ~= byte {
        place += 2
      } else if byte == 0xE2, self[place + 1] == 0x80, 0x90...0xA7 ~= self[place + 2] {
        place += 3
      } else if byte == 0xE2, 0x84...0x8B ~= self[place + 1] {
        place += 3
      } else {
        return false
      }
    }
    return true
  }

  fileprivate var withoutSpacesAround: Range<Int> {
    var (start, end) = (0, count)
    while start < end, self[start].isASCIISpace { start += 1 }
    while start < end, self[end - 1].isASCIISpace { end -= 1 }
    return start..<end
  }

  /// Without a space at its ends, without two together, and without any that is no plain one.
  fileprivate var isOneLine: Bool {
    var wasSpace = true
    for place in indices {
      let isSpace = self[place].isASCIISpace
      if isSpace, wasSpace || self[place] != UInt8(ascii: " ") { return false }
      wasSpace = isSpace
    }
    return isEmpty || !wasSpace
  }

  fileprivate var oneLine: String {
    var line: [UInt8] = []
    line.reserveCapacity(count)
    for place in indices {
      let byte = self[place]
      if !byte.isASCIISpace {
        line.append(byte)
      } else if place > 0, !self[place - 1].isASCIISpace {
        line.append(UInt8(ascii: " "))
      }
    }
    return String(decoding: line, as: UTF8.self)
  }
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
