/// What a byte of UTF-8 is by itself. Most texts hold little else than ASCII, and asking Unicode of each
/// character takes ten times as long.
extension UInt8 {
  var isASCIILetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }

  var isASCIIDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  /// Tabs, ends of lines and of pages, and the space.
  var isASCIISpace: Bool { 0x09...0x0D ~= self || self == UInt8(ascii: " ") }
}
