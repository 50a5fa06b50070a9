import Education

/// A form as written: a fenced block of YAML with the word `form` behind its fence.
struct FormSheet: Equatable, Sendable {
  var title: Written
  var say: [Written]
  var ticks: [Written]
  var fields: [Written]

  /// - Parameter line: the line of the fence above the YAML.
  static func read(
    _ text: String, file: String, line: Int
  ) -> (form: FormSheet?, findings: [Finding]) {
    var yaml = YAMLReader(file: file, lineOffset: line, text: text)
    guard let root = yaml.root() else { return (nil, yaml.findings) }
    let top = Place(line: line + 1, column: 1)
    let fields = yaml.fields(root, known: ["title", "say", "tick", "fill"])
    let form = FormSheet(
      title: yaml.required("title", in: fields, at: top), say: yaml.list("say", in: fields),
      ticks: yaml.list("tick", in: fields), fields: yaml.list("fill", in: fields))
    if form.say.isEmpty, form.ticks.isEmpty, form.fields.isEmpty {
      yaml.note(top, "The form holds nothing; write \"say:\", \"tick:\" or \"fill:\".")
    }
    return (form, yaml.findings)
  }

  /// The form of the guide.
  var form: Form {
    Form(
      title: title.text, say: say.map(\.text), ticks: ticks.map(\.text),
      fields: fields.map(\.text))
  }

  /// Its words, for the language checks.
  var prose: [Prose] { ([title] + say + ticks + fields).map { Prose(.form, $0) } }
}
