import Education
import GuideStore
import Screen

/// Makes pages from the library: those of the guide, and the form of those about the program.
struct PageMaker: Sendable {
  let library: GuideLibrary
  /// How the command line names the guide.
  let invocation: Invocation
  /// The first page says how to ask; what other keys do stands in the footer.
  let tellsHowToAsk: Bool
  /// A page on which sources and guide speak tells at its end which lines are whose.
  var tellsVoices: Bool
  /// For whom.
  var reader: Reader
  private var hasPlan = false
  /// Where many people use the terminal.
  let kiosk: Kiosk?
  /// What the terminal can show.
  var glyphs = Glyphs.unicode
  /// Long lists too are blocks of the page from end to end, for those who have no screen to fill.
  var readsAllRows = false

  init(
    library: GuideLibrary, by invocation: Invocation = .builtIn, tellsHowToAsk: Bool = true,
    tellsVoices: Bool = true, reader: Reader = .unknown, kiosk: Kiosk? = nil
  ) {
    self.invocation = invocation
    (self.library, self.tellsHowToAsk, self.tellsVoices) = (library, tellsHowToAsk, tellsVoices)
    (self.reader, self.kiosk) = (reader, kiosk)
  }

  /// Has the reader say what applies, of what the action plan knows. Whoever has said nothing needs no plan:
  /// it is read with the first page or key that is about it, and not by every start.
  mutating func read(applying: Set<String>? = nil) throws {
    guard applying?.isEmpty != true, applying != nil || !hasPlan else { return }
    reader = Reader(applying ?? reader.applying, plan: try library.actionPlan())
    hasPlan = true
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

  /// A page of the guide.
  func nodePage(_ id: String) throws -> Page? {
    guard let node = try library.node(id), let own = try stored(id) else { return nil }
    var opening = node.opening
    // Asking comes before what keys do; whose words a document is comes first.
    let isFirstToAsk = tellsHowToAsk && node.order == 0
    let howToAsk = Block.paragraph([.howToAsk(hasHelp: !library.lacks.contains(.help))])
    if isFirstToAsk, !opening.isEmpty { opening.append(howToAsk) }
    let personal = reader.page(opening + own.blocks, of: id)
    var blocks = personal.blocks
    // The first page must fit on a screen.
    if tellsVoices, node.order > 0, blocks.mixesVoices {
      blocks.append(.paragraph([.label(Wording.ownLines)]))
    }
    let next = try node.kind == .topic ? library.next(after: id) : nil
    let nextItem = next.map { MenuItem(title: $0.title, target: Target($0.id)) }
    if node.order == 0 {
      if isFirstToAsk, opening.isEmpty { blocks.append(howToAsk) }
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
      openingCount: opening.count,
      ownBlocks: personal.own,
      rows: own.rows.map { PageRows(.menu($0), from: personal.blocks.count) })
  }

  /// The page of a node, with all of its blocks where these are wanted.
  func stored(_ id: String) throws -> StoredPage? {
    readsAllRows
      ? try library.blocks(of: id).map { StoredPage(blocks: $0) } : try library.page(of: id)
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
  fileprivate static func howToAsk(hasHelp: Bool) -> Statement {
    Statement(
      spans: [
        Span(Wording.howToAskInBrief, style: .strong), Span(Wording.afterAsking(hasHelp: hasHelp)),
      ], kind: .label)
  }
}
