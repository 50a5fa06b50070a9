import Education
import GuideStore
import Screen

/// The tree of the guide's topics.
struct TopicsPane: ReadingPane {
  var tree: Tree

  init(_ tree: Tree) { self.tree = tree }

  // MARK: Keys

  mutating func receive(_ command: Command, in surroundings: Surroundings) -> Action? {
    switch command {
    case .up: select(tree.selection - 1)
    case .down: select(tree.selection + 1)
    case .pageUp: select(tree.selection - screenful)
    case .pageDown:
      // From the chosen topic whose page is open it leads into that page.
      isBesideItsPage(in: surroundings)
        ? .giveKeysToPage(.pageDown) : select(tree.selection + screenful)
    case .top: select(0)
    case .end: select(tree.rows.count - 1)
    case .open: openSelected()
    case .leave: foldOrGoUp()
    case .nextStop, .previousStop:
      surroundings.layout.showsPage ? .giveKeysToPage(nil) : openSelected()
    default: nil
    }
  }

  mutating func click(line: Int) -> Action {
    guard tree.rows.has(line) else { return .none }
    tree.select(line)
    return openSelected()
  }

  /// - Parameter number: counted from 1 among the rows on the screen.
  mutating func receive(choosing number: Int, in surroundings: Surroundings) -> Action {
    let row = tree.viewport.top + number - 1
    guard tree.viewport.visible.contains(row) else { return .say(Wording.noSuchLink(number)) }
    _ = tree.select(row)
    return .none
  }

  private var screenful: Int { max(1, tree.viewport.height - 1) }

  private func isBesideItsPage(in surroundings: Surroundings) -> Bool {
    surroundings.layout.showsPage && isOpen(in: surroundings)
  }

  /// The page of the chosen topic, or what the program makes of it, is the page that is open.
  private func isOpen(in surroundings: Surroundings) -> Bool {
    tree.selected.map { isOpen($0, in: surroundings) } ?? false
  }

  private func isOpen(_ row: TreeRow, in surroundings: Surroundings) -> Bool {
    row.id == surroundings.page.node || row.id == surroundings.page.branch
  }

  private mutating func select(_ row: Int) -> Action {
    if tree.select(row) { return .none }
    return .say(tree.selection == 0 ? Wording.atFirstTopic : Wording.atLastTopic)
  }

  /// What Enter and the arrow do on a branch that is open beside its page.
  private func nextStep(in surroundings: Surroundings) -> String? {
    guard let node = tree.selected, tree.open.contains(node.id), isBesideItsPage(in: surroundings)
    else { return nil }
    return Wording.unfolded
  }

  /// A closed branch unfolds and shows its page; an open one or a leaf hands the keys to its page.
  private func openSelected() -> Action {
    guard let row = tree.selected else { return .none }
    let unfolds = row.unfolds && !tree.open.contains(row.id)
    return switch row.kind {
    case .guide(let guide): .openGuide(guide, unfolding: unfolds)
    case .node(let node): .openTopic(node, unfolding: unfolds)
    }
  }

  private mutating func foldOrGoUp() -> Action {
    guard let node = tree.selected else { return .none }
    if tree.open.contains(node.id) {
      tree.fold(node.id)
    } else if let row = tree.rows.rowAbove(tree.selection) {
      tree.select(row)
    } else {
      return .say(Wording.nothingToFold)
    }
    return .none
  }

  // MARK: Status and hints

  func status(in surroundings: Surroundings) -> Status {
    let region = surroundings.layout.topics
    let position =
      surroundings.layout.showsPage
      ? surroundings.page.position : Wording.topic(tree.selection + 1, of: tree.rows.count)
    // Where the first page is not on the screen, nothing else says how to ask.
    let howToAsk = surroundings.layout.showsPage ? nil : Wording.howToAskInBrief
    let comesBack = surroundings.isPutAway ? Wording.besideAgain(surroundings.view) : nil
    var status = Status(
      words: cutTitle(in: region) ?? nextStep(in: surroundings) ?? surroundings.standingNotice
        ?? comesBack ?? howToAsk,
      position: position)
    // The page beside it is still another one.
    if let row = tree.selected, surroundings.layout.showsPage, !isOpen(row, in: surroundings) {
      status.tells(opening: row.title)
    }
    return status
  }

  func words(for command: Command) -> String? { nil }

  func isUseful(_ command: Command, in surroundings: Surroundings) -> Bool {
    switch command {
    case .close, .leave, .nextStop: false
    // Where there is no page beside the topics, the line above says how to ask, and room is scarce.
    case .search: surroundings.layout.showsPage || surroundings.isPutAway
    case .pageDown: isBesideItsPage(in: surroundings) && !surroundings.page.isAtEnd
    case .nextMatch: surroundings.page.hasMatch
    case .back: surroundings.canGoBack
    default: true
    }
  }

  // MARK: Picture

  func draw(in frame: inout Frame, of surroundings: Surroundings) {
    let region = surroundings.layout.topics
    let hasKeys = surroundings.hasKeys
    drawHeader(in: &frame, of: surroundings)
    for line in tree.viewport.visible {
      guard let node = tree.rows[line] else { continue }
      let isSelected = line == tree.selection
      let isOpen = isOpen(node, in: surroundings)
      let isElsewhere = isSelected && !hasKeys && isOpen
      let style: Style =
        isSelected && hasKeys ? .selected : isElsewhere ? .selectedElsewhere : .text
      let row = region.row(ofLine: line, top: tree.viewport.top)
      if style != .text { frame.fill(row: row, columns: region.columns, style: style) }
      // The sign of a chosen row stands only where the keys are; the open topic has another, also
      // while another is chosen.
      let sign = style == .selected ? ">" : isOpen ? "•" : " "
      let count = count(of: node)
      let start = region.columns.upperBound - (count.map { $0.columns + 1 } ?? 0)
      frame.put(
        shortened: sign + indent(of: node) + title(of: node, in: region), row: row,
        columns: region.columns.lowerBound..<start - 1, style: style)
      if let count {
        frame.put(
          count, at: Point(column: start, row: row), style: style == .text ? .quiet : style)
      }
      if isSelected, hasKeys {
        frame.cursor = Point(column: region.columns.lowerBound, row: row)
      }
    }
  }

  /// What the rows are, and what the numbers at their ends count. Where the topics have the screen, the
  /// guide's name stands here: the first row may have no room for it.
  private func drawHeader(in frame: inout Frame, of surroundings: Surroundings) {
    let region = surroundings.layout.topics
    let named = Wording.topics(of: surroundings.title)
    let counts = Wording.pages
    let room = region.columns.count - counts.columns - 3
    let isAlone = surroundings.layout.divider == nil
    let short = tree.guideCount == 0 ? Wording.topics : Wording.guides(tree.guideCount)
    frame.put(
      " " + (isAlone && tree.guideCount == 0 && named.columns <= room ? named : short),
      at: Point(column: region.columns.lowerBound, row: region.header),
      style: surroundings.hasKeys ? .strong : .quiet)
    guard tree.hasCounts else { return }
    frame.put(
      counts, at: Point(column: region.columns.upperBound - counts.columns - 1, row: region.header),
      style: .quiet)
  }

  /// What stands between the sign of a chosen row and its title.
  private func indent(of node: TreeRow) -> String {
    String(repeating: "  ", count: node.depth) + " "
  }

  /// How many pages a branch holds, at the right edge.
  private func count(of node: TreeRow) -> String? {
    node.pageCount > 0 ? "\(node.pageCount)" : nil
  }

  private func hasRoom(for title: String, of node: TreeRow, in region: Region) -> Bool {
    let count = count(of: node).map { $0.columns + 2 } ?? 1
    return 1 + indent(of: node).columns + title.columns + count <= region.columns.count
  }

  /// The title, or its short form where there is one and the tree is too narrow for the title.
  private func title(of node: TreeRow, in region: Region) -> String {
    hasRoom(for: node.title, of: node, in: region) ? node.title : node.label ?? node.title
  }

  /// The whole title of the chosen topic where the tree has no room for it.
  private func cutTitle(in region: Region) -> String? {
    guard let node = tree.selected, !hasRoom(for: node.title, of: node, in: region) else {
      return nil
    }
    return node.title
  }
}
