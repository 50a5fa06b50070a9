import Education
import GuideStore

/// Pages about the reader.
extension PageMaker {
  /// Linear mode has other keys, no marks and no settings.
  private var hasKeys: Bool { tellsHowToAsk }

  /// What applies to the reader, and what to take along.
  func minePage() throws -> Page {
    var blocks: [Block] = []
    var maker = self
    try maker.read()
    let facts = maker.reader.choices.map { id, statement in
      MenuItem(
        title: Wording.fact(statement, applies: reader.applying.contains(id)),
        target: MyRow.fact(id).target)
    }
    let introduction = Wording.mineIntroduction + (hasKeys ? Wording.mineIsKept : ".")
    blocks.append(.paragraph([.label(facts.isEmpty ? Wording.mineIsUnknown : introduction)]))
    if !facts.isEmpty { blocks.append(.menu(title: Wording.mineFacts, items: facts)) }
    let texts = try library.paperTexts()
    var papers = (texts?.questions ?? []).map {
      MenuItem(
        title: Wording.questionsTitle($0.person), target: MyRow.questions($0.person).target)
    }
    if texts?.teachBack.isEmpty == false {
      papers.append(MenuItem(title: Wording.teachBackRow, target: MyRow.teachBack.target))
    }
    if !papers.isEmpty { blocks.append(.menu(title: Wording.minePapers, items: papers)) }
    return page(.mine, title: Wording.mineTitle, blocks)
  }

  /// The guide's own questions, and what the reader marked.
  func questionListPage(for person: String, marks: [MenuItem]) throws -> Page? {
    guard let texts = try library.paperTexts(),
      let list = texts.questions.first(where: { $0.person == person })
    else { return nil }
    func lines(_ lines: [String]) -> Block {
      .list(
        ordered: false,
        items: lines.map { [Statement(spans: [Span($0)], kind: .house)] })
    }
    var blocks: [Block] = [
      .paragraph(
        [.label(Wording.questionsIntroduction)] + (hasKeys ? [.label(Wording.questionsKeys)] : [])),
      lines(list.questions),
    ]
    if marks.isEmpty, hasKeys {
      blocks.append(.paragraph([.label(Wording.questionsUnmarked)]))
    } else if !marks.isEmpty {
      blocks.append(.menu(title: Wording.questionsMarked, items: marks))
    }
    if !texts.bring.isEmpty {
      blocks += [.heading(level: 2, text: Wording.questionsBring), lines(texts.bring)]
    }
    return page(.questions(for: person), title: Wording.questionsTitle(person), blocks)
  }

  /// - Parameter shown: the questions whose answers are shown, by their places.
  func teachBackPage(shown: Set<Int>) throws -> Page? {
    guard let pairs = try library.paperTexts()?.teachBack, !pairs.isEmpty else { return nil }
    let rows = pairs.enumerated().map { place, pair in
      MenuItem(
        title: pair.question, target: MyRow.answer(place).target,
        note: shown.contains(place) ? pair.answer : nil)
    }
    return page(
      .teachBack(shown: shown), title: Wording.teachBackTitle,
      [
        .paragraph([.label(Wording.teachBackIntroduction)]), .menu(title: nil, items: rows),
      ])
  }
}
