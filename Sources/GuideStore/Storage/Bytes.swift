import SQLite

/// Values as bytes, one after the other: what pages are stored as.
///
/// A page is decoded each time it is shown, and the first one before anything is on the screen; a
/// general decoder spends more time there than all the rest of the start together. The layout is
/// private to a library version, so it needs neither names nor types.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Seven bits a byte, lowest first (LEB128).
  mutating func write(_ number: Int) {
    var rest = UInt64(number)
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// The count of UTF-8 bytes, and the bytes.
  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ number: Double) {
    var rest = number.bitPattern
    for _ in 0..<8 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  mutating func write(_ flag: Bool) { write(flag ? 1 : 0) }

  /// The count, and the values.
  mutating func write<Value: Stored>(_ values: [Value]) {
    write(values.count)
    for value in values { value.write(to: &self) }
  }

  mutating func write<Value: Stored>(_ value: Value?) {
    write(value.map { [$0] } ?? [])
  }
}

/// Reads what a `ByteWriter` wrote, in the same order.
struct ByteReader {
  /// The bytes end too early or are no text: the file is damaged.
  struct Damaged: Error {}

  private let bytes: [UInt8]
  private var position = 0
  /// Lists that are being read, one in the other.
  private var openLists = 0
  /// A table in a warning has 6; damaged bytes may have any number, and each takes stack.
  private static let mostOpenLists = 32

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads one value, which must be all that there is.
  static func read<Value: Stored>(
    _ type: Value.Type = Value.self, from bytes: [UInt8]
  ) throws -> Value {
    var reader = ByteReader(bytes)
    let value = try Value(from: &reader)
    guard reader.position == bytes.count else { throw Damaged() }
    return value
  }

  /// - Parameter range: what the number may be.
  mutating func number(in range: ClosedRange<Int> = 0...Int(Int32.max)) throws -> Int {
    let number = try anyNumber()
    guard range.contains(number) else { throw Damaged() }
    return number
  }

  private mutating func anyNumber() throws -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 63 {
      let byte = bytes[position]
      position += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(number) }
      shift += 7
    }
    throw Damaged()
  }

  mutating func text() throws -> String {
    let count = try number()
    guard count <= bytes.count - position else { throw Damaged() }
    defer { position += count }
    guard let text = String(validating: bytes[position..<position + count], as: UTF8.self) else {
      throw Damaged()
    }
    return text
  }

  mutating func double() throws -> Double {
    guard bytes.count - position >= 8 else { throw Damaged() }
    defer { position += 8 }
    let value = Double(
      bitPattern: (0..<8).reduce(0) { $0 | UInt64(bytes[position + $1]) << UInt64(8 * $1) })
    // Nothing that is measured here is larger, and larger numbers are none of a screen.
    guard abs(value) < 1e15 else { throw Damaged() }
    return value
  }

  mutating func flag() throws -> Bool { try number(in: 0...1) == 1 }

  mutating func list<Value: Stored>(of type: Value.Type = Value.self) throws -> [Value] {
    let count = try number()
    // Every value takes a byte at least: a damaged count cannot ask for all memory.
    guard count <= bytes.count - position, openLists < Self.mostOpenLists else { throw Damaged() }
    openLists += 1
    defer { openLists -= 1 }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try Value(from: &self)) }
    return values
  }

  mutating func optional<Value: Stored>(_ type: Value.Type = Value.self) throws -> Value? {
    let values = try list(of: Value.self)
    guard values.count <= 1 else { throw Damaged() }
    return values.first
  }

  /// One of the cases of an enumeration, by its ordinal.
  mutating func choice<Value: CaseIterable>(_ type: Value.Type = Value.self) throws -> Value
  where Value.AllCases == [Value] {
    let index = try number()
    guard Value.allCases.indices.contains(index) else { throw Damaged() }
    return Value.allCases[index]
  }
}

/// A value that a library keeps as bytes.
protocol Stored {
  init(from reader: inout ByteReader) throws
  func write(to writer: inout ByteWriter)
}

extension Stored {
  var stored: [UInt8] {
    var writer = ByteWriter()
    write(to: &writer)
    return writer.bytes
  }
}

extension Array: Stored where Element: Stored {
  init(from reader: inout ByteReader) throws { self = try reader.list() }
  func write(to writer: inout ByteWriter) { writer.write(self) }
}

extension String: Stored {
  init(from reader: inout ByteReader) throws { self = try reader.text() }
  func write(to writer: inout ByteWriter) { writer.write(self) }
}

extension Int: Stored {
  init(from reader: inout ByteReader) throws { self = try reader.number() }
  func write(to writer: inout ByteWriter) { writer.write(self) }
}

extension Row {
  /// A value that is stored in a column.
  func stored<Value: Stored>(_ column: Int, as type: Value.Type = Value.self) throws -> Value {
    try ByteReader.read(from: bytes(column))
  }
}

extension ByteWriter {
  /// The ordinal of a case among the cases of its enumeration.
  mutating func write<Value: CaseIterable & Equatable>(choice value: Value)
  where Value.AllCases == [Value] {
    write(Value.allCases.firstIndex(of: value) ?? 0)
  }
}
