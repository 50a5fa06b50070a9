import GuideStore
import Screen

extension PlainText {
  /// An answer as printed text: the action card first, then the results.
  /// - Parameter shelf: its first guide gave the answer.
  public init(
    _ answer: SearchAnswer, _ elsewhere: [AnswerElsewhere] = [], on shelf: Shelf, width: Int
  ) throws {
    let library = try shelf.library(0)
    func name(_ guide: Int?) -> String? { shelf.isShared ? shelf.name(of: guide ?? 0) : nil }
    self.init(library: library, width: width, guide: name(nil))
    for part in AnswerPage(answer, elsewhere).parts {
      switch part {
      case .card(let card, let guide):
        let of = guide.map { "\(shelf.title(of: $0)): " } ?? ""
        add("\(Wording.doThisNow): \(of)\(card.title)", style: .danger)
        for line in card.text.split(separator: "\n") { add(String(line), indent: 2) }
        addBlank()
      case .showing(let words): add(Wording.showing(words), style: .quiet)
      case .refusal(let guide):
        let place = guide ?? 0
        let asked = try shelf.library(place)
        add(
          Wording.doesNotSay(asked, titled: shelf.isShared ? shelf.title(of: place) : nil),
          style: .strong)
        if !asked.lacks.contains(.help) {
          add(
            Wording.inDangerPrinted(card: asked.about.helpCard, of: shelf.invocation(of: place)),
            style: .strong)
        }
      case .introduction(.nearest): add(Wording.nearest)
      case .introduction(.nearestToUnsaid): add(Wording.nearestToUnsaid)
      case .introduction(.unfinished), .introduction(.nothingNear), .invitation, .offer, .asking,
        .place:
        break
      case .elsewhere(let guide):
        addBlank()
        add(Wording.elsewhere(shelf.title(of: guide ?? 0)), style: .strong)
      case .related(let related): add(Wording.speaksOf(related.word))
      case .result(let result, let number, let guide):
        add(result, number: number, in: name(guide))
      case .noMatchIsNotSafe:
        addBlank()
        add(Wording.noMatchIsNotSafe, style: .strong)
      case .instead(let words):
        addBlank()
        add(Wording.searchInsteadFor(words), style: .quiet)
      }
    }
  }

  private mutating func add(_ result: SearchResult, number: Int, in guide: String?) {
    addBlank()
    let label = Wording.labels[result.kind] ?? ""
    add("\(number). \(result.title) (\(label))", style: .heading)
    add(id: result.id, of: guide, indent: 3)
    // A question's whole answer is short; of the others the line that matches is enough.
    let isWhole = [.question, .unsaid].contains(result.kind) || number == 1
    let words = isWhole ? result.text : result.snippet
    for line in words.split(separator: "\n") { add(String(line), indent: 3) }
  }
}
