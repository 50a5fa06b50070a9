import GuideStore
import Screen

extension PlainText {
  /// An answer as printed text: the action card first, then the results.
  public init(_ answer: SearchAnswer, in library: GuideLibrary, width: Int) {
    self.init(library: library, width: width)
    if let card = answer.card {
      add("\(Wording.doThisNow): \(card.title)", style: .danger)
      for line in card.text.split(separator: "\n") { add(String(line), indent: 2) }
      addBlank()
    }
    if let showing = answer.showing { add(Wording.showing(showing), style: .quiet) }
    if let query = answer.searchInstead { add(Wording.searchInstead(query), style: .quiet) }
    if answer.isRefused {
      add(Wording.doesNotSay(sources: library.sources.count), style: .strong)
      add(Wording.inDangerPrinted(card: library.about.helpCard), style: .strong)
    }
    if !answer.answered, !answer.nearest.isEmpty {
      add(answer.unsaid == nil ? Wording.nearest : Wording.nearestToUnsaid)
    }
    for related in answer.related { add(Wording.speaksOf(related.word)) }
    for (index, result) in answer.listed.enumerated() {
      addBlank()
      let label = Wording.labels[result.kind] ?? ""
      add("\(index + 1). \(result.title) (\(label))", style: .heading)
      add(id: result.id, indent: 3)
      // A question's whole answer is short; of the others the line that matches is enough.
      let words =
        [.question, .unsaid].contains(result.kind) || index == 0 ? result.text : result.snippet
      for line in words.split(separator: "\n") { add(String(line), indent: 3) }
    }
    if answer.isRefused {
      addBlank()
      add(Wording.noMatchIsNotSafe, style: .strong)
    }
  }
}
