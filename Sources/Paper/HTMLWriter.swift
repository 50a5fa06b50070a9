import Education

/// Writes HTML; whatever a guide says is text and never markup.
struct HTMLWriter {
  let sources: [Source]
  private(set) var html = ""

  init(sources: [Source]) { self.sources = sources }

  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
  }

  mutating func text(_ text: String) { html += Self.escaped(text) }

  mutating func element(
    _ name: String, class kind: String? = nil, style: String? = nil,
    _ fill: (inout HTMLWriter) -> Void
  ) {
    html += "<\(name)" + (kind.map { " class=\"\($0)\"" } ?? "")
    html += (style.map { " style=\"\($0)\"" } ?? "") + ">"
    fill(&self)
    html += "</\(name)>" + (["span", "strong", "em", "sup"].contains(name) ? "" : "\n")
  }

  mutating func add(_ statements: [Statement]) {
    for (index, statement) in statements.enumerated() {
      if index > 0 { html += " " }
      for span in statement.spans {
        switch span.style {
        case .plain: text(span.text)
        case .strong: element("strong") { $0.text(span.text) }
        case .emphasis: element("em") { $0.text(span.text) }
        }
      }
      add(figures: statement.citations)
    }
  }

  /// The numbers of what is cited.
  mutating func add(figures citations: [Citation]) {
    let cited = Set(citations.map(\.source))
    let figures = sources.filter { cited.contains($0.id) }.map(\.number).sorted()
    if !figures.isEmpty {
      html += " "
      element("sup") { $0.text(figures.map { "[\($0)]" }.joined()) }
    }
  }
}
