import Education
import GuideStore

/// The topics as rows: which branches are open, which row is chosen. On a shelf the first level is the
/// guides, and below the one that is open stand its pages.
struct Tree: Equatable, Sendable {
  private(set) var rows: TreeRows
  /// How many guides stand side by side; 0 for one that stands alone.
  private(set) var guideCount = 0
  /// The guide that is open, where there are several.
  private(set) var guide: Int?
  private(set) var open: Set<String> = []
  private(set) var selection = 0
  private(set) var viewport = Viewport()
  /// Why rows that should be shown were not read.
  private(set) var failure: LibraryError?

  /// Pages of the open guide stand below others.
  private var hasBranches = false

  /// A guide that stands alone.
  init(roots: ListSource<NodeSummary>, hasBranches: Bool) {
    self.hasBranches = hasBranches
    rows = TreeRows(TreeList(roots, below: nil, depth: 0))
    showSelection()
  }

  /// Guides side by side; none is open.
  init(guides: [String]) {
    guideCount = guides.count
    rows = TreeRows(TreeList(guides: guides))
    showSelection()
  }

  var selected: TreeRow? { rows[selection] }

  mutating func resize(height: Int) {
    // What fits from the beginning is shown from there.
    if height > viewport.height, selection < height { viewport.scroll(to: 0) }
    viewport.resize(height: height, count: rows.count)
    showSelection()
  }

  /// - Returns: whether the selection moved.
  @discardableResult
  mutating func select(_ row: Int) -> Bool {
    let before = selection
    selection = max(0, min(row, rows.count - 1))
    showSelection()
    return selection != before
  }

  private mutating func showSelection() {
    show(selection..<selection + 1)
  }

  /// Scrolls to rows, those above all that are chosen, and reads what is on the screen.
  private mutating func show(_ wanted: Range<Int>) {
    viewport.resize(height: viewport.height, count: rows.count)
    viewport.show(wanted)
    viewport.show(selection..<selection + 1)
    do {
      try rows.load(viewport.visible)
      failure = nil
    } catch {
      failure = error
    }
  }

  /// Puts the pages of a guide under its row, and takes those of the guide before away.
  /// - Parameter titles: of all guides, as they are known now.
  mutating func open(
    guide: Int, titles: [String], roots: ListSource<NodeSummary>, hasBranches: Bool
  ) {
    self.hasBranches = hasBranches
    if let last = self.guide, last != guide { fold(TreeRow.id(ofGuide: last)) }
    self.guide = guide
    rows.rename(guides: titles)
    unfold(guide: guide, titled: titles[guide], roots: roots)
  }

  /// Puts the pages of the open guide under its row.
  mutating func unfold(guide: Int, titled title: String, roots: ListSource<NodeSummary>) {
    guard let row = rows.row(ofGuide: guide) else { return }
    let id = TreeRow.id(ofGuide: guide)
    unfold(TreeList(roots, below: id, depth: 1, of: title), below: row)
  }

  /// Puts the rows below a branch under it.
  mutating func unfold(_ node: NodeSummary, children: ListSource<NodeSummary>) {
    guard let row = row(of: node) else { return }
    let depth = node.depth + (guide == nil ? 1 : 2)
    unfold(TreeList(children, below: node.id, depth: depth), below: row)
  }

  private mutating func unfold(_ list: TreeList, below row: Int) {
    guard let id = list.above, open.insert(id).inserted else { return showSelection() }
    rows.insert(list, below: row)
    if selection > row { selection += list.count }
    // A branch that was just opened shows what it holds.
    if selection == row {
      show(row..<row + 1 + list.count)
    } else {
      showSelection()
    }
  }

  /// Takes the rows below a branch away.
  mutating func fold(_ id: String) {
    guard let (gone, above) = rows.removeList(below: id) else { return }
    open.subtract(above)
    if selection >= gone.lowerBound {
      selection = selection < gone.upperBound ? gone.lowerBound - 1 : selection - gone.count
    }
    showSelection()
  }

  /// Numbers stand at the ends of some rows.
  var hasCounts: Bool {
    hasBranches && guide.map { open.contains(TreeRow.id(ofGuide: $0)) } ?? true
  }

  /// - Returns: `nil` where it stands below a branch that is folded, or is no row.
  func row(of node: NodeSummary) -> Int? {
    rows.row(of: node, above: node.parent ?? guide.map(TreeRow.id(ofGuide:)))
  }

  func row(of other: TreeRow) -> Int? {
    switch other.kind {
    case .guide(let guide): rows.row(ofGuide: guide)
    case .node(let node): row(of: node)
    }
  }

  /// Opens the branches above a node and chooses its row.
  mutating func reveal(
    path: [NodeSummary], children: (String) throws -> ListSource<NodeSummary>
  ) rethrows {
    for node in path.dropLast() where node.unfolds && !open.contains(node.id) {
      unfold(node, children: try children(node.id))
    }
    // What is no row of the tree stands below the branch that lists it.
    for node in path.reversed() {
      if let row = row(of: node) {
        select(row)
        return
      }
    }
  }
}
