import Education

/// Reads `action-plan.yml`.
struct PlanReader {
  private var yaml: YAMLReader
  private var findings: [Finding] = []
  /// Definitions of all footnotes as Markdown knows them.
  private var definitions = ""

  static func read(_ text: String) -> (plan: PlanSheet?, findings: [Finding]) {
    var reader = PlanReader(
      yaml: YAMLReader(file: PlanSheet.path, lineOffset: 0, text: text))
    let plan = reader.plan()
    return (plan, reader.yaml.findings + reader.findings)
  }

  private init(yaml: YAMLReader) { self.yaml = yaml }

  private static let house = "house"

  private mutating func plan() -> PlanSheet? {
    guard let root = yaml.root() else { return nil }
    let fields = yaml.fields(
      root, known: ["footnotes", "no_answer", "people", "pages", "conditions", "signs"])
    var plan = PlanSheet()
    plan.footnotes = footnotes(fields["footnotes"])
    plan.people = yaml.list("people", in: fields)
    plan.pages = yaml.list("pages", in: fields)
    plan.conditions = items("conditions", in: fields).map { item in
      let fields = yaml.fields(item, known: ["id", "if", "paper", "words", "pages", "me"])
      let place = yaml.place(item)
      return PlanSheet.Condition(
        id: yaml.required("id", in: fields, at: place),
        text: yaml.required("if", in: fields, at: place),
        onPaper: yaml.optional("paper", in: fields), words: yaml.list("words", in: fields),
        pages: yaml.list("pages", in: fields), fact: fields["me"].map { fact($0) })
    }
    for (level, value) in levels(fields["no_answer"]) {
      plan.noAnswer.append((level, passage(yaml.written(value))))
    }
    plan.signs = items("signs", in: fields).compactMap { sign($0) }
    return plan
  }

  private mutating func fact(_ node: YAMLNode) -> PlanSheet.Fact {
    let fields = yaml.fields(node, known: ["say", "words"])
    return PlanSheet.Fact(
      statement: yaml.required("say", in: fields, at: yaml.place(node)),
      words: yaml.list("words", in: fields))
  }

  private mutating func footnotes(_ node: YAMLNode?) -> [FootnoteDefinition] {
    var notes = (node?.mapping ?? []).map { key, value in
      let text = yaml.written(value)
      return FootnoteDefinition(
        label: key.string ?? "", meaning: FootnoteDefinition.meaning(text.text[...]),
        place: yaml.place(key), textPlace: text.place)
    }
    // The guide's own words need no definition.
    if !notes.contains(where: { $0.label == Self.house }) {
      notes.append(
        FootnoteDefinition(
          label: Self.house, meaning: .house, place: .start, textPlace: .start))
    }
    definitions = notes.map { "\n\n[^\($0.label)]: x" }.joined()
    return notes
  }

  private mutating func sign(_ item: YAMLNode) -> PlanSheet.Sign? {
    let fields = yaml.fields(
      item,
      known: [
        "id", "sign", "level", "stricter", "first_step", "do_not", "say", "no_answer", "basis",
        "words", "paper",
      ])
    let place = yaml.place(item)
    let id = yaml.required("id", in: fields, at: place)
    _ = yaml.required("level", in: fields, at: place)
    guard let level = yaml.choice("level", in: fields, of: ActionLevel.self) else { return nil }
    var stricter: [(level: ActionLevel, condition: Written)] = []
    for (level, value) in levels(fields["stricter"]) {
      stricter += yaml.list("stricter", in: ["stricter": value]).map { (level, $0) }
    }
    return PlanSheet.Sign(
      id: id,
      sign: passage(yaml.required("sign", in: fields, at: place)).closed(by: Self.house),
      onPaper: yaml.optional("paper", in: fields).map { passage($0).closed(by: Self.house) },
      level: level,
      stricter: stricter,
      firstStep: passage(yaml.required("first_step", in: fields, at: place)),
      doNot: passage(yaml.required("do_not", in: fields, at: place)),
      say: passage(yaml.required("say", in: fields, at: place)),
      noAnswer: yaml.optional("no_answer", in: fields).map { passage($0) },
      basis: yaml.list("basis", in: fields), words: yaml.list("words", in: fields))
  }

  private mutating func items(_ key: String, in fields: [String: YAMLNode]) -> [YAMLNode] {
    guard let items = fields[key]?.sequence else {
      yaml.note(.start, "The plan has no \(key); write \"\(key):\" with one item each.")
      return []
    }
    return items
  }

  /// Values by level.
  private mutating func levels(_ node: YAMLNode?) -> [(ActionLevel, YAMLNode)] {
    guard let node else { return [] }
    let fields = yaml.fields(node, known: ActionLevel.allCases.map(\.rawValue))
    return ActionLevel.allCases.compactMap { level in fields[level.rawValue].map { (level, $0) } }
  }

  /// The text of a value with its marks, as a page has it.
  private mutating func passage(_ written: Written) -> Passage {
    var body = BodyReader(file: PlanSheet.path, text: written.text + definitions)
    let blocks = body.blocks(of: MarkdownNode.document(written.text + definitions).children)
    findings += body.findings.map { finding in
      var finding = finding
      (finding.line, finding.column) = (written.place.line, written.place.column)
      return finding
    }
    guard blocks.count == 1, case .paragraph(let words) = blocks[0].content else {
      if !written.text.isEmpty {
        yaml.note(written.place, "The text is no plain paragraph; write one or two sentences.")
      }
      return Passage(elements: [], place: written.place)
    }
    return words.moved(to: written.place)
  }
}

extension Passage {
  /// The passage with a footnote behind its last words.
  fileprivate func closed(by label: String) -> Passage {
    if case .note? = elements.last { return self }
    var closed = self
    closed.elements.append(.note(FootnoteReference(label: label, place: place)))
    return closed
  }

  /// The passage of one line as if that line began at `start`.
  fileprivate func moved(to start: Place) -> Passage {
    func moved(_ place: Place) -> Place {
      Place(line: start.line, column: start.column + place.column - 1)
    }
    let elements = elements.map { element -> Element in
      switch element {
      case .piece(var piece):
        piece.place = moved(piece.place)
        return .piece(piece)
      case .note(var note):
        note.place = moved(note.place)
        return .note(note)
      case .lineEnd(let place): return .lineEnd(moved(place))
      }
    }
    return Passage(elements: elements, place: start)
  }
}
