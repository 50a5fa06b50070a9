import Education
import SQLite

extension GuideLibrary {
  /// The rows below a node, or the top-level branches for `nil`, in reading order.
  public func children(of parent: String?) throws(LibraryError) -> [NodeSummary] {
    try unlessTooLong(
      database.read { db in
        try db.rows(
          NodeSummary.query
            + " WHERE parent IS ? AND place IS NOT NULL ORDER BY place \(Self.limit)",
          parent
        ) { try NodeSummary($0) }
      })
  }

  private static let limit = "LIMIT \(LibrarySchema.longestList + 1)"

  /// - Throws: `LibraryError.tooLong` where a list goes on.
  private func unlessTooLong<Row>(_ rows: [Row]) throws(LibraryError) -> [Row] {
    guard rows.count <= LibrarySchema.longestList else { throw .tooLong(path: database.path) }
    return rows
  }

  /// Every node, in reading order; the action cards last.
  public func allNodes() throws(LibraryError) -> [NodeSummary] {
    try unlessTooLong(
      database.read { db in
        try db.rows(NodeSummary.query + " ORDER BY kind = 'card', ordinal \(Self.limit)") {
          try NodeSummary($0)
        }
      })
  }

  /// The first of them.
  public func firstChild(of parent: String) throws(LibraryError) -> NodeSummary? {
    try database.read { db in
      try db.row(
        NodeSummary.query + " WHERE parent = ? AND place = 0", parent
      ) { try NodeSummary($0) }
    }
  }

  public func node(_ id: String) throws(LibraryError) -> NodeSummary? {
    try database.read { db in
      try db.row(NodeSummary.query + " WHERE id = ?", id) { try NodeSummary($0) }
    }
  }

  /// The node and those above it, from the top of the tree down.
  public func path(to id: String) throws(LibraryError) -> [NodeSummary] {
    var path: [NodeSummary] = []
    var next: String? = id
    while let id = next, let node = try node(id) {
      // In a damaged tree a branch may stand below itself.
      guard path.count <= LibrarySchema.deepest else {
        throw LibraryError.truncated(path: database.path)
      }
      path.insert(node, at: 0)
      next = node.parent
    }
    return path
  }

  /// The topic that follows in reading order.
  public func next(after id: String) throws(LibraryError) -> NodeSummary? {
    try database.read { db in
      try db.row(
        NodeSummary.query + """
           WHERE kind = 'topic' AND ordinal > (SELECT ordinal FROM node WHERE id = ?)
          ORDER BY ordinal LIMIT 1
          """, id
      ) { try NodeSummary($0) }
    }
  }

  /// The branch that lists the nodes of a kind.
  public func branch(of kind: NodeKind) throws(LibraryError) -> String? {
    if kind == .question, !about.questionsPage.isEmpty { return about.questionsPage }
    return try database.read { db in
      let parent = try db.row(
        "SELECT parent FROM node WHERE kind = ? ORDER BY ordinal LIMIT 1", kind.rawValue
      ) { try $0.optionalText(0) }
      return parent ?? nil
    }
  }

  /// Every warning of the guide: withdrawal first, then by level.
  public func warnings() throws(LibraryError) -> [PlacedWarning] {
    try unlessTooLong(
      database.readPacked { db, packing in
        try db.rows("SELECT \(PlacedWarning.columns) FROM warning ORDER BY place \(Self.limit)") {
          try PlacedWarning($0, packing: packing)
        }
      })
  }

  /// What the guide has for paper; `nil` for a guide that has nothing.
  public func paperTexts() throws(LibraryError) -> PaperTexts? {
    try database.read { db in try db.row("SELECT content FROM paper") { try $0.stored(0) } }
  }

  /// Every sign with how urgent it is and what to do; `nil` for a guide without an action plan.
  public func actionPlan() throws(LibraryError) -> ActionPlan? {
    try database.read { db in try db.row("SELECT content FROM plan") { try $0.stored(0) } }
  }

  /// So many branches above a node are looked for in its id.
  private static let mostAbove = 64

  /// The nodes that a person may mean by `name`: the one with that id; else topics before all others,
  /// by the last part of the id or by the title, then by a part of these, then by the label.
  public func nodesMeant(by name: String) throws(LibraryError) -> [NodeSummary] {
    // What a link shows may lead to a part of a page.
    if let node = try node(Target(name).node) { return [node] }
    let nodes = try allNodes()
    let wanted = name.lowercased()
    // "missed dose" as well as "missed-dose", and a stray slash is forgiven.
    let slug = name.split(separator: "/").map { String($0).slug }.joined(separator: "/")
    let names: [(NodeSummary) -> Bool] = [
      { $0.id == slug || $0.id.hasSuffix("/" + slug) || $0.title.lowercased() == wanted },
      { $0.title.lowercased().contains(wanted) || $0.id.contains(slug) && !slug.isEmpty },
      { $0.label?.lowercased() == wanted },
    ]
    let tests: [(NodeSummary) -> Bool] =
      names.map { test in { $0.kind == .topic && test($0) } } + names
    for test in tests {
      let found = nodes.filter(test)
      // A branch goes before what stands below it.
      let ids = Set(found.map(\.id))
      let branches = found.filter { node in
        !node.id.indices.lazy.filter { node.id[$0] == "/" }.prefix(Self.mostAbove)
          .contains { ids.contains(String(node.id[..<$0])) }
      }
      if !branches.isEmpty { return branches }
    }
    return []
  }
}
