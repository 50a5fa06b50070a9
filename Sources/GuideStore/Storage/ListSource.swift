import SQLite

/// A list of a library, of which only the rows are read that are asked for: it costs what is shown of
/// it, however long it is.
public struct ListSource<Row: Sendable>: Sendable {
  public let count: Int
  private let list: StoredList
  private let connection: LibraryConnection
  private let read: @Sendable (SQLite.Row, Packing) throws -> Row

  init(
    _ list: StoredList, in connection: LibraryConnection,
    read: @escaping @Sendable (SQLite.Row, Packing) throws -> Row
  ) throws(LibraryError) {
    (self.list, self.connection, self.read) = (list, connection, read)
    // The last place is found by its key as well.
    count = try connection.read { db in
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
    try connection.readPacked { db, packing in
      let rows = try db.rows(
        """
        SELECT \(list.columns) FROM \(list.rows) AND place >= ?2 AND place < ?3 ORDER BY place
        """, list.owner, places.lowerBound, places.upperBound, read: { try read($0, packing) })
      // In a damaged library a place may be empty.
      guard rows.count == places.count else { throw ByteReader.Damaged() }
      return rows
    }
  }
}

extension ListSource: Equatable {
  public static func == (left: Self, right: Self) -> Bool {
    left.connection === right.connection && left.list == right.list
  }
}

/// How long a list may be that is read whole: some screens.
enum ListLength {
  static let most = 256
}

/// Where a list stands in a library: rows of a table that have an owner in common, by their places.
struct StoredList: Equatable, Sendable {
  var columns: String
  /// The table, and which of its rows.
  var rows: String
  var owner: String?
}
