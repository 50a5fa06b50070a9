import Education
import GuideStore
import Screen

/// Makes pages from the library.
struct PageMaker: Sendable {
  let library: GuideLibrary
  /// The end of the first page says how to ask and to move about.
  let tellsHowToMove: Bool
  /// A page on which sources and guide speak tells at its end which lines are whose.
  var tellsVoices: Bool
  /// For whom.
  var reader: Reader
  /// Where many people use the terminal.
  let kiosk: Kiosk?
  /// What the terminal can show.
  var glyphs = Glyphs.unicode
  /// Long lists too are blocks of the page from end to end, for those who have no screen to fill.
  var readsAllRows = false

  init(
    library: GuideLibrary, tellsHowToMove: Bool = true, tellsVoices: Bool = true,
    reader: Reader = .unknown, kiosk: Kiosk? = nil
  ) {
    (self.library, self.tellsHowToMove, self.tellsVoices) = (library, tellsHowToMove, tellsVoices)
    (self.reader, self.kiosk) = (reader, kiosk)
  }

  /// What is not to be had.
  var lacks: Set<GuidePart> { library.lacks.union(kiosk?.withheld ?? []) }

  /// The keys of reading, for what is to be had.
  var keys: Keymap<Command> {
    let keys = lacks.isEmpty ? .reading : Keymap.reading.without(lacks) { $0.part }
    guard let kiosk, !kiosk.canLeave else { return keys }
    return
      keys
      .saying(Wording.startsAnew, hint: Wording.startAgainHint, for: .quit)
      .saying(Wording.startsAnew, hint: Wording.startAgainHint, for: .quitAtOnce)
  }

  /// - Parameter rows: those of a page that tells about the browser itself: marks, settings.
  /// - Returns: `nil` when the guide has no such node.
  func page(_ reference: PageReference, rows: [MenuItem] = []) throws -> Page? {
    switch reference {
    case .node(let id): try nodePage(id)
    case .warnings: try warningsPage()
    case .sources(let id, let line): try sourcesPage(of: id, line: line)
    case .disagreements(let id): try disagreementsPage(on: id)
    case .contents(let id): try contentsPage(of: id)
    case .bookmarks: bookmarksPage(rows)
    case .settings:
      page(
        .settings, title: Wording.settingsTitle,
        [.paragraph([.label(Wording.settingsIntroduction)]), .menu(title: nil, items: rows)])
    case .mine: try minePage()
    case .questions(let person): try questionListPage(for: person, marks: rows)
    case .teachBack(let shown): try teachBackPage(shown: shown)
    case .sheets(let subject):
      page(
        .sheets(of: subject), title: Wording.sheetsTitle(isPage: reference.node != nil),
        above: try reference.node.map { try library.path(to: $0).map(\.title) } ?? [],
        [
          .paragraph([
            .label(
              Wording.sheetsIntroduction(try title(of: subject), holdsPages: subject.holdsPages))
          ]),
          .menu(title: nil, items: rows), .paragraph([.label(Wording.howToPrint)]),
        ])
    case .keys: keysPage()
    case .findings(let findings):
      page(
        .findings(findings), title: Wording.findingsTitle,
        [.paragraph([.label(Wording.findingsIntroduction)])]
          + findings.map { .paragraph([.label($0)]) })
    }
  }

  private func title(of subject: SheetSubject) throws -> String {
    switch subject {
    case .page(let id): try library.node(id)?.title ?? ""
    case .questions(let person): Wording.questionsTitle(person)
    case .teachBack: Wording.teachBackTitle
    case .actionPlan: Wording.actionPlanTitle
    case .handout: Wording.handoutTitle
    case .walletCard: Wording.walletCardTitle
    case .diary: Wording.diaryTitle
    }
  }

  func nodePage(_ id: String) throws -> Page? {
    guard let node = try library.node(id), let own = try stored(id) else { return nil }
    let personal = reader.page(node.opening + own.blocks, of: id)
    var blocks = personal.blocks
    // The first page must fit on a screen.
    if tellsVoices, node.order > 0, blocks.mixesVoices {
      blocks.append(.paragraph([.label(Wording.ownLines)]))
    }
    let next = try node.kind == .topic ? library.next(after: id) : nil
    let nextItem = next.map { MenuItem(title: $0.title, target: Target($0.id)) }
    if node.order == 0 {
      if tellsHowToMove {
        blocks.append(.paragraph([.howToMove(hasHelp: !library.lacks.contains(.help))]))
      }
    } else if let nextItem {
      blocks.append(.menu(title: Wording.nextTopic, items: [nextItem]))
    }
    let above = node.parent == nil ? [] : try library.path(to: id).dropLast()
    let isList = try node.childCount > 0 && library.firstChild(of: id)?.kind != .topic
    let otherCards = try blocks.targets.filter {
      try node.kind == .card && $0.node != id && library.node($0.node)?.kind == .card
    }
    return Page(
      reference: .node(id), title: node.title, above: above.map(\.title),
      aboveInShort: above.map { $0.label ?? $0.title }, blocks: blocks,
      openWarnings: Page.initiallyOpen(blocks), mayFold: node.order > 0,
      next: node.order == 0 ? nextItem : nil,
      isOverlay: node.kind == .card, isList: isList,
      branch: node.kind.asks ? node.parent : nil,
      otherCards: Set(otherCards), signal: node.kind == .card ? Wording.doThisNow : nil,
      openingCount: node.opening.count,
      ownBlocks: personal.own,
      rows: own.rows.map { PageRows(.menu($0), from: personal.blocks.count) })
  }

  /// The page of a node, with all of its blocks where these are wanted.
  func stored(_ id: String) throws -> StoredPage? {
    readsAllRows
      ? try library.blocks(of: id).map { StoredPage(blocks: $0) } : try library.page(of: id)
  }

  private func warningsPage() throws -> Page {
    let list = try library.warningList()
    var page = Page(
      reference: .warnings, title: Wording.warningsTitle(first: library.about.firstWarnings),
      above: [], blocks: [], openWarnings: [], isList: true)
    // What concerns the reader stands first: then each of them has to be looked at.
    guard !list.isLong || readsAllRows || !reader.applying.isEmpty else {
      page.openWarnings = Set(try list.rows(0..<1).map(\.warning.id))
      page.rows = PageRows(.warnings(list), from: 0)
      return page
    }
    let placed = try list.rows(0..<list.count)
    let order = reader.warnings(placed.map(\.warning), on: placed.map(\.node))
    page.blocks = order.map { placed[$0.index].block(isOwn: $0.isOwn) }
    page.openWarnings = Set(placed.prefix(1).map(\.warning.id))
    if page.blocks.isEmpty { page.blocks = [.paragraph([.label(Wording.noWarnings)])] }
    return page
  }

  /// A page that the program makes.
  func page(
    _ reference: PageReference, title: String, above: [String] = [], _ blocks: [Block]
  ) -> Page {
    let isList = blocks.contains { if case .menu = $0 { true } else { false } }
    return Page(
      reference: reference, title: title, above: above, blocks: blocks, openWarnings: [],
      isList: isList)
  }

  private func bookmarksPage(_ items: [MenuItem]) -> Page {
    page(
      .bookmarks, title: Wording.bookmarksTitle,
      [
        .paragraph([.label(items.isEmpty ? Wording.noBookmarks : Wording.bookmarksAreKept)]),
        .menu(title: nil, items: items),
      ])
  }

  private func keysPage() -> Page {
    page(
      .keys, title: Wording.keysTitle,
      [
        .paragraph([.label(Wording.keysIntroduction(hasFiles: !lacks.contains(.files)))]),
        table(of: keys),
        .heading(level: 2, text: Wording.keysWhileAsking),
        table(of: Keymap.prompt.without(lacks) { $0.global?.part }),
        .heading(level: 2, text: Wording.keysWhileFinding),
        table(of: Keymap.find.without(lacks) { $0.global?.part }),
      ])
  }

  private func table<Request>(of keymap: Keymap<Request>) -> Block {
    .table(
      header: Wording.keysHeader,
      rows: keymap.bindings.map {
        [[.label(glyphs == .ascii ? $0.shown.namingArrows : $0.shown)], [.label($0.does)]]
      })
  }
}

extension [Block] {
  /// What the words and the rows of a page lead to, in reading order.
  var targets: [Target] {
    flatMap { block -> [Target] in
      if case .menu(_, let items) = block {
        items.map(\.target)
      } else {
        block.statements.flatMap(\.spans).compactMap(\.target)
      }
    }
  }

  /// Some lines come from a source and some are the guide's own.
  fileprivate var mixesVoices: Bool {
    let kinds = Set(flatMap(\.statements).map(\.kind))
    return kinds.contains(.source) && kinds.contains(.house)
  }
}

extension Statement {
  /// Asking comes first, in bold.
  fileprivate static func howToMove(hasHelp: Bool) -> Statement {
    Statement(
      spans: [
        Span(Wording.howToAskInBrief, style: .strong), Span(Wording.howToMove(hasHelp: hasHelp)),
      ], kind: .label)
  }
}
