/// A value of JSON that is written: what an `Encodable` value says of itself.
final class JSONNode: Encoder {
  private enum Content {
    case null
    /// `true`, or a number.
    case literal(String)
    case text(String)
    case array([JSONNode])
    case object([String: JSONNode])
  }

  private var content = Content.null

  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  /// - Throws: `EncodingError` for a number that JSON has not.
  init(_ value: some Encodable) throws { try put(value) }

  fileprivate init() {}

  private func put(_ value: some Encodable) throws {
    switch value {
    case let text as String: content = .text(text)
    case let flag as Bool: content = .literal(flag ? "true" : "false")
    case let number as Int: content = .literal(String(number))
    case let number as Double:
      guard number.isFinite else {
        throw EncodingError.invalidValue(
          number, .init(codingPath: [], debugDescription: "JSON has no such number."))
      }
      let text = String(describing: number)
      content = .literal(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    default: try value.encode(to: self)
    }
  }

  fileprivate func child(_ key: any CodingKey) -> JSONNode {
    let child = JSONNode()
    if case .object(var members) = content {
      content = .null
      members[key.stringValue] = child
      content = .object(members)
    } else {
      content = .object([key.stringValue: child])
    }
    return child
  }

  fileprivate func child() -> JSONNode {
    let child = JSONNode()
    if case .array(var items) = content {
      content = .null
      items.append(child)
      content = .array(items)
    } else {
      content = .array([child])
    }
    return child
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .object = content {} else { content = .object([:]) }
    return KeyedEncodingContainer(Members<Key>(node: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .array = content {} else { content = .array([]) }
    return Items(node: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(node: self) }

  private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let node: JSONNode
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { _ = node.child(key) }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
      try node.child(key).put(value)
    }
    func nestedContainer<Inner: CodingKey>(
      keyedBy type: Inner.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Inner> { node.child(key).container(keyedBy: type) }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      node.child(key).unkeyedContainer()
    }
    func superEncoder() -> any Encoder { node }
    func superEncoder(forKey key: Key) -> any Encoder { node.child(key) }
  }

  private struct Items: UnkeyedEncodingContainer {
    let node: JSONNode
    var codingPath: [any CodingKey] { [] }
    var count: Int { if case .array(let items) = node.content { items.count } else { 0 } }

    func encodeNil() { _ = node.child() }
    func encode<Value: Encodable>(_ value: Value) throws { try node.child().put(value) }
    func nestedContainer<Inner: CodingKey>(
      keyedBy type: Inner.Type
    ) -> KeyedEncodingContainer<Inner> { node.child().container(keyedBy: type) }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
      node.child().unkeyedContainer()
    }
    func superEncoder() -> any Encoder { node }
  }

  private struct Single: SingleValueEncodingContainer {
    let node: JSONNode
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { node.content = .null }
    func encode<Value: Encodable>(_ value: Value) throws { try node.put(value) }
  }
}

extension JSONNode {
  /// Pretty, with two spaces a level and the keys sorted, so that two runs can be compared.
  /// - Parameter escapesSlashes: as readers of JSON inside HTML need it.
  func text(escapesSlashes: Bool = false) -> String {
    var text = ""
    write(to: &text, indent: "\n", escapesSlashes)
    return text
  }

  private func write(to text: inout String, indent: String, _ escapesSlashes: Bool) {
    let inner = indent + "  "
    switch content {
    case .null: text += "null"
    case .literal(let literal): text += literal
    case .text(let words): Self.write(words, to: &text, escapesSlashes)
    case .array(let items):
      text += "["
      for (index, item) in items.enumerated() {
        text += (index > 0 ? "," : "") + inner
        item.write(to: &text, indent: inner, escapesSlashes)
      }
      text += (items.isEmpty ? "\n" : "") + indent + "]"
    case .object(let members):
      text += "{"
      for (index, member) in Self.sorted(members).enumerated() {
        text += (index > 0 ? "," : "") + inner
        Self.write(member.key, to: &text, escapesSlashes)
        text += " : "
        member.value.write(to: &text, indent: inner, escapesSlashes)
      }
      text += (members.isEmpty ? "\n" : "") + indent + "}"
    }
  }

  /// By their bytes, whatever the language of a key.
  private static func sorted(_ members: [String: JSONNode]) -> [(key: String, value: JSONNode)] {
    members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// In quotation marks, with what may not stand in them escaped (RFC 8259, section 7).
  private static func write(_ words: String, to text: inout String, _ escapesSlashes: Bool) {
    text += "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "/" where escapesSlashes: text += "\\/"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
