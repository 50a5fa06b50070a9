import GuideStore

/// A row of the tree: a guide of the shelf, or a page of the guide that is open.
struct TreeRow: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// By its place on the shelf.
    case guide(Int)
    case node(NodeSummary)
  }

  let kind: Kind
  var title: String
  /// A shorter title for a narrow tree.
  let label: String?
  let depth: Int
  /// How many pages stand directly below it.
  let pageCount: Int
  /// Rows can be put below it.
  let unfolds: Bool

  init(_ node: NodeSummary, depth: Int) {
    kind = .node(node)
    (title, label, pageCount) = (node.title, node.label, node.childCount)
    (unfolds, self.depth) = (node.unfolds, depth)
  }

  init(guide: Int, titled title: String) {
    kind = .guide(guide)
    self.title = title
    (label, depth, pageCount, unfolds) = (nil, 0, 0, true)
  }

  var guide: Int? { if case .guide(let guide) = kind { guide } else { nil } }

  /// Of a page its own; no id of a page has a colon.
  var id: String {
    switch kind {
    case .guide(let guide): Self.id(ofGuide: guide)
    case .node(let node): node.id
    }
  }

  static func id(ofGuide guide: Int) -> String { "guide:\(guide)" }
}
