import Foreign

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
  private let events: YAMLEvents

  /// - Returns: `nil` for a text without a value.
  static func root(of text: String) throws(YAMLError) -> YAMLNode? {
    guard !text.isEmpty else { return nil }
    guard let events = YAMLEvents(text) else {
      throw YAMLError(problem: "there is not enough memory", place: .start)
    }
    return try YAMLParser(events: events).root()
  }

  private func root() throws(YAMLError) -> YAMLNode? {
    _ = try next()
    guard try next().kind == .begin(.document) else { return nil }
    let root = try node(from: next(), depth: 0)
    _ = try next()
    let end = try next()
    guard end.kind == .end(.stream) else {
      throw YAMLError(problem: "but found another document", place: end.place)
    }
    return root
  }

  private func node(from event: YAMLEvents.Event, depth: Int) throws(YAMLError) -> YAMLNode {
    guard depth < Self.deepest else {
      throw YAMLError(problem: "values stand in values too deep", place: event.place)
    }
    switch event.kind {
    case .scalar(let text, let isQuoted):
      return YAMLNode(content: .scalar(text, isQuoted: isQuoted), place: event.place)
    case .begin(.sequence):
      var items: [YAMLNode] = []
      while case let event = try next(), event.kind != .end(.sequence) {
        items.append(try node(from: event, depth: depth + 1))
      }
      return YAMLNode(content: .sequence(items), place: event.place)
    case .begin(.mapping):
      return YAMLNode(content: .mapping(try pairs(depth: depth + 1)), place: event.place)
    case .alias:
      throw YAMLError(
        problem: "a name with * stands for another value, which is not read", place: event.place)
    case .begin, .end: throw YAMLError(problem: "it is malformed", place: event.place)
    }
  }

  private func pairs(
    depth: Int
  ) throws(YAMLError) -> [(key: YAMLNode, value: YAMLNode)] {
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    var keys: Set<String> = []
    while case let event = try next(), event.kind != .end(.mapping) {
      let key = try node(from: event, depth: depth)
      if let name = key.string, !keys.insert(name).inserted {
        throw YAMLError(problem: "the key \(name) stands twice", place: key.place)
      }
      pairs.append((key, try node(from: next(), depth: depth)))
    }
    return pairs
  }

  private func next() throws(YAMLError) -> YAMLEvents.Event {
    do {
      return try events.next()
    } catch {
      throw YAMLError(
        problem: error.problem ?? "it is malformed",
        place: Place(line: error.line + 1, column: error.column + 1))
    }
  }
}

extension YAMLEvents.Event {
  fileprivate var place: Place { Place(line: line + 1, column: column + 1) }
}
