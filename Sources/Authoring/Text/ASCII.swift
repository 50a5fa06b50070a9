/// What a byte of UTF-8 is by itself. Most texts hold little else than ASCII, and asking Unicode of each
/// character takes ten times as long.
extension UInt8 {
  var isASCIILetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }

  var isASCIIDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  /// Tabs, ends of lines and of pages, and the space.
  var isASCIISpace: Bool { 0x09...0x0D ~= self || self == UInt8(ascii: " ") }
}

extension Span<UInt8> {
  var isASCII: Bool {
    var all: UInt8 = 0
    for index in indices { all |= self[index] }
    return all < 0x80
  }
}

extension Substring {
  /// What stands at these bytes of it.
  func utf8Slice(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
