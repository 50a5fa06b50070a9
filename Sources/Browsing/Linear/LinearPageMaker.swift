import Education
import GuideStore
import Screen

/// Makes the text of a place, numbered from 1.
struct LinearPageMaker: Sendable {
  let library: GuideLibrary
  let width: Int
  let glyphs: Glyphs
  let isOverdue: Bool

  /// - Returns: `nil` when the guide has no such place.
  func page(_ place: LinearPlace, startingAt block: Int?) throws -> LinearPage? {
    switch place {
    case .menu: try menu()
    case .page(let reference): try page(reference, startingAt: block)
    case .warning(let id): try warning(id)
    case .answer(let query): try answer(query)
    case .help: help()
    }
  }

  func guidePage(_ reference: PageReference) throws -> Page? {
    try PageMaker(library: library, howToMove: nil).page(reference)
  }

  /// Words as they are written to the terminal.
  func written(_ words: String) -> String { [Run(words)].text(glyphs) }

  /// A sentence in lines that fit.
  func wrapped(_ words: String) -> [String] {
    [Run(Typography.kept(words))].wrapped(to: width).map { $0.text(glyphs) }
  }

  private func menu() throws -> LinearPage {
    var writer = LinearWriter(self)
    writer.add(Wording.linearSafety(library.about.safetyLine))
    if isOverdue { writer.add(Wording.overdue) }
    let rows = try library.children(of: nil).map { MenuItem(title: $0.title, target: $0.id) }
    writer.add([.menu(title: nil, items: rows)])
    return writer.page(titled: Wording.linearMenu(library.about.title))
  }

  private func page(_ reference: PageReference, startingAt block: Int?) throws -> LinearPage? {
    guard var page = try guidePage(reference) else { return nil }
    if let block, case .warning(let warning)? = page.blocks.dropFirst(block).first {
      page.openWarnings.insert(warning.id)
    }
    // Enter leads on, and is said with the end of the page.
    if case .menu(Wording.nextTopic, _)? = page.blocks.last { page.blocks.removeLast() }
    var writer = LinearWriter(self)
    // There the headings are sources, and have their numbers.
    if case .sources = reference { writer.headingLabel = "" }
    writer.add(page.blocks.map(spoken), open: page.openWarnings)
    try writer.addLinks()
    var made = writer.page(titled: try title(of: page))
    made.start = block ?? 0
    if case .node(let id) = reference, try library.node(id)?.kind == .topic {
      made.next = try library.next(after: id).map { MenuItem(title: $0.title, target: $0.id) }
    }
    return made
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

  private func title(of page: Page) throws -> String {
    switch page.reference {
    case .node(let id):
      guard let kind = try library.node(id)?.kind else { return page.title }
      return Wording.linearTitle(page.title, kind: kind, above: page.above.last)
    case .sources, .contents:
      return Wording.linearTitle(ofPage: page.title, above: page.above.last ?? "")
    case .warnings, .marks, .keys: return page.title
    }
  }

  private func warning(_ id: String) throws -> LinearPage? {
    let node = id.split(separator: "#").first.map(String.init) ?? id
    guard let page = try guidePage(.node(node)),
      let block = page.blocks.first(where: {
        if case .warning(let warning) = $0 { warning.id == id } else { false }
      })
    else { return nil }
    var writer = LinearWriter(self)
    writer.add([block], open: [id])
    let row = MenuItem(title: page.title, target: id)
    writer.add([.menu(title: Wording.standsOnThePage, items: [row])])
    try writer.addLinks()
    return writer.page(titled: Wording.warningByItself)
  }

  private func answer(_ query: String) throws -> LinearPage {
    let answer = try library.search(query)
    let results = answer.listed
    let found = Wording.linearAnswer(
      query, verdict: answer.isRefused ? Wording.doesNotSay(sources: library.sources.count) : nil,
      count: results.count)
    var writer = LinearWriter(self)
    if let card = answer.card {
      let blocks = try library.blocks(of: card.id) ?? []
      writer.add(blocks, open: Set(blocks.warningIDs))
      writer.add(Wording.endOfCard)
      if !results.isEmpty { writer.add(found, isHeading: true) }
    }
    if let showing = answer.showing { writer.add(Wording.showing(showing)) }
    if let query = answer.searchInstead { writer.add(Wording.searchInstead(query)) }
    if answer.isRefused { writer.add(Wording.linearInDanger) }
    if !answer.answered, !results.isEmpty {
      writer.add(answer.unsaid == nil ? Wording.nearest : Wording.nearestToUnsaid)
    }
    for related in answer.related { writer.add(Wording.speaksOf(related.word)) }
    for (index, result) in results.enumerated() {
      // A question's whole answer is short; of the others the line that matches is enough.
      let words =
        index == 0 && [.question, .unsaid].contains(result.kind) ? result.text : result.snippet
      writer.add(result, words: words)
    }
    if answer.isRefused { writer.add(Wording.noMatchIsNotSafe) }
    // In a crisis the first words are what to do.
    return writer.page(
      titled: answer.card.map { Wording.linearTitle($0.title, kind: .card, above: nil) } ?? found)
  }

  private func help() -> LinearPage {
    var writer = LinearWriter(self)
    for line in Wording.linearHelp { writer.add(line) }
    for command in LinearCommand.allCases {
      let letter = command.letter.isEmpty ? Wording.enterAlone : command.letter
      let typed = command.words.first.map { Wording.orWord(letter, $0) } ?? letter
      writer.add("\(typed): \(Wording.does(command))")
    }
    return writer.page(titled: Wording.linearHelpTitle)
  }
}

extension Array where Element == Block {
  fileprivate var warningIDs: [String] {
    compactMap { if case .warning(let warning) = $0 { warning.id } else { nil } }
  }
}
