import Education
import Foundation
import GRDB

/// A row of the tree, without the page behind it.
public struct NodeSummary: Equatable, Sendable {
  public var id: String
  public var kind: NodeKind
  public var title: String
  public var label: String?
  public var parent: String?
  /// 0 for a top-level branch.
  public var depth: Int
  public var main: String?
  /// Flesch-Kincaid grade; `nil` where there are too few words to measure.
  public var grade: Double?
  /// How many pages stand directly below it.
  public var childCount: Int
  /// Pages below it are rows of the tree. Questions are not: the page that lists them is the list.
  public var unfolds: Bool
  /// Its number in reading order; the guide begins at 0.
  public var order: Int

  /// What a row of it is read from, in the order in which `init(_:)` counts the columns.
  fileprivate static let query = """
    SELECT id, title, label, parent, depth, main, grade, ordinal, kind,
      (SELECT COUNT(*) FROM node AS child WHERE child.parent = node.id),
      EXISTS (SELECT 1 FROM node AS child WHERE child.parent = node.id
        AND child.kind NOT IN ('question', 'unsaid')) FROM node
    """

  /// Columns by their ordinal: looking them up by name takes time before the first screen.
  fileprivate init(_ row: Row) throws {
    id = try row.decode(atIndex: 0)
    title = try row.decode(atIndex: 1)
    label = try row.decode(atIndex: 2)
    parent = try row.decode(atIndex: 3)
    depth = try row.decode(atIndex: 4)
    main = try row.decode(atIndex: 5)
    grade = try row.decode(atIndex: 6)
    order = try row.decode(atIndex: 7)
    childCount = try row.decode(atIndex: 9)
    unfolds = try row.decode(atIndex: 10)
    guard let kind = NodeKind(rawValue: try row.decode(atIndex: 8)),
      (0...LibrarySchema.deepest).contains(depth), grade?.isFinite != false
    else { throw ByteReader.Damaged() }
    self.kind = kind
  }
}

/// A warning and the page it stands on.
public struct PlacedWarning: Equatable, Sendable {
  public var warning: Warning
  public var node: String
}

extension GuideLibrary {
  /// The rows below a node, or the top-level branches for `nil`, in reading order.
  public func children(of parent: String?) throws(LibraryError) -> [NodeSummary] {
    try database.unsafeRead { db in
      try Row.fetchAll(
        db, sql: NodeSummary.query + " WHERE parent IS ? AND kind <> 'card' ORDER BY ordinal",
        arguments: [parent]
      ).map { try NodeSummary($0) }
    }
  }

  /// Every node, in reading order; the action cards last.
  public func allNodes() throws(LibraryError) -> [NodeSummary] {
    try database.unsafeRead { db in
      try Row.fetchAll(db, sql: NodeSummary.query + " ORDER BY kind = 'card', ordinal")
        .map { try NodeSummary($0) }
    }
  }

  public func node(_ id: String) throws(LibraryError) -> NodeSummary? {
    try database.unsafeRead { db in
      try Row.fetchOne(db, sql: NodeSummary.query + " WHERE id = ?", arguments: [id])
        .map { try NodeSummary($0) }
    }
  }

  /// The page of a node; `nil` when there is no such node.
  public func blocks(of id: String) throws(LibraryError) -> [Block]? {
    try database.unsafeRead { db in
      try Data.fetchOne(db, sql: "SELECT blocks FROM page WHERE node = ?", arguments: [id])
        .map { try ByteReader.read([Block].self, from: $0) }
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
    try database.unsafeRead { db in
      try Row.fetchOne(
        db,
        sql: NodeSummary.query + """
           WHERE kind = 'topic' AND ordinal > (SELECT ordinal FROM node WHERE id = ?)
          ORDER BY ordinal LIMIT 1
          """,
        arguments: [id]
      ).map { try NodeSummary($0) }
    }
  }

  /// The branch that lists the nodes of a kind.
  public func branch(of kind: NodeKind) throws(LibraryError) -> String? {
    if kind == .question, !about.questionsPage.isEmpty { return about.questionsPage }
    return try database.unsafeRead { db in
      try String.fetchOne(
        db, sql: "SELECT parent FROM node WHERE kind = ? ORDER BY ordinal LIMIT 1",
        arguments: [kind.rawValue])
    }
  }

  /// Every warning of the guide: withdrawal first, then by level.
  public func warnings() throws(LibraryError) -> [PlacedWarning] {
    try database.unsafeRead { db in
      try Row.fetchAll(db, sql: "SELECT node, content FROM warning ORDER BY ordinal").map {
        PlacedWarning(
          warning: try ByteReader.read(Warning.self, from: $0.decode(forColumn: "content")),
          node: try $0.decode(forColumn: "node"))
      }
    }
  }

  /// The page that a warning stands on, with the document that it is a part of where there are several.
  public func title(ofPageWith warning: PlacedWarning) throws(LibraryError) -> String {
    let path = try path(to: warning.node)
    guard let page = path.last else { return warning.node }
    guard about.publication != nil, path.count > 1 else { return page.title }
    return "\(path[0].title) › \(page.title)"
  }

  /// What the guide has for paper; `nil` for a guide that has nothing.
  public func paperTexts() throws(LibraryError) -> PaperTexts? {
    try database.unsafeRead { db in
      try Row.fetchOne(db, sql: "SELECT content FROM paper").map {
        try ByteReader.read(PaperTexts.self, from: $0.decode(forColumn: "content"))
      }
    }
  }

  /// Every sign with how urgent it is and what to do; `nil` for a guide without an action plan.
  public func actionPlan() throws(LibraryError) -> ActionPlan? {
    try database.unsafeRead { db in
      try Row.fetchOne(db, sql: "SELECT content FROM plan").map {
        try ByteReader.read(ActionPlan.self, from: $0.decode(forColumn: "content"))
      }
    }
  }

  /// The nodes that a person may mean by `name`: the one with that id; else topics before all others,
  /// by the last part of the id or by the title, then by a part of these, then by the label.
  public func nodes(named name: String) throws(LibraryError) -> [NodeSummary] {
    let nodes = try allNodes()
    let wanted = name.lowercased()
    // "missed dose" as well as "missed-dose", and a stray slash is forgiven.
    let slug = name.split(separator: "/").map { String($0).slug }.joined(separator: "/")
    // What a link shows may lead to a part of a page.
    let page = Target(name).node
    let names: [(NodeSummary) -> Bool] = [
      { $0.id == slug || $0.id.hasSuffix("/" + slug) || $0.title.lowercased() == wanted },
      { $0.title.lowercased().contains(wanted) || $0.id.contains(slug) && !slug.isEmpty },
      { $0.label?.lowercased() == wanted },
    ]
    let tests: [(NodeSummary) -> Bool] =
      [{ $0.id == page }] + names.map { test in { $0.kind == .topic && test($0) } } + names
    for test in tests {
      let found = nodes.filter(test)
      // A branch goes before what stands below it.
      let branches = found.filter { node in
        !found.contains { node.id.hasPrefix($0.id + "/") }
      }
      if !branches.isEmpty { return branches }
    }
    return []
  }
}
