/// Gives a `Decodable` value what it asks for of a value of JSON.
struct JSONDecoding: Decoder {
  private let value: JSONValue

  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  /// - Throws: `JSONError`, `DecodingError`
  static func value<Value: Decodable>(_ type: Value.Type, of bytes: [UInt8]) throws -> Value {
    try JSONDecoding(JSONValue(bytes)).value(type)
  }

  private init(_ value: JSONValue) { self.value = value }

  private func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let plain: Any? =
      switch value {
      case .text(let text): text
      case .flag(let flag): flag
      case .integer(let integer): type == Double.self ? Double(integer) : integer
      case .number(let number): type == Double.self ? number : Int(exactly: number)
      case .null, .array, .object: nil
      }
    // What has parts asks for them by itself.
    if let plain = plain as? Value { return plain }
    guard
      ![
        ObjectIdentifier(String.self), ObjectIdentifier(Bool.self), ObjectIdentifier(Int.self),
        ObjectIdentifier(Double.self),
      ].contains(ObjectIdentifier(type))
    else { throw mismatch(type) }
    return try Value(from: self)
  }

  private func mismatch(_ type: Any.Type) -> DecodingError {
    .typeMismatch(type, .init(codingPath: [], debugDescription: "This is something else."))
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let members) = value else { throw mismatch(type) }
    return KeyedDecodingContainer(Members(members: members))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let items) = value else { throw mismatch([Any].self) }
    return Items(items: items)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { Single(decoding: self) }

  private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let members: [String: JSONValue]
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { members.keys.compactMap { Key(stringValue: $0) } }

    private func inner(_ key: any CodingKey) throws -> JSONDecoding {
      guard let value = members[key.stringValue] else {
        throw DecodingError.keyNotFound(key, .init(codingPath: [], debugDescription: ""))
      }
      return JSONDecoding(value)
    }

    func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try inner(key).value == .null }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      try inner(key).value(type)
    }
    func nestedContainer<Inner: CodingKey>(
      keyedBy type: Inner.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Inner> { try inner(key).container(keyedBy: type) }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      try inner(key).unkeyedContainer()
    }
    func superDecoder() -> any Decoder { JSONDecoding(.object(members)) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try inner(key) }
  }

  private struct Items: UnkeyedDecodingContainer {
    let items: [JSONValue]
    var currentIndex = 0
    var codingPath: [any CodingKey] { [] }
    var count: Int? { items.count }
    var isAtEnd: Bool { currentIndex == items.count }

    init(items: [JSONValue]) { self.items = items }

    private mutating func next() throws -> JSONDecoding {
      guard !isAtEnd else {
        throw DecodingError.valueNotFound(Any.self, .init(codingPath: [], debugDescription: ""))
      }
      defer { currentIndex += 1 }
      return JSONDecoding(items[currentIndex])
    }

    mutating func decodeNil() -> Bool {
      guard !isAtEnd, items[currentIndex] == .null else { return false }
      currentIndex += 1
      return true
    }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      try next().value(type)
    }
    mutating func nestedContainer<Inner: CodingKey>(
      keyedBy type: Inner.Type
    ) throws -> KeyedDecodingContainer<Inner> { try next().container(keyedBy: type) }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
      try next().unkeyedContainer()
    }
    mutating func superDecoder() throws -> any Decoder { try next() }
  }

  private struct Single: SingleValueDecodingContainer {
    let decoding: JSONDecoding
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { decoding.value == .null }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decoding.value(type) }
  }
}
