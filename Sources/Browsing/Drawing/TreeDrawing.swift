import GuideStore
import Screen

extension Browser {
  func drawTree(in frame: inout Frame, columns: Range<Int>) {
    let top = layout.body.lowerBound
    frame.put(
      " " + Wording.topics, at: Point(column: columns.lowerBound, row: top),
      style: pane == .tree ? .strong : .quiet)
    for (index, row) in tree.viewport.visible.enumerated() {
      let node = tree.rows[row]
      let isSelected = row == tree.selection
      let isOpen = isSelected && pane == .page && isSelectedOpen
      let style: Style =
        isSelected && pane == .tree ? .selected : isOpen ? .selectedElsewhere : .text
      let y = top + 1 + index
      if style != .text { frame.fill(row: y, columns: columns, style: style) }
      // The sign of a chosen row stands only where the keys are; the open topic has that of a place.
      let sign = style == .selected ? ">" : isOpen ? "•" : " "
      put(
        sign + treeIndent(of: node) + treeTitle(of: node), in: &frame, row: y, columns: columns,
        style: style)
      if isSelected, pane == .tree { frame.cursor = Point(column: columns.lowerBound, row: y) }
    }
  }

  /// What stands between the sign of a chosen row and its title.
  private func treeIndent(of node: NodeSummary) -> String {
    let mark = node.hasChildren ? (tree.open.contains(node.id) ? "-" : "+") : " "
    return String(repeating: "  ", count: node.depth) + mark + " "
  }

  private func hasTreeRoom(for title: String, of node: NodeSummary) -> Bool {
    1 + treeIndent(of: node).columns + title.columns <= layout.tree.count
  }

  /// The title, or its short form where there is one and the tree is too narrow for the title.
  private func treeTitle(of node: NodeSummary) -> String {
    hasTreeRoom(for: node.title, of: node) ? node.title : node.label ?? node.title
  }

  /// The whole title of the chosen topic where the tree has no room for it.
  var titleCutInTree: String? {
    guard let node = tree.selected, !hasTreeRoom(for: node.title, of: node) else { return nil }
    return node.title
  }
}
