import Education
import GuideStore

/// The topics as rows: which branches are open, which row is chosen.
struct Tree: Equatable, Sendable {
  private(set) var rows: [NodeSummary] = []
  private(set) var open: Set<String> = []
  private(set) var selection = 0
  private(set) var viewport = Viewport()

  init(roots: [NodeSummary]) { rows = roots }

  var selected: NodeSummary? { rows.indices.contains(selection) ? rows[selection] : nil }

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

  /// Puts the rows below a branch under it.
  mutating func unfold(_ id: String, children: [NodeSummary]) {
    guard !open.contains(id), let row = rows.firstIndex(where: { $0.id == id }) else { return }
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
