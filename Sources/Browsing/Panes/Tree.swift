import Education
import GuideStore

/// The topics as rows: which branches are open, which row is chosen. On a shelf the first level is the
/// guides, and below the one that is open stand its pages.
struct Tree: Equatable, Sendable {
  private(set) var rows: [TreeRow] = []
  /// The guide that is open, where there are several.
  private(set) var guide: Int?
  private(set) var open: Set<String> = []
  private(set) var selection = 0
  private(set) var viewport = Viewport()

  /// A guide that stands alone.
  init(roots: [NodeSummary]) { rows = roots.map { TreeRow($0) } }

  /// Guides side by side; none is open.
  init(guides: [String]) {
    rows = guides.enumerated().map { TreeRow(guide: $0, titled: $1) }
  }

  var selected: TreeRow? { rows.indices.contains(selection) ? rows[selection] : nil }

  mutating func resize(height: Int) {
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
    viewport.resize(height: viewport.height, count: rows.count)
    viewport.show(selection..<selection + 1)
  }

  /// Puts the pages of a guide under its row, and takes those of the guide before away.
  /// - Parameter titles: of all guides, as they are known now.
  mutating func open(guide: Int, titles: [String], roots: [NodeSummary]) {
    if let last = self.guide, last != guide { fold(TreeRow.id(ofGuide: last)) }
    self.guide = guide
    for row in rows.indices {
      if let guide = rows[row].guide { rows[row].title = titles[guide] }
    }
    unfold(guide: guide, roots: roots)
  }

  /// Puts the pages of the open guide under its row.
  mutating func unfold(guide: Int, roots: [NodeSummary]) {
    let id = TreeRow.id(ofGuide: guide)
    guard !open.contains(id) else { return }
    unfold(id, children: roots)
    // A document begins with a page that is called as it is.
    guard let row = rows.firstIndex(where: { $0.id == id }), rows.indices.contains(row + 1),
      let first = roots.first, first.title == rows[row].title
    else { return }
    rows[row + 1].title = Wording.firstPage
  }

  /// Puts the rows below a branch under it.
  mutating func unfold(_ id: String, children nodes: [NodeSummary]) {
    guard !open.contains(id), let row = rows.firstIndex(where: { $0.id == id }) else { return }
    let children = nodes.map { TreeRow($0, below: guide == nil ? 0 : 1) }
    open.insert(id)
    rows.insert(contentsOf: children, at: row + 1)
    if selection > row { selection += children.count }
    showSelection()
    // A branch that was just opened shows what it holds.
    if selection == row { viewport.show(row..<min(rows.count, row + 1 + children.count)) }
    viewport.show(selection..<selection + 1)
  }

  /// Takes the rows below a branch away.
  mutating func fold(_ id: String) {
    guard let row = rows.firstIndex(where: { $0.id == id }) else { return }
    let end = rows[(row + 1)...].firstIndex { $0.depth <= rows[row].depth } ?? rows.count
    open.subtract(rows[row..<end].map(\.id))
    rows.removeSubrange(row + 1..<end)
    if selection > row { selection = selection < end ? row : selection - (end - row - 1) }
    showSelection()
  }

  /// Opens the branches above a node and chooses its row.
  mutating func reveal(
    path: [NodeSummary], children: (String) throws -> [NodeSummary]
  ) rethrows {
    for node in path.dropLast() where node.unfolds && !open.contains(node.id) {
      unfold(node.id, children: try children(node.id))
    }
    // What is no row of the tree stands below the branch that lists it.
    for node in path.reversed() {
      if let row = rows.firstIndex(where: { $0.id == node.id }) {
        select(row)
        return
      }
    }
  }
}
