extension String {
  /// The day of a date with a time: "2024-05-01T10:00:00Z" and "20240501" are "2024-05-01"; what is
  /// no such date stays as it is.
  var isoDay: String {
    let bytes = Array(utf8.prefix(10))
    func areDigits(_ places: Range<Int>) -> Bool {
      places.upperBound <= bytes.count && bytes[places].allSatisfy(\.isASCIIDigit)
    }
    func text(_ places: Range<Int>) -> String { String(decoding: bytes[places], as: UTF8.self) }
    if areDigits(0..<4), areDigits(5..<7), areDigits(8..<10), text(4..<5) == "-", text(7..<8) == "-"
    {
      return text(0..<10)
    }
    return areDigits(0..<8) ? "\(text(0..<4))-\(text(4..<6))-\(text(6..<8))" : self
  }
}
