import Education

/// A word of the glossary as written.
struct Term: Sendable {
  var word: Written
  var forms: [Written]
  var meaning: Written
  var cite: [(citation: FootnoteDefinition.Meaning, place: Place)]
  /// Terms or relative links.
  var see: [Written]
  /// Words that explain it where it stands in a box or on a card, for it is needed for safety; one of
  /// them is enough. Empty for any other word.
  var inPlace: [Written]

  var id: String { Target.term(word.text.slug).node }
  /// The word and its forms.
  var names: [String] { [word.text] + forms.map(\.text) }
  var prose: Prose { Prose(.meaning, meaning) }
}

/// `terms.yml`: the words explained.
enum TermSheet {
  static let path = "terms.yml"

  static func read(_ text: String) -> (terms: [Term], findings: [Finding]) {
    var yaml = YAMLReader(file: path, lineOffset: 0, text: text)
    guard let root = yaml.root() else { return ([], yaml.findings) }
    guard let items = root.sequence else {
      yaml.note(.start, "The file is no list; write \"- word: ...\" for each word.")
      return ([], yaml.findings)
    }
    let terms = items.map { item in
      let fields = yaml.fields(
        item, known: ["word", "forms", "meaning", "cite", "see", "in_place"])
      let place = yaml.place(item)
      return Term(
        word: yaml.required("word", in: fields, at: place), forms: yaml.list("forms", in: fields),
        meaning: yaml.required("meaning", in: fields, at: place),
        cite: yaml.list("cite", in: fields).map {
          (FootnoteDefinition.meaning($0.text[...]), $0.place)
        },
        see: yaml.list("see", in: fields), inPlace: yaml.list("in_place", in: fields))
    }
    return (terms, yaml.findings)
  }
}
