/// Bytes as text: UTF-8 and UTF-16, or else the single bytes of Windows that the web calls Latin-1.
enum TextDecoding {
  /// - Returns: `nil` for bytes that are no text.
  static func text(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFE, 0xFF]) { return sixteen(bytes.dropFirst(2), isBig: true) }
    if bytes.starts(with: [0xFF, 0xFE]) { return sixteen(bytes.dropFirst(2), isBig: false) }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var (hasZero, hasReturn) = (false, false)
    for byte in bytes where byte <= UInt8(ascii: "\r") {
      if byte == 0 { hasZero = true }
      if byte == UInt8(ascii: "\r") { hasReturn = true }
    }
    if hasZero { return unmarked(Array(bytes)) }
    let text = String(validating: bytes, as: UTF8.self) ?? windows(bytes)
    return hasReturn
      ? text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" || $0 == "\n" }
        .joined(separator: "\n") : text
  }

  /// UTF-16 that does not say so: spaces and line ends have a zero before or behind them, always on
  /// the same side, and no text holds other controls.
  /// - Returns: `nil` for what is no text.
  private static func unmarked(_ bytes: [UInt8]) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let zeros = bytes.indices.filter { bytes[$0] == 0 }
    let isBig = zeros.first?.isMultiple(of: 2) ?? false
    guard zeros.count * 40 > bytes.count,
      zeros.allSatisfy({ $0.isMultiple(of: 2) == isBig }),
      let text = sixteen(bytes[...], isBig: isBig),
      !text.unicodeScalars.contains(where: { $0.value < 0x20 && !$0.properties.isWhitespace })
    else { return nil }
    return text
  }

  private static func sixteen(_ bytes: ArraySlice<UInt8>, isBig: Bool) -> String? {
    let bytes = Array(bytes)
    var units: [UInt16] = []
    for index in stride(from: 0, to: bytes.count - bytes.count % 2, by: 2) {
      let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBig ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0)
    }
    return String(validating: units, as: UTF16.self)
  }

  /// Windows-1252 (Encoding Standard, "windows-1252").
  private static func windows(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let code = (0x80..<0xA0).contains(byte) ? middle[Int(byte) - 0x80] : UInt32(byte)
      text.append(Unicode.Scalar(code) ?? "\u{FFFD}")
    }
    return String(text)
  }

  private static let middle: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
