import Education
import SQLite

/// What a library says of its guide as a whole: the only row of its table `guide`.
struct GuideRow: Sendable {
  let about: About
  let sources: [Source]
  let kinds: Set<NodeKind>
  let warns: Bool
  let hasBranches: Bool
  /// Names of what the guide is about and of other medicines, as they are stored.
  let names: String
  /// Devices that the guide speaks of, as they are stored.
  let things: String

  init(of connection: LibraryConnection) throws(LibraryError) {
    let row = try connection.read { db in
      try db.row(
        """
        SELECT about, sources, names, things, kinds, warns,
          EXISTS (SELECT 1 FROM node WHERE parent IS NOT NULL) FROM guide
        """
      ) { try GuideRow($0) }
    }
    guard let row, Set(row.sources.map(\.id)).count == row.sources.count else {
      throw .truncated(path: connection.path)
    }
    self = row
  }

  private init(_ row: Row) throws {
    (about, sources) = (try row.stored(0), try row.stored(1))
    (names, things) = (try row.text(2), try row.text(3))
    let kinds = try row.text(4)
    self.kinds = Set(kinds.split(separator: " ").compactMap { NodeKind(rawValue: String($0)) })
    (warns, hasBranches) = (try row.flag(5), try row.flag(6))
  }
}
