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
  public var hasChildren: Bool
  /// The place in reading order; the guide begins at 0.
  public var place: Int

  fileprivate init(_ row: Row) {
    id = row["id"]
    kind = NodeKind(rawValue: row["kind"]) ?? .topic
    title = row["title"]
    label = row["label"]
    parent = row["parent"]
    depth = row["depth"]
    main = row["main"]
    grade = row["grade"]
    hasChildren = row["hasChildren"]
    place = row["place"]
  }
}

/// A warning and the page it stands on.
public struct PlacedWarning: Equatable, Sendable {
  public var warning: Warning
  public var node: String
}

extension GuideLibrary {
  private static let summary = """
    SELECT id, place, kind, title, label, parent, depth, main, grade,
      EXISTS (SELECT 1 FROM node AS child WHERE child.parent = node.id) AS hasChildren FROM node
    """

  /// The rows below a node, or the top-level branches for `nil`, in reading order.
  public func children(of parent: String?) throws -> [NodeSummary] {
    try database.unsafeRead { db in
      try Row.fetchAll(
        db, sql: Self.summary + " WHERE parent IS ? AND kind <> 'card' ORDER BY place",
        arguments: [parent]
      ).map(NodeSummary.init)
    }
  }

  /// Every node, in reading order; the action cards last.
  public func allNodes() throws -> [NodeSummary] {
    try database.unsafeRead { db in
      try Row.fetchAll(db, sql: Self.summary + " ORDER BY kind = 'card', place")
        .map(NodeSummary.init)
    }
  }

  public func node(_ id: String) throws -> NodeSummary? {
    try database.unsafeRead { db in
      try Row.fetchOne(db, sql: Self.summary + " WHERE id = ?", arguments: [id])
        .map(NodeSummary.init)
    }
  }

  /// The page of a node; `nil` when there is no such node.
  public func blocks(of id: String) throws -> [Block]? {
    try database.unsafeRead { db in
      try Data.fetchOne(db, sql: "SELECT blocks FROM page WHERE node = ?", arguments: [id])
        .map { try ByteReader.read([Block].self, from: $0) }
    }
  }

  /// The node and those above it, from the top of the tree down.
  public func path(to id: String) throws -> [NodeSummary] {
    var path: [NodeSummary] = []
    var next: String? = id
    while let id = next, let node = try node(id) {
      path.insert(node, at: 0)
      next = node.parent
    }
    return path
  }

  /// The topic that follows in reading order.
  public func next(after id: String) throws -> NodeSummary? {
    try database.unsafeRead { db in
      try Row.fetchOne(
        db,
        sql: Self.summary + """
           WHERE kind = 'topic' AND place > (SELECT place FROM node WHERE id = ?)
          ORDER BY place LIMIT 1
          """,
        arguments: [id]
      ).map(NodeSummary.init)
    }
  }

  /// The branch that lists the nodes of a kind.
  public func branch(of kind: NodeKind) throws -> String? {
    try database.unsafeRead { db in
      try String.fetchOne(
        db, sql: "SELECT parent FROM node WHERE kind = ? ORDER BY place LIMIT 1",
        arguments: [kind.rawValue])
    }
  }

  /// Every warning of the guide: withdrawal first, then by level.
  public func warnings() throws -> [PlacedWarning] {
    try database.unsafeRead { db in
      try Row.fetchAll(db, sql: "SELECT node, content FROM warning ORDER BY place").map {
        PlacedWarning(
          warning: try ByteReader.read(Warning.self, from: $0["content"]), node: $0["node"])
      }
    }
  }

  /// The nodes that a person may mean by `name`: the one with that id or title, else those whose
  /// title, or else whose id, contains it.
  public func nodes(named name: String) throws -> [NodeSummary] {
    let nodes = try allNodes()
    let wanted = name.lowercased()
    let tests: [(NodeSummary) -> Bool] = [
      { $0.id == name },
      { $0.title.lowercased() == wanted },
      { $0.label?.lowercased() == wanted },
      { $0.title.lowercased().contains(wanted) },
      { $0.id.contains(wanted) },
    ]
    for test in tests {
      let found = nodes.filter(test)
      if !found.isEmpty { return found }
    }
    return []
  }
}
