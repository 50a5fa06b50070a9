import Education

/// Reads a Markdown file of the content as a page.
struct PageReader {
  private(set) var findings: [Finding] = []
  /// `false` where the front matter of a page is no YAML.
  private(set) var isReadable = true

  mutating func page(path: String, text: String) -> Page? {
    guard let place = PagePath(path) else {
      let folders = "topics/NN-name, questions, unsaid, disagreements or cards"
      let isAsked = AskedSheet.isPath(path.dropLast(2) + "txt")
      findings.append(
        Finding(
          .link, .error, path, .start,
          isAsked
            ? "How people ask is written as plain text; call the file \(path.dropLast(2))txt."
            : "No page is read from here; move the file into \(folders)."))
      return nil
    }
    guard let parts = FrontMatter(text) else {
      let message =
        "The file has no front matter; begin it with \"---\", \"title: ...\" and \"---\"."
      findings.append(Finding(.encoding, .error, path, .start, message))
      return nil
    }
    var yaml = YAMLReader(file: path, lineOffset: 1, text: parts.yaml)
    var page = Page(
      path: path, id: place.id, kind: place.kind, parent: place.parent,
      title: Written(text: "", place: .start))
    if let root = yaml.root() { Self.read(root, into: &page, yaml: &yaml) }
    findings += yaml.findings
    isReadable = isReadable && yaml.isReadable

    var body = BodyReader(file: path, text: parts.body)
    page.blocks = body.blocks(of: MarkdownNode.document(parts.body).children)
    page.footnotes = FootnoteDefinition.all(in: parts.body)
    findings += body.findings
    page.prose = page.words
    return page
  }

  private static func read(_ root: YAMLNode, into page: inout Page, yaml: inout YAMLReader) {
    let top = Place(line: 2, column: 1)
    let titleKey = page.kind.asks ? "question" : "title"
    let fields = yaml.fields(root, known: keys(of: page.kind))
    page.title = yaml.required(titleKey, in: fields, at: top)
    page.label = yaml.optional("label", in: fields)
    page.keywords = yaml.list("keywords", in: fields)
    page.ask = yaml.list("ask", in: fields)
    page.phrases = yaml.list("phrases", in: fields)
    page.wholePhrases = yaml.list("whole_phrases", in: fields)
    page.together = yaml.groups("together", in: fields)
    page.main = yaml.optional("main", in: fields)
    page.topic = yaml.optional("topic", in: fields)
    page.collection = yaml.choice("collection", in: fields, of: Page.Collection.self)
    page.severity = yaml.choice("severity", in: fields, of: Page.Severity.self)
    page.accepted = yaml.acceptances(fields["accept"])
    for key in requiredKeys(of: page.kind) where fields[key] == nil {
      yaml.note(
        top, "The key \"\(key)\" is missing; write \"\(key): ...\".",
        rule: key == "main" ? .main : .encoding)
    }
  }

  private static func keys(of kind: NodeKind) -> [String] {
    switch kind {
    case .question, .unsaid: ["question", "label", "ask", "topic", "keywords", "accept"]
    case .disagreement: ["title", "label", "severity", "keywords", "topic", "main", "accept"]
    case .card: ["title", "phrases", "whole_phrases", "together", "keywords", "main", "accept"]
    default: ["title", "label", "keywords", "main", "collection", "accept"]
    }
  }

  private static func requiredKeys(of kind: NodeKind) -> [String] {
    switch kind {
    case .question, .unsaid: ["topic"]
    case .disagreement: ["severity", "topic"]
    case .card: []
    default: ["main"]
    }
  }
}

extension YAMLReader {
  /// Two or more lists of phrases.
  fileprivate mutating func groups(
    _ key: String, in fields: [String: YAMLNode]
  ) -> [[Written]] {
    guard let node = fields[key] else { return [] }
    let groups = (node.sequence ?? []).map { list(key, in: [key: $0]) }
    if groups.count < 2 || groups.contains(where: \.isEmpty) {
      note(place(node), "\"\(key)\" is two lists or more; write \"- [one, two]\" for each.")
    }
    return groups
  }

  /// `accept:` with `{rule: ..., reason: ...}` items.
  mutating func acceptances(_ node: YAMLNode?) -> [Acceptance] {
    guard let node else { return [] }
    guard let items = node.sequence else {
      note(place(node), "\"accept\" is a list; write \"- {rule: ..., reason: ...}\".")
      return []
    }
    return items.compactMap { item in
      let fields = fields(item, known: ["rule", "reason"])
      let rule = required("rule", in: fields, at: place(item))
      let reason = required("reason", in: fields, at: place(item))
      guard let known = Rule(rawValue: rule.text) else {
        if !rule.text.isEmpty {
          note(
            rule.place, "\"\(rule.text)\" is no rule; write the name that stands in the warning.")
        }
        return nil
      }
      return Acceptance(rule: known, reason: reason.text)
    }
  }
}
