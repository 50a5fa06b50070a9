import GuideStore
import Screen

extension PlainText {
  /// An answer as printed text: the action card first, then the results.
  public init(_ answer: SearchAnswer, in library: GuideLibrary, width: Int) {
    self.init(library: library, width: width)
    for part in AnswerPage(answer).parts {
      switch part {
      case .card(let card):
        add("\(Wording.doThisNow): \(card.title)", style: .danger)
        for line in card.text.split(separator: "\n") { add(String(line), indent: 2) }
        addBlank()
      case .showing(let words): add(Wording.showing(words), style: .quiet)
      case .refusal:
        add(Wording.doesNotSay(library), style: .strong)
        if !library.lacks.contains(.help) {
          add(Wording.inDangerPrinted(card: library.about.helpCard), style: .strong)
        }
      case .introduction(.nearest): add(Wording.nearest)
      case .introduction(.nearestToUnsaid): add(Wording.nearestToUnsaid)
      case .introduction(.unfinished), .introduction(.nothingNear), .invitation, .offer: break
      case .related(let related): add(Wording.speaksOf(related.word))
      case .result(let result, let number): add(result, number: number)
      case .noMatchIsNotSafe:
        addBlank()
        add(Wording.noMatchIsNotSafe, style: .strong)
      case .instead(let words):
        addBlank()
        add(Wording.searchInstead(words), style: .quiet)
      }
    }
  }

  private mutating func add(_ result: SearchResult, number: Int) {
    addBlank()
    let label = Wording.labels[result.kind] ?? ""
    add("\(number). \(result.title) (\(label))", style: .heading)
    add(id: result.id, indent: 3)
    // A question's whole answer is short; of the others the line that matches is enough.
    let isWhole = [.question, .unsaid].contains(result.kind) || number == 1
    let words = isWhole ? result.text : result.snippet
    for line in words.split(separator: "\n") { add(String(line), indent: 3) }
  }
}
