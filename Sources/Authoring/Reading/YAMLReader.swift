import Yams

/// YAML with the place of every value, read key by key; what was not asked for is an unknown key.
struct YAMLReader {
  let file: String
  /// Lines that stand in the file before the YAML.
  let lineOffset: Int
  private let lines: [Substring]
  private(set) var findings: [Finding] = []

  init(file: String, lineOffset: Int, text: String) {
    self.file = file
    self.lineOffset = lineOffset
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The document's root, or `nil` with a finding that tells where it is malformed.
  mutating func root() -> Yams.Node? {
    do {
      if let root = try Yams.compose(yaml: lines.joined(separator: "\n") + "\n") { return root }
      note(Place(line: 1 + lineOffset, column: 1), "Here stands no YAML; write \"key: value\".")
      return nil
    } catch let error as YamlError {
      let (message, mark) = Self.describe(error)
      let place = Place(line: (mark?.line ?? 1) + lineOffset, column: mark?.column ?? 1)
      let advice =
        message.contains("mapping values are not allowed")
        ? "a colon stands in a value; put the value in quotes, as in main: \"Tell them: allergies\""
        : "write it as \"key: value\" lines"
      note(place, "The YAML cannot be read (\(message)); \(advice).")
    } catch {
      note(Place(line: 1 + lineOffset, column: 1), "The YAML cannot be read; write \"key: value\".")
    }
    return nil
  }

  mutating func note(_ place: Place, _ message: String, rule: Rule = .encoding) {
    findings.append(Finding(rule, .error, file, place, message))
  }

  func place(_ node: Yams.Node) -> Place {
    Place(line: (node.mark?.line ?? 1) + lineOffset, column: node.mark?.column ?? 1)
  }

  /// A mapping's values by key; keys that are not in `known` are findings.
  mutating func fields(_ node: Yams.Node, known: [String]) -> [String: Yams.Node] {
    guard let mapping = node.mapping else {
      note(place(node), "Here stands no list of keys; write \"\(known[0]): ...\".")
      return [:]
    }
    var fields: [String: Yams.Node] = [:]
    for (key, value) in mapping {
      let name = key.string ?? ""
      if known.contains(name) {
        fields[name] = value
      } else {
        note(
          place(key),
          "The key \"\(name)\" is unknown; write one of \(known.joined(separator: ", "))."
        )
      }
    }
    return fields
  }

  /// A value that must be there and must be text.
  mutating func required(_ key: String, in fields: [String: Yams.Node], at place: Place) -> Written
  {
    guard let node = fields[key] else {
      note(place, "The key \"\(key)\" is missing; write \"\(key): ...\".")
      return Written(text: "", place: place)
    }
    return written(node)
  }

  mutating func optional(_ key: String, in fields: [String: Yams.Node]) -> Written? {
    fields[key].map { written($0) }
  }

  mutating func list(_ key: String, in fields: [String: Yams.Node]) -> [Written] {
    guard let node = fields[key] else { return [] }
    guard let sequence = node.sequence else {
      note(place(node), "\"\(key)\" is a list; write \"\(key): [one, two]\".")
      return []
    }
    return sequence.map { written($0) }
  }

  /// The text of a scalar; its place is that of its first letter, inside any quotes.
  mutating func written(_ node: Yams.Node) -> Written {
    guard let scalar = node.scalar else {
      note(place(node), "Here stands a list or a table of keys; write plain text.")
      return Written(text: "", place: place(node))
    }
    var start = place(node)
    if scalar.style == .doubleQuoted || scalar.style == .singleQuoted { start.column += 1 }
    let text = scalar.string
    if let scalar = text.firstObeyed { findings.append(.obeyed(scalar, in: file, at: start)) }
    if text.isEmpty { note(start, "A value is empty; write its text or remove the key.") }
    return Written(text: text, place: start)
  }

  /// A value out of a fixed set of words.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, in fields: [String: Yams.Node], of type: Choice.Type
  ) -> Choice? {
    guard let word = optional(key, in: fields) else { return nil }
    let choice = Choice(rawValue: word.text)
    if choice == nil {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      note(word.place, "\"\(word.text)\" is no \(key); write one of \(words).")
    }
    return choice
  }

  private static func describe(_ error: YamlError) -> (String, Mark?) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return (problem, mark)
    case .duplicatedKeysInMapping(let keys, let context):
      return ("the key \(keys.joined(separator: ", ")) stands twice", context.mark)
    default: return ("it is malformed", nil)
    }
  }
}
