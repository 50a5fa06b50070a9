import Browsing
import Education
import GuideStore

/// Makes each sheet from the guide's own content.
public struct SheetMaker {
  let library: GuideLibrary
  /// For whom.
  let reader: Reader

  public init(_ library: GuideLibrary, for reader: Reader = .unknown) {
    (self.library, self.reader) = (library, reader)
  }

  /// The stop warning, the signs of an emergency, the pages that every handout holds in brief, those that
  /// are asked for whole, the words on them, and lines to fill in.
  /// - Throws: `SheetError.nothingChosen`, `LibraryError`
  public func handout(_ topics: [NodeSummary]) throws -> Sheet {
    let texts = try library.paperTexts()
    var parts: [Sheet.Part] = []
    var shown: [Block] = []
    var told: Set<String> = []
    func add(_ blocks: [Block]) {
      let blocks = blocks.compactMap(\.onPaper)
      parts.append(.blocks(blocks))
      shown += blocks
    }
    if let stop = try library.warnings().first { add([.warning(stop.warning)]) }
    parts += saidByReader
    if let plan = try library.actionPlan() {
      parts.append(.heading(PaperWording.emergencies))
      let signs = signs(.emergencyNow, of: plan).map(\.words)
      told = Set((signs + plan.signs(.emergencyNow).map(\.sign)).map(\.plainText))
      add([.list(ordered: false, items: signs)])
    } else if let card = try library.node(library.about.helpCard) {
      // Its steps are no list of signs.
      parts.append(.heading(card.title))
      add(try library.blocks(of: card.id) ?? [])
    }
    let always = try (texts?.handout ?? []).compactMap { try library.node($0) }
    for node in always.filter({ !topics.contains($0) }) + topics {
      let page = try library.blocks(of: node.id) ?? []
      // A warning that stands on the sheet already need not stand there again.
      let blocks = page.filter { !($0.isWarning && shown.contains($0)) }
      // Neither need the signs of an emergency, whatever list they stand in.
      let own = reader.blocks(node.opening + blocks.without(told), of: node.id).headingWords
      let brief = topics.contains(node) ? own : own.inBrief
      guard !brief.compactMap(\.onPaper).isEmpty else { continue }
      parts.append(.heading(node.title))
      add(brief)
    }
    guard !shown.isEmpty else { throw SheetError.nothingChosen }
    let words = try words(in: shown)
    if !words.isEmpty { parts += [.heading(PaperWording.words), .list(words)] }
    if let fields = texts?.fields, !fields.isEmpty {
      parts += [.heading(PaperWording.aboutMe), .fields(fields)]
    }
    return Sheet(
      title: PaperWording.handout(library.about.title), parts: parts, print: .small,
      imprint: imprint(citing: shown.flatMap(\.citations)))
  }

  /// Every sign by how soon somebody must be told.
  /// - Parameter tellsSteps: what to do first of all, what not to do and what to say stand below, sign by
  ///   sign.
  /// - Throws: `SheetError.missing`, `LibraryError`
  public func actionPlan(tellsSteps: Bool = false) throws -> Sheet {
    guard let plan = try library.actionPlan() else { throw SheetError.missing }
    var parts = saidByReader
    var shown: [Block] = []
    let exceptions = PlanExceptions(plan, known: reader.applying)
    for level in [ActionLevel.emergencyNow, .callToday, .nextVisit] {
      let signs = signs(level, of: plan, exceptions)
      guard !signs.isEmpty else { continue }
      parts.append(.heading(PaperWording.level(level)))
      if level == .callToday, !exceptions.conditions.isEmpty {
        parts.append(.blocks([.paragraph([.strongLabel(PaperWording.exceptions)])]))
      }
      shown += signs.blocks
      // On a sheet for the wall a figure behind each word helps nobody to act; with the steps there is
      // room for it.
      parts.append(.blocks((tellsSteps ? signs : signs.map(\.unmarked)).blocks))
    }
    let unanswered = [ActionLevel.emergencyNow, .callToday].compactMap { level in
      plan.usualNoAnswer(level).map { [.strongLabel(PaperWording.called(level))] + $0 }
    }
    if !unanswered.isEmpty {
      parts += [
        .heading(PaperWording.nobodyAnswers), .blocks([.list(ordered: false, items: unanswered)]),
      ]
    }
    if tellsSteps {
      let steps = self.steps(of: plan)
      shown += steps
      parts += [.heading(PaperWording.signBySign), .blocks(steps)]
    }
    let numbers = try library.paperTexts()?.numbers ?? []
    if !numbers.isEmpty { parts.append(.fields(numbers)) }
    return Sheet(
      title: PaperWording.actionPlan(library.about.title), parts: parts, print: .close,
      imprint: tellsSteps
        ? imprint(citing: shown.flatMap(\.citations))
        : PaperWording.signs(from: cited(by: shown.flatMap(\.citations)).map(\.short))
          + Wording.imprint(library.about))
  }

  /// - Parameter id: `nil` for the first card.
  /// - Throws: `SheetError`, `LibraryError`
  public func walletCard(_ id: String?) throws -> Sheet {
    let cards = try library.paperTexts()?.walletCards ?? []
    guard let first = cards.first else { throw SheetError.missing }
    guard let card = id.map({ id in cards.first { $0.id == id } }) ?? first else {
      throw SheetError.unknown(id ?? "", known: cards.map(\.id))
    }
    return Sheet(
      title: PaperWording.walletCard, parts: [.card(card)], imprint: imprint(citing: []))
  }

  /// - Throws: `SheetError.missing`, `LibraryError`
  public func diary(days: Int) throws -> Sheet {
    guard let texts = try library.paperTexts(), !texts.diaryColumns.isEmpty else {
      throw SheetError.missing
    }
    return Sheet(
      title: PaperWording.diary(library.about.title),
      parts: [
        .list(texts.diaryNotes),
        .grid(
          columns: [PaperWording.day] + texts.diaryColumns, rows: (1...days).map { "\($0)" }),
      ], imprint: imprint(citing: []))
  }

  /// - Parameter pages: what the reader marked, to be asked about too.
  /// - Throws: `SheetError`, `LibraryError`
  public func questions(for person: String, pages: [String] = []) throws -> Sheet {
    let texts = try library.paperTexts()
    guard let lists = texts?.questions, !lists.isEmpty else { throw SheetError.missing }
    guard let list = lists.first(where: { $0.person == person.lowercased() }) else {
      throw SheetError.unknown(person, known: lists.map(\.person))
    }
    var parts: [Sheet.Part] = [.list(list.questions)]
    if !pages.isEmpty { parts += [.heading(PaperWording.marked), .list(pages)] }
    parts += [.heading(PaperWording.mine), .fields(["", "", ""])]
    if let bring = texts?.bring, !bring.isEmpty {
      parts += [.heading(PaperWording.bring), .list(bring)]
    }
    return Sheet(
      title: PaperWording.questions(for: person, about: library.about.title), parts: parts,
      imprint: imprint(citing: []))
  }

  /// - Throws: `SheetError.missing`, `LibraryError`
  public func teachBack() throws -> Sheet {
    guard let pairs = try library.paperTexts()?.teachBack, !pairs.isEmpty else {
      throw SheetError.missing
    }
    let parts = pairs.flatMap { pair in
      [Sheet.Part.heading(pair.question), .list([pair.answer]), .fields([PaperWording.said])]
    }
    return Sheet(
      title: PaperWording.teachBack(library.about.title), parts: parts,
      imprint: imprint(citing: []))
  }

  /// What the reader said of themselves: somebody else may hold the sheet.
  private var saidByReader: [Sheet.Part] {
    reader.statements.isEmpty
      ? [] : [.heading(PaperWording.saidOfMe), .list(reader.statements.map { "\($0)." })]
  }

  /// The signs of a level, what is stricter for the reader first and marked. Signs that have the same
  /// words on paper stand there once, unless the reader must tell them apart. The words on paper may leave
  /// out the very people for whom a sign is stricter ("if not pregnant"): for these it has its own.
  private func signs(
    _ level: ActionLevel, of plan: ActionPlan, _ exceptions: PlanExceptions = .none
  ) -> [PlanLine] {
    let reader = Reader(reader.applying, plan: plan)
    let mark = Statement.strongLabel(PaperWording.forYou)
    let signs = reader.signs(level)
    var (stricter, usual): ([PlanLine], [PlanLine]) = ([], [])
    var seen: [[Statement]] = []
    for sign in signs.stricter + signs.usual {
      let together = plan.signs.filter { !sign.onPaper.isEmpty && $0.onPaper == sign.onPaper }
      let areAlike = together.allSatisfy { reader.level(of: $0) == level }
      let isStricter = sign.level != level
      let isTogether = areAlike && !sign.onPaper.isEmpty && !isStricter
      let line = PlanLine(
        words: isStricter ? [mark] + sign.sign : isTogether ? sign.onPaper : sign.sign,
        // What is an emergency already needs no more to be one.
        exception: level == .emergencyNow
          ? nil : exceptions.words(of: isTogether ? together : [sign]))
      if seen.contains(line.words) { continue }
      seen.append(line.words)
      if isStricter { stricter.append(line) } else { usual.append(line) }
    }
    return stricter + usual
  }

  /// Of each sign that asks for something what to do first, what not to do, and what to say.
  private func steps(of plan: ActionPlan) -> [Block] {
    plan.signs.filter { reader.level(of: $0) != .noneNeeded }.flatMap { sign -> [Block] in
      let steps = [
        (PaperWording.first, sign.firstStep), (PaperWording.doNot, sign.doNot),
        (PaperWording.say, sign.say),
      ].filter { !$0.1.isEmpty }
      guard !steps.isEmpty else { return [] }
      return [
        .paragraph(sign.sign),
        .list(ordered: false, items: steps.map { [.strongLabel($0.0)] + $0.1 }),
      ]
    }
  }

  /// The words of the glossary on the sheet, with what they mean.
  private func words(in blocks: [Block]) throws -> [String] {
    try library.meanings(of: blocks).map { "\($0.name): \($0.meaning)" }
  }

  private func imprint(citing citations: [Citation]) -> [String] {
    let sources = cited(by: citations).map(Wording.sourceHeading)
    return (sources.isEmpty ? [] : sources + [Wording.ownLines]) + Wording.imprint(library.about)
  }

  private func cited(by citations: [Citation]) -> [Source] {
    let cited = Set(citations.map(\.source))
    return library.sources.filter { cited.contains($0.id) }
  }
}

extension [Block] {
  /// The blocks without lists of which every item stands on the sheet already, and without the line that
  /// introduces such a list.
  fileprivate func without(_ told: Set<String>) -> [Block] {
    var kept: [Block] = []
    for block in self {
      switch block {
      case .list(_, let items) where items.allSatisfy({ told.contains($0.plainText) }):
        if let last = kept.last, case .paragraph = last, last.plainText.hasSuffix(":") {
          kept.removeLast()
        }
      case .warning(var warning):
        warning.blocks = warning.blocks.without(told)
        if !warning.blocks.isEmpty { kept.append(.warning(warning)) }
      default: kept.append(block)
      }
    }
    return kept
  }
}

extension Block {
  fileprivate var isWarning: Bool { if case .warning = self { true } else { false } }
}
