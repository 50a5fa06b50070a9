import CYAML

/// Why a text is no YAML.
struct YAMLError: Error {
  var problem: String
  var place: Place
}

/// Makes values of the events that libyaml reads.
///
/// Of YAML only what people write by hand is taken: values that stand for others (`*name`) are refused,
/// for with them a few lines can stand for more than fits in memory; so is what stands deeper than
/// anything that has a meaning here.
struct YAMLParser {
  private static let deepest = 20
  /// libyaml keeps its address.
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// - Returns: `nil` for a text without a value.
  static func root(of text: String) throws(YAMLError) -> YAMLNode? {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      throw YAMLError(problem: "there is not enough memory", place: .start)
    }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // The bytes must stay where they are until the last event.
    let bytes = ContiguousArray(text.utf8)
    let root = bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(YAMLError) in
        guard let start = bytes.baseAddress else { return YAMLNode?.none }
        yaml_parser_set_input_string(parser, start, bytes.count)
        return try YAMLParser(parser: parser).root()
      }
    }
    return try root.get()
  }

  private func root() throws(YAMLError) -> YAMLNode? {
    _ = try next()
    guard try next().kind == .start(YAML_DOCUMENT_START_EVENT) else { return nil }
    let root = try node(from: next(), depth: 0)
    _ = try next()
    let end = try next()
    guard end.kind == .end(YAML_STREAM_END_EVENT) else {
      throw YAMLError(problem: "but found another document", place: end.place)
    }
    return root
  }

  private func node(from event: Event, depth: Int) throws(YAMLError) -> YAMLNode {
    guard depth < Self.deepest else {
      throw YAMLError(problem: "values stand in values too deep", place: event.place)
    }
    switch event.kind {
    case .scalar(let text, let isQuoted):
      return YAMLNode(content: .scalar(text, isQuoted: isQuoted), place: event.place)
    case .start(YAML_SEQUENCE_START_EVENT):
      var items: [YAMLNode] = []
      while case let event = try next(), event.kind != .end(YAML_SEQUENCE_END_EVENT) {
        items.append(try node(from: event, depth: depth + 1))
      }
      return YAMLNode(content: .sequence(items), place: event.place)
    case .start(YAML_MAPPING_START_EVENT):
      return YAMLNode(content: .mapping(try pairs(depth: depth + 1)), place: event.place)
    case .alias:
      throw YAMLError(
        problem: "a name with * stands for another value, which is not read", place: event.place)
    case .start, .end: throw YAMLError(problem: "it is malformed", place: event.place)
    }
  }

  private func pairs(
    depth: Int
  ) throws(YAMLError) -> [(key: YAMLNode, value: YAMLNode)] {
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    var keys: Set<String> = []
    while case let event = try next(), event.kind != .end(YAML_MAPPING_END_EVENT) {
      let key = try node(from: event, depth: depth)
      if let name = key.string, !keys.insert(name).inserted {
        throw YAMLError(problem: "the key \(name) stands twice", place: key.place)
      }
      pairs.append((key, try node(from: next(), depth: depth)))
    }
    return pairs
  }

  /// What libyaml reads, a step at a time.
  private struct Event {
    enum Kind: Equatable {
      case scalar(String, isQuoted: Bool)
      case alias
      case start(yaml_event_type_t)
      case end(yaml_event_type_t)
    }

    var kind: Kind
    var place: Place

    init(_ event: yaml_event_t) {
      place = Place(event.start_mark)
      switch event.type {
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        kind = .scalar(
          String(
            decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
            as: UTF8.self),
          isQuoted: scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE
            || scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE)
      case YAML_ALIAS_EVENT: kind = .alias
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_SEQUENCE_START_EVENT,
        YAML_MAPPING_START_EVENT:
        kind = .start(event.type)
      default: kind = .end(event.type)
      }
    }
  }

  private func next() throws(YAMLError) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      let problem = parser.pointee.problem.map { String(cString: $0) } ?? "it is malformed"
      throw YAMLError(problem: problem, place: Place(parser.pointee.problem_mark))
    }
    defer { yaml_event_delete(&event) }
    return Event(event)
  }
}

extension Place {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
