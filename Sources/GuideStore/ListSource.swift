import Education
import SQLite

/// A list of a library, of which only the rows are read that are asked for: it costs what is shown of
/// it, however long it is.
public struct ListSource<Row: Sendable>: Sendable {
  public let count: Int
  private let list: StoredList
  private let library: GuideLibrary
  private let make: @Sendable (SQLite.Row) throws -> Row

  fileprivate init(
    _ list: StoredList, of library: GuideLibrary,
    make: @escaping @Sendable (SQLite.Row) throws -> Row
  ) throws(LibraryError) {
    (self.list, self.library, self.make) = (list, library, make)
    // The last place is found by its key as well.
    count = try library.database.read { db in
      let last = try db.row(
        "SELECT place FROM \(list.rows) ORDER BY place DESC LIMIT 1", list.owner
      ) { try $0.number(0) }
      return last.map { $0 + 1 } ?? 0
    }
  }

  /// So long that nobody wants all of it at once.
  public var isLong: Bool { count > ListLength.most }

  /// The rows at some places, all of which the list has.
  public func rows(_ places: Range<Int>) throws(LibraryError) -> [Row] {
    try library.database.read { db in
      let rows = try db.rows(
        """
        SELECT \(list.columns) FROM \(list.rows) AND place >= ?2 AND place < ?3 ORDER BY place
        """, list.owner, places.lowerBound, places.upperBound, read: make)
      // In a damaged library a place may be empty.
      guard rows.count == places.count else { throw ByteReader.Damaged() }
      return rows
    }
  }
}

extension ListSource: Equatable {
  public static func == (left: Self, right: Self) -> Bool {
    left.library === right.library && left.list == right.list
  }
}

/// How long a list may be that is read whole: some screens.
enum ListLength {
  static let most = 256
}

/// Where a list stands in a library: rows of a table that have an owner in common, by their places.
private struct StoredList: Equatable, Sendable {
  var columns: String
  /// The table, and which of its rows.
  var rows: String
  var owner: String?
}

extension GuideLibrary {
  /// The rows of the tree below a node, or the top-level branches for `nil`.
  public func childList(of parent: String?) throws(LibraryError) -> ListSource<NodeSummary> {
    try ListSource(
      StoredList(
        columns: NodeSummary.columns, rows: "node WHERE parent IS ?1 AND place IS NOT NULL",
        owner: parent), of: self
    ) { try NodeSummary($0) }
  }

  /// Every warning of the guide: withdrawal first, then by level.
  public func warningList() throws(LibraryError) -> ListSource<PlacedWarning> {
    try ListSource(
      StoredList(columns: PlacedWarning.columns, rows: "warning WHERE ?1 IS NULL"), of: self
    ) { try PlacedWarning($0) }
  }

  /// The page of a node; `nil` when there is no such node.
  public func page(of id: String) throws(LibraryError) -> StoredPage? {
    let page = try database.read { db in
      try db.row("SELECT blocks, long FROM page WHERE node = ?", id) { row in
        (blocks: try row.stored(0, as: [Block].self), isLong: try row.flag(1))
      }
    }
    guard let page else { return nil }
    guard page.isLong else { return StoredPage(blocks: page.blocks) }
    let rows = try ListSource(
      StoredList(columns: "block", rows: "page_row WHERE node = ?1", owner: id), of: self
    ) { try $0.stored(0, as: Block.self) }
    return StoredPage(blocks: page.blocks, rows: rows)
  }

  /// All blocks of the page of a node; `nil` when there is no such node.
  public func blocks(of id: String) throws(LibraryError) -> [Block]? {
    guard let page = try page(of: id) else { return nil }
    guard let rows = page.rows else { return page.blocks }
    return page.blocks + (try rows.rows(0..<rows.count)).menus
  }
}
