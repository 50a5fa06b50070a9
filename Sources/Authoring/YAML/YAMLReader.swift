/// YAML with the place of every value, read key by key; what was not asked for is an unknown key.
struct YAMLReader {
  let file: String
  /// Lines that stand in the file before the YAML.
  let lineOffset: Int
  private let lines: [Substring]
  private(set) var findings: [Finding] = []
  /// `false` for what is no YAML, so that nothing is known of what stands in it.
  private(set) var isReadable = true

  init(file: String, lineOffset: Int, text: String) {
    self.file = file
    self.lineOffset = lineOffset
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The document's root, or `nil` with a finding that tells where it is malformed.
  mutating func root() -> YAMLNode? {
    do {
      if let root = try YAMLParser.root(of: lines.joined(separator: "\n") + "\n") { return root }
      note(Place(line: 1 + lineOffset, column: 1), "Here stands no YAML; write \"key: value\".")
    } catch {
      isReadable = false
      let place = Place(line: error.place.line + lineOffset, column: error.place.column)
      if isOutOfLine(error.place.line - 1) {
        note(
          place,
          "The YAML cannot be read: the blanks before line \(place.line) do not fit the lines above it; "
            + "begin it in the same column as its neighbours.")
        return nil
      }
      let advice =
        error.problem.contains("mapping values are not allowed")
        ? "a colon stands in a value; put the value in quotes, as in main: \"Tell them: allergies\""
        : "write it as \"key: value\" lines"
      note(place, "The YAML cannot be read (\(error.problem)); \(advice).")
    }
    return nil
  }

  /// A line begins in a column in which none of those begins that it may stand beside: the ones above it,
  /// each further out than the one below.
  private func isOutOfLine(_ index: Int) -> Bool {
    func columns(_ line: Substring) -> [Int] {
      let blanks = line.prefix { $0 == " " }.count
      let rest = line.dropFirst(blanks)
      guard let first = rest.first, first != "#" else { return [] }
      // "- key: value" stands in the column of its dash, and in that of its key.
      let isItem = rest.hasPrefix("- ")
      return [blanks] + (isItem ? [blanks + 1 + rest.dropFirst().prefix { $0 == " " }.count] : [])
    }
    guard lines.indices.contains(index), let own = columns(lines[index]).first else { return false }
    var open: [Int] = []
    for line in lines[..<index].reversed() {
      open += columns(line).reversed().filter { column in open.allSatisfy { column < $0 } }
      if open.last == 0 { break }
    }
    return !open.isEmpty && !open.contains(own)
  }

  mutating func note(_ place: Place, _ message: String, rule: Rule = .encoding) {
    findings.append(Finding(rule, .error, file, place, message))
  }

  func place(_ node: YAMLNode) -> Place {
    Place(line: node.place.line + lineOffset, column: node.place.column)
  }

  /// A mapping's values by key; keys that are not in `known` are findings.
  mutating func fields(_ node: YAMLNode, known: [String]) -> [String: YAMLNode] {
    guard let mapping = node.mapping else {
      // A short one is named whole: who wrote a word in its place does not know what belongs there.
      let keys = known.prefix(4).map { "\($0): ..." }.joined(separator: ", ")
      note(
        place(node),
        "Here stand keys of their own and no plain words; write on lines below, set in, one or more of "
          + "\(keys).")
      return [:]
    }
    var fields: [String: YAMLNode] = [:]
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
  mutating func required(_ key: String, in fields: [String: YAMLNode], at place: Place) -> Written {
    guard let node = fields[key] else {
      note(place, "The key \"\(key)\" is missing; write \"\(key): ...\".")
      return Written(text: "", place: place)
    }
    return written(node)
  }

  mutating func optional(_ key: String, in fields: [String: YAMLNode]) -> Written? {
    fields[key].map { written($0) }
  }

  mutating func list(_ key: String, in fields: [String: YAMLNode]) -> [Written] {
    guard let node = fields[key] else { return [] }
    guard let sequence = node.sequence else {
      note(place(node), "\"\(key)\" is a list; write \"\(key): [one, two]\".")
      return []
    }
    return sequence.map { written($0) }
  }

  /// The text of a scalar; its place is that of its first letter, inside any quotes.
  mutating func written(_ node: YAMLNode) -> Written {
    guard let text = node.string else {
      note(place(node), "Here stands a list or a table of keys; write plain text.")
      return Written(text: "", place: place(node))
    }
    var start = place(node)
    if node.isQuoted { start.column += 1 }
    if let scalar = text.firstObeyed { findings.append(.obeyed(scalar, in: file, at: start)) }
    if text.isEmpty { note(start, "A value is empty; write its text or remove the key.") }
    return Written(text: text, place: start)
  }

  /// A value out of a fixed set of words.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, in fields: [String: YAMLNode], of type: Choice.Type
  ) -> Choice? {
    guard let word = optional(key, in: fields) else { return nil }
    let choice = Choice(rawValue: word.text)
    if choice == nil {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      note(word.place, "\"\(word.text)\" is no \(key); write one of \(words).")
    }
    return choice
  }
}
