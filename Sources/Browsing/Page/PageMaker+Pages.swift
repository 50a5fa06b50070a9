import Education
import GuideStore
import Screen

/// Each page by its reference, and the pages about the program.
extension PageMaker {
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
    }
  }

  /// What a sheet to take along is called.
  func title(of subject: SheetSubject) throws -> String {
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
    if page.blocks.isEmpty {
      page.blocks = [.paragraph([.label(Wording.noWarnings(in: library.about))])]
    }
    return page
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
