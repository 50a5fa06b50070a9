import Education
import GuideStore
import Screen

/// Makes the text of what is read, numbered from 1.
struct LinearPageMaker: Sendable {
  /// The place of the guide on the shelf.
  let guide: Int
  let shelf: Shelf
  let library: GuideLibrary
  let width: Int
  let glyphs: Glyphs
  let isOverdue: Bool
  /// The numbers of the sources are read.
  var showsCitations = true
  var reader: Reader
  /// Where many people use the terminal.
  let kiosk: Kiosk?

  init(
    _ guide: Int, of shelf: Shelf, width: Int, glyphs: Glyphs, today: String, kiosk: Kiosk?
  ) throws {
    (self.guide, self.shelf, self.width, self.glyphs) = (guide, shelf, width, glyphs)
    self.kiosk = kiosk
    library = try shelf.library(guide)
    isOverdue = library.about.isOverdue(on: today)
    reader = Reader(plan: try library.actionPlan())
  }

  /// - Returns: `nil` when the guide has no such page.
  func page(_ subject: LinearSubject, startingAt block: Int?) throws -> LinearPage? {
    switch subject {
    case .shelf: shelfPage()
    case .menu: try menu()
    case .page(let reference): try page(reference, startingAt: block)
    case .warning(let target): try warning(target)
    case .answer(let query): try answer(query)
    case .keys: keys()
    }
  }

  /// What is not to be had.
  var lacks: Set<GuidePart> { library.lacks.union(kiosk?.withheld ?? []) }

  private var writer: LinearWriter {
    LinearWriter(library: library, width: width, glyphs: glyphs, showsCitations: showsCitations)
  }

  func guidePage(_ reference: PageReference) throws -> Page? {
    var maker = PageMaker(
      library: library, by: shelf.invocation(of: guide), tellsHowToAsk: false, tellsVoices: false,
      reader: reader, kiosk: kiosk)
    maker.readsAllRows = true
    return try maker.page(reference)
  }

  /// The page leads to a matter on which the sources disagree.
  func hasDisagreements(_ id: String) throws -> Bool {
    try !PageMaker(library: library).disagreements(on: id).isEmpty
  }

  /// Words as they are written to the terminal.
  func written(_ words: String) -> String { [Run(words)].text(glyphs) }

  /// A sentence in lines that fit.
  func wrapped(_ words: String) -> [String] {
    [Run(Typography.kept(words))].wrapped(to: width).map { $0.text(glyphs) }
  }

  private func shelfPage() -> LinearPage {
    var writer = writer
    let rows = shelf.places.map {
      MenuItem(title: shelf.title(of: $0), target: ShelfRow(guide: $0).address)
    }
    writer.add([.menu(title: nil, items: rows)])
    return writer.page(titled: Wording.linearShelfTitle)
  }

  private func menu() throws -> LinearPage {
    var writer = writer
    writer.add(
      Wording.linearSafety(
        library.about.safetyLine, hasHelp: !library.lacks.contains(.help)))
    if isOverdue { writer.add(Wording.overdue) }
    let rows = try library.children(of: nil).map {
      MenuItem(title: $0.title, target: Target($0.id))
    }
    writer.add([.menu(title: nil, items: rows)])
    return writer.page(
      titled: Wording.linearMenu(shelf.isShared ? shelf.title(of: guide) : library.about.title))
  }

  private func page(_ reference: PageReference, startingAt block: Int?) throws -> LinearPage? {
    guard var page = try guidePage(reference) else { return nil }
    if let block, case .warning(let warning)? = page.blocks.dropFirst(block).first {
      page.openWarnings.insert(warning.id)
    }
    // Who asks for what a part holds wants its topics; the headings of its page come behind them.
    if case .contents = reference, page.blocks.count > 1,
      case .menu(_, let headings) = page.blocks[0]
    {
      page.blocks[0] = .menu(title: Wording.onThisPage, items: headings)
      page.blocks.swapAt(0, 1)
    }
    // Enter leads on, and is said with the end of the page.
    if case .menu(Wording.nextTopic, _)? = page.blocks.last { page.blocks.removeLast() }
    var writer = writer
    let before = try add(topicsOf: reference, to: &writer)
    // There the headings are sources, and have their numbers.
    if case .sources = reference { writer.headingLabel = "" }
    writer.add(page.blocks.map(spoken), open: page.openWarnings)
    try writer.addLinks()
    var made = writer.page(titled: try title(of: page))
    made.start = block.map { $0 + before } ?? 0
    if case .node(let id) = reference, try library.node(id)?.kind == .topic {
      made.next = try library.next(after: id).map {
        MenuItem(title: $0.title, target: Target($0.id))
      }
    }
    return made
  }

  /// How many topics a branch has, before its page is read.
  /// - Returns: how many blocks that takes.
  private func add(topicsOf reference: PageReference, to writer: inout LinearWriter) throws -> Int {
    guard case .node(let id) = reference else { return 0 }
    let topics = try library.children(of: id).count { $0.kind == .topic }
    guard topics > 0 else { return 0 }
    writer.add(Wording.linearTopics(topics))
    return 1
  }

  /// A row that names a warning says its level as a word; capitals may be spelled letter by letter.
  private func spoken(_ block: Block) -> Block {
    guard case .menu(let title, var items) = block else { return block }
    for index in items.indices {
      for level in WarningLevel.allCases where items[index].title.hasPrefix("\(level.signalWord): ")
      {
        let rest = items[index].title.dropFirst(level.signalWord.count)
        items[index].title = Wording.spokenSignalWord(level) + rest
      }
    }
    return .menu(title: title, items: items)
  }

  /// What a sheet to take along is called.
  func title(of sheet: SheetSubject) throws -> String {
    try PageMaker(library: library).title(of: sheet)
  }

  /// A hint of a whole sentence would take as many rows as what is read.
  var isNarrow: Bool { width < 50 }

  /// What can be typed now.
  func hint(
    below subject: LinearSubject, hasMore: Bool, next: String?, hasNumbers: Bool
  ) -> String {
    let hasHelp = !library.lacks.contains(.help)
    return subject == .menu
      ? Wording.linearMenuHint(hasMore: hasMore, hasHelp: hasHelp, isNarrow: isNarrow)
      : Wording.linearHint(
        hasMore: hasMore, hasHelp: hasHelp, next: next,
        opensNumbers: subject.isAnswer && hasNumbers, isNarrow: isNarrow)
  }

  private func title(of page: Page) throws -> String {
    switch page.reference {
    case .node(let id):
      guard let kind = try library.node(id)?.kind else { return page.title }
      return Wording.linearTitle(page.title, kind: kind, above: page.above.last)
    case .sources, .contents, .disagreements:
      return Wording.linearTitle(ofPage: page.title, above: page.above.last ?? "")
    case .warnings where shelf.isShared:
      return Wording.linearTitle(ofPage: page.title, above: shelf.title(of: guide))
    case .warnings, .bookmarks, .settings, .sheets, .mine, .questions, .teachBack, .keys:
      return page.title
    }
  }

  private func warning(_ target: Target) throws -> LinearPage? {
    guard let page = try guidePage(.node(target.node)), let block = page.block(at: target),
      case .warning(let warning) = page.blocks[block]
    else { return nil }
    var writer = writer
    writer.add([page.blocks[block]], open: [warning.id])
    let row = MenuItem(title: page.title, target: target)
    writer.add([.menu(title: Wording.standsOnThePage, items: [row])])
    try writer.addLinks()
    return writer.page(titled: Wording.warningByItself)
  }

  private func answer(_ query: String) throws -> LinearPage {
    let answer = try library.search(query)
    let elsewhere = try shelf.others(than: guide).compactMap {
      try shelf.answerElsewhere(in: $0, to: query)
    }
    let leader = answer.leader(of: elsewhere)
    let first = leader?.answer ?? answer
    let asked = try leader.map { try shelf.library($0.guide) } ?? library
    let title = shelf.isShared ? shelf.title(of: leader?.guide ?? guide) : nil
    let found = Wording.linearAnswer(
      query, verdict: first.isRefused ? Wording.doesNotSay(asked, titled: title) : nil,
      count: first.listed.count)
    var writer = writer
    var heard: String?
    var opened: String?
    var others: LinearPage.Others?
    for part in AnswerPage(answer, elsewhere).parts {
      switch part {
      case .card(let card, let other):
        let holder = try other.map { try shelf.library($0) } ?? library
        var blocks = try holder.blocks(of: card.id) ?? []
        if other == nil { blocks = reader.blocks(blocks, of: card.id) }
        let of = other.map { ", \(shelf.title(of: $0))" } ?? ""
        heard = Wording.linearTitle(card.title + of, kind: .card, above: nil)
        if !first.listed.isEmpty { heard? += Wording.linearOthers(first.listed.count) }
        if other == nil { opened = card.id }
        writer.add(blocks, open: Set(blocks.warningIDs))
        writer.add(Wording.endOfCard)
        if !first.listed.isEmpty {
          // Under the name by which the card has told of them.
          others = writer.others(titled: Wording.linearOtherAnswers(first.listed.count))
        }
      case .showing(let words): writer.add(Wording.showing(words))
      case .refusal:
        // The letter opens what the guide that is read says.
        if leader == nil, !library.lacks.contains(.help) { writer.add(Wording.linearInDanger) }
      case .introduction(.nearest): writer.add(Wording.nearest)
      case .introduction(.nearestToUnsaid): writer.add(Wording.nearestToUnsaid)
      case .introduction(.nothingNear): writer.add(Wording.linearTryOtherWords)
      case .introduction(.unfinished), .invitation, .offer, .asking, .place: break
      case .elsewhere(let other):
        writer.add(Wording.elsewhere(shelf.title(of: other ?? guide)), isHeading: true)
      case .related(let related): writer.add(Wording.speaksOf(related.word))
      case .result(let result, let number, let other):
        // A question's whole answer is short; of the others the line that matches is enough.
        let isWhole = number == 1 && [.question, .unsaid].contains(result.kind)
        if number == 2, first.answered, others == nil {
          others = writer.others(titled: Wording.linearOtherAnswers(first.listed.count - 1))
        }
        writer.add(
          result, opening: other.map { ShelfRow(guide: $0, target: result.target).address },
          lines: isWhole
            ? result.text.split(separator: "\n").map(String.init) : result.lines.runningOn)
      case .noMatchIsNotSafe: writer.add(Wording.noMatchIsNotSafe)
      case .instead(let words): writer.add(Wording.searchInsteadFor(words))
      }
    }
    // In a crisis the first words are what to do.
    var page = writer.page(titled: heard ?? found)
    (page.others, page.card) = (others, opened)
    return page
  }

  private func keys() -> LinearPage {
    var writer = writer
    for line in Wording.linearKeys(hasHelp: !library.lacks.contains(.help)) { writer.add(line) }
    for command in LinearCommand.allCases where command.part.map(lacks.contains) != true {
      let letter = command.letter.isEmpty ? Wording.enterAlone : command.letter
      let typed = command.words.first.map { Wording.orWord(letter, $0) } ?? letter
      writer.add("\(typed): \(command.does)")
    }
    return writer.page(titled: Wording.linearKeysTitle)
  }
}

extension Array where Element == Block {
  fileprivate var warningIDs: [Target] {
    compactMap { if case .warning(let warning) = $0 { warning.id } else { nil } }
  }
}

extension [String] {
  /// Sentences run on as they are spoken, up to where a list begins: its items, steps and rows are parted.
  fileprivate var runningOn: [String] {
    let firstOfList = firstIndex { $0.last.map { !".!?".contains($0) } ?? false || $0.isStep }
    let sentences = self[..<(firstOfList ?? count)]
    let spoken = sentences.isEmpty ? [] : [sentences.joined(separator: " ")]
    return spoken + self[sentences.endIndex...]
  }
}

extension String {
  fileprivate var isStep: Bool {
    let digits = prefix { $0.isNumber }
    return !digits.isEmpty && dropFirst(digits.count).hasPrefix(". ")
  }
}
