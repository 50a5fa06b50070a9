import GuideStore

/// Rows of the tree that stand below one row, or at its top.
struct TreeList: Equatable, Sendable {
  private enum Rows: Equatable, Sendable {
    /// The guides of the shelf, by what they are called.
    case guides([String])
    case nodes(ListSource<NodeSummary>)
  }

  private let rows: Rows
  /// The row that they stand below.
  let above: String?
  /// 0 at the top.
  let depth: Int
  /// What the guide is called whose first level it is; a page of that name is its first page.
  private let guide: String?

  init(guides: [String]) {
    (rows, above, depth, guide) = (.guides(guides), nil, 0, nil)
  }

  /// - Parameters:
  ///   - above: `nil` for the pages of a guide that stands alone.
  ///   - guide: what the guide is called below whose row they stand.
  init(_ nodes: ListSource<NodeSummary>, below above: String?, depth: Int, of guide: String? = nil)
  {
    (rows, self.above, self.depth, self.guide) = (.nodes(nodes), above, depth, guide)
  }

  var isGuides: Bool { if case .guides = rows { true } else { false } }

  var count: Int {
    switch rows {
    case .guides(let titles): titles.count
    case .nodes(let nodes): nodes.count
    }
  }

  func rows(_ places: Range<Int>) throws(LibraryError) -> [TreeRow] {
    switch rows {
    case .guides(let titles):
      return places.map { TreeRow(guide: $0, titled: titles[$0]) }
    case .nodes(let nodes):
      return try nodes.rows(places).map { node in
        var row = TreeRow(node, depth: depth)
        // A document begins with a page that is called as it is.
        if node.place == 0, node.title == guide { row.title = Wording.firstPage }
        return row
      }
    }
  }
}
