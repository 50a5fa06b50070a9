import Education
import GuideStore

/// Makes pages from the library.
struct PageMaker: Sendable {
  let library: GuideLibrary
  /// How to move about, said at the end of the first page; `nil` where it is said elsewhere.
  var howToMove: String? = Wording.howToMove
  /// A page on which sources and guide speak tells at its end which lines are whose.
  var tellsVoices = true

  /// - Parameter bookmarks: rows for the pages that the person has marked.
  /// - Returns: `nil` when the guide has no such node.
  func page(_ reference: PageReference, bookmarks: [MenuItem] = []) throws -> Page? {
    switch reference {
    case .node(let id): try nodePage(id)
    case .warnings: try warningsPage()
    case .sources(let id): try sourcesPage(of: id)
    case .contents(let id): try contentsPage(of: id)
    case .bookmarks: bookmarksPage(bookmarks)
    case .keys: keysPage()
    }
  }

  private func nodePage(_ id: String) throws -> Page? {
    guard let node = try library.node(id), let own = try library.blocks(of: id) else {
      return nil
    }
    var blocks = node.opening + own
    // The first page must fit on a screen.
    if tellsVoices, node.place > 0, blocks.mixesVoices {
      blocks.append(.paragraph([.label(Wording.ownLines)]))
    }
    if node.place == 0 {
      if let howToMove { blocks.append(.paragraph([.label(howToMove)])) }
    } else if node.kind == .topic, let next = try library.next(after: id) {
      blocks.append(
        .menu(
          title: Wording.nextTopic, items: [MenuItem(title: next.title, target: Target(next.id))]))
    }
    return Page(
      reference: .node(id), title: node.title,
      above: node.parent == nil ? [] : try library.path(to: id).dropLast().map(\.title),
      blocks: blocks,
      openWarnings: Page.initiallyOpen(blocks), isOverlay: node.kind == .card,
      branch: node.kind.asks ? node.parent : nil,
      signal: node.kind == .card ? Wording.doThisNow : nil, openingCount: node.opening.count)
  }

  private func warningsPage() throws -> Page {
    let placed = try library.warnings()
    let blocks = try placed.map { placed -> Block in
      var warning = placed.warning
      let title = try library.node(placed.node)?.title ?? placed.node
      warning.blocks.append(
        .paragraph([
          Statement(
            spans: [Span(Wording.onThePage), Span(title, target: warning.id)], kind: .label)
        ]))
      return .warning(warning)
    }
    return Page(
      reference: .warnings, title: Wording.warningsTitle, above: [], blocks: blocks,
      openWarnings: Set(placed.prefix(1).map(\.warning.id)))
  }

  private func sourcesPage(of id: String) throws -> Page? {
    guard let node = try library.node(id), let blocks = try library.blocks(of: id) else {
      return nil
    }
    let cited = Set(blocks.flatMap(\.citations) + menuCitations(of: node))
    var made: [Block] = [.paragraph([.label(Wording.sourcesIntroduction(node.title))])]
    for source in library.sources {
      let sections = source.sections.map(\.heading)
        .filter { cited.contains(Citation(source: source.id, section: $0)) }
      guard !sections.isEmpty else { continue }
      made.append(.heading(level: 2, text: Wording.sourceHeading(source)))
      made.append(
        .paragraph([
          .label("\(Wording.publishedBy)\(source.publisher) (\(source.publisherKind))."),
          .label("\(Wording.dated)\(source.date)."),
        ]))
      made.append(
        .menu(
          title: Wording.sectionsUsed,
          items: sections.map { heading in
            MenuItem(title: heading, target: Target("sources/\(source.id)/\(heading.slug)"))
          }))
    }
    made.append(.paragraph([.label(cited.isEmpty ? Wording.noSources : Wording.ownLines)]))
    return Page(
      reference: .sources(of: id), title: Wording.sourcesTitle,
      above: try library.path(to: id).map(\.title), blocks: made, openWarnings: [])
  }

  /// A source's own page cites all of its sections.
  private func menuCitations(of node: NodeSummary) -> [Citation] {
    guard node.kind == .source,
      let source = library.sources.first(where: { node.id == "sources/\($0.id)" })
    else { return [] }
    return source.sections.map { Citation(source: source.id, section: $0.heading) }
  }

  private func contentsPage(of id: String) throws -> Page? {
    guard let blocks = try library.blocks(of: id) else { return nil }
    var items = [MenuItem(title: Wording.topOfPage, target: Target(id))]
    for block in blocks {
      switch block {
      case .heading(_, let text):
        items.append(MenuItem(title: text, target: Target(node: id, fragment: text.slug)))
      case .warning(let warning):
        items.append(
          MenuItem(
            title: "\(warning.level.signalWord): \(warning.title)",
            target: Target(node: id, fragment: warning.id.fragment)))
      default: break
      }
    }
    return Page(
      reference: .contents(of: id), title: Wording.onThisPage,
      above: try library.path(to: id).map(\.title),
      blocks: [.menu(title: nil, items: items)], openWarnings: [])
  }

  private func bookmarksPage(_ items: [MenuItem]) -> Page {
    Page(
      reference: .bookmarks, title: Wording.bookmarksTitle, above: [],
      blocks: [
        .paragraph([.label(items.isEmpty ? Wording.noBookmarks : Wording.bookmarksAreForgotten)]),
        .menu(title: nil, items: items),
      ], openWarnings: [])
  }

  private func keysPage() -> Page {
    Page(
      reference: .keys, title: Wording.keysTitle, above: [],
      blocks: [
        .paragraph([.label(Wording.keysIntroduction)]),
        Self.table(of: Keymap.reading),
        .heading(level: 2, text: Wording.keysWhileAsking),
        Self.table(of: Keymap.prompt),
      ], openWarnings: [])
  }

  private static func table<Request>(of keymap: Keymap<Request>) -> Block {
    .table(
      header: Wording.keysHeader,
      rows: keymap.bindings.map { [[.label($0.shown)], [.label($0.does)]] })
  }
}

extension [Block] {
  /// Some lines come from a source and some are the guide's own.
  fileprivate var mixesVoices: Bool {
    let kinds = Set(flatMap(\.statements).map(\.kind))
    return kinds.contains(.source) && kinds.contains(.house)
  }
}

extension Statement {
  /// Words of the program itself.
  static func label(_ text: String) -> Statement {
    Statement(spans: [Span(text)], kind: .label)
  }
}
