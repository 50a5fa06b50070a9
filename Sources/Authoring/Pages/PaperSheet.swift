import Education

/// `paper.yml`: what the guide has for paper, as written.
struct PaperSheet: Sendable {
  static let path = "paper.yml"

  struct Card: Sendable {
    var id: Written
    var title: Written
    var front: [Written]
    var back: [Written]
  }

  /// Relative paths of pages.
  var handout: [Written] = []
  var fields: [Written] = []
  var numbers: [Written] = []
  var cards: [Card] = []
  var diaryColumns: [Written] = []
  var diaryNotes: [Written] = []
  var questions: [(person: Written, questions: [Written])] = []
  var bring: [Written] = []
  var teachBack: [(question: Written, answer: Written)] = []

  /// Every line that a reader may see.
  var prose: [Prose] {
    let captions = fields + numbers + cards.map(\.title) + diaryColumns
    let lines =
      cards.flatMap { $0.front + $0.back } + diaryNotes + questions.flatMap(\.questions) + bring
      + teachBack.flatMap { [$0.question, $0.answer] }
    return captions.map { Prose(.caption, $0) } + lines.map { Prose(.item, $0) }
  }

  static func read(_ text: String) -> (paper: PaperSheet?, findings: [Finding]) {
    var yaml = YAMLReader(file: path, lineOffset: 0, text: text)
    guard let root = yaml.root() else { return (nil, yaml.findings) }
    let fields = yaml.fields(
      root,
      known: [
        "handout", "fields", "numbers", "wallet_cards", "diary", "questions", "bring", "teach_back",
      ])
    var sheet = PaperSheet()
    sheet.handout = yaml.list("handout", in: fields)
    sheet.fields = yaml.list("fields", in: fields)
    sheet.numbers = yaml.list("numbers", in: fields)
    sheet.bring = yaml.list("bring", in: fields)
    for item in fields["wallet_cards"]?.sequence ?? [] {
      let card = yaml.fields(item, known: ["id", "title", "front", "back"])
      let place = yaml.place(item)
      sheet.cards.append(
        Card(
          id: yaml.required("id", in: card, at: place),
          title: yaml.required("title", in: card, at: place),
          front: yaml.list("front", in: card), back: yaml.list("back", in: card)))
    }
    if let node = fields["diary"] {
      let diary = yaml.fields(node, known: ["columns", "notes"])
      sheet.diaryColumns = yaml.list("columns", in: diary)
      sheet.diaryNotes = yaml.list("notes", in: diary)
    }
    for item in fields["questions"]?.sequence ?? [] {
      let list = yaml.fields(item, known: ["person", "ask"])
      sheet.questions.append(
        (
          yaml.required("person", in: list, at: yaml.place(item)), yaml.list("ask", in: list)
        ))
    }
    for item in fields["teach_back"]?.sequence ?? [] {
      let pair = yaml.fields(item, known: ["question", "answer"])
      let place = yaml.place(item)
      sheet.teachBack.append(
        (
          yaml.required("question", in: pair, at: place),
          yaml.required("answer", in: pair, at: place)
        ))
    }
    return (sheet, yaml.findings)
  }
}
