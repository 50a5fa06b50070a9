import Education

/// How forms stand on paper.
extension HTMLWriter {
  mutating func add(_ form: Form) {
    element("p", class: "title") { $0.text(form.title) }
    for words in form.say { element("blockquote") { $0.text("\"\(words)\"") } }
    if !form.ticks.isEmpty {
      element("ul", class: "ticks") {
        for tick in form.ticks { $0.element("li") { $0.text("\u{2610} \(tick)") } }
      }
    }
    if !form.fields.isEmpty { add(fields: form.fields) }
  }

  /// Lines to write on, each with what is written there.
  mutating func add(fields: [String]) {
    element("div", class: "fields") {
      for field in fields {
        $0.element("p", class: "field") { $0.text(field.isEmpty ? "\u{A0}" : field + ":") }
      }
    }
  }
}
