/// A value of JSON that was read (RFC 8259).
enum JSONValue: Equatable {
  case null
  case flag(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// - Throws: `JSONError` where the bytes are no JSON.
  init(_ bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try reader.whole()
  }
}

/// Where the bytes stop being JSON.
struct JSONError: Error, Equatable {
  var offset: Int
}

private struct JSONReader {
  private let source: [UInt8]
  private var place = 0
  private var depth = 0
  private static let mostDepth = 512

  init(_ source: [UInt8]) { self.source = source }

  mutating func whole() throws(JSONError) -> JSONValue {
    let value = try value()
    skipSpaces()
    guard place == source.count else { throw error }
    return value
  }

  private var error: JSONError { JSONError(offset: place) }

  private var next: UInt8? { place < source.count ? source[place] : nil }

  private mutating func skipSpaces() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
  }

  /// - Returns: whether it stands here; then it is behind us.
  private mutating func take(_ letter: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: letter) else { return false }
    place += 1
    return true
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipSpaces()
    switch next {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONError) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONError) in try reader.array() }
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    place += 1
    depth += 1
    guard depth <= Self.mostDepth else { throw error }
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    var members: [String: JSONValue] = [:]
    skipSpaces()
    if take("}") { return .object(members) }
    repeat {
      skipSpaces()
      let key = try text()
      skipSpaces()
      guard take(":") else { throw error }
      members[key] = try value()
      skipSpaces()
    } while take(",")
    guard take("}") else { throw error }
    return .object(members)
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    var items: [JSONValue] = []
    skipSpaces()
    if take("]") { return .array(items) }
    repeat {
      items.append(try value())
      skipSpaces()
    } while take(",")
    guard take("]") else { throw error }
    return .array(items)
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard source[place...].starts(with: word.utf8) else { throw error }
    place += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = place
    _ = take("-")
    let whole = try digits()
    guard whole == 1 || source[place - whole] != UInt8(ascii: "0") else { throw error }
    if take(".") { _ = try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      _ = try digits()
    }
    let letters = String(decoding: source[start..<place], as: UTF8.self)
    if let integer = Int(letters) { return .integer(integer) }
    guard let number = Double(letters), number.isFinite else { throw error }
    return .number(number)
  }

  /// - Returns: how many there were.
  private mutating func digits() throws(JSONError) -> Int {
    let start = place
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
    guard place > start else { throw error }
    return place - start
  }

  private mutating func text() throws(JSONError) -> String {
    guard take("\"") else { throw error }
    var text = ""
    var start = place
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw error }
      place += 1
      guard byte == UInt8(ascii: "\\") else { continue }
      text += try letters(start..<place - 1)
      text.unicodeScalars.append(try escaped())
      start = place
    }
    text += try letters(start..<place)
    guard take("\"") else { throw error }
    return text
  }

  private func letters(_ places: Range<Int>) throws(JSONError) -> String {
    guard let letters = String(validating: source[places], as: UTF8.self) else { throw error }
    return letters
  }

  /// What stands behind a backslash.
  private mutating func escaped() throws(JSONError) -> Unicode.Scalar {
    guard let byte = next else { throw error }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw error
    }
    let unit = try unit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // Half of a pair of UTF-16, and the other half.
    guard (0xD800..<0xDC00).contains(unit), take("\\"), take("u") else { throw error }
    let low = try self.unit()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { throw error }
    return scalar
  }

  private mutating func unit() throws(JSONError) -> UInt32 {
    guard place + 4 <= source.count,
      source[place..<place + 4].allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let unit = UInt32(String(decoding: source[place..<place + 4], as: UTF8.self), radix: 16)
    else { throw error }
    place += 4
    return unit
  }
}
