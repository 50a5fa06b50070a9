import Asked
import GRDB
import GRDBSQLite

/// Looks up the pieces of one query in a library, each once.
///
/// A message of sixteen words has about 130 pieces: SQLite is asked by its own functions, and the
/// bytes are read where they lie, for rows and data of GRDB cost ten times as much as the search for
/// them.
final class PieceReader {
  private let db: Database
  private(set) var known = KnownPieces()

  init(db: Database) { self.db = db }

  func read(_ text: AskedText) throws {
    let statement = try db.cachedStatement(sql: "SELECT pieces FROM piece WHERE bucket = ?")
      .sqliteStatement
    defer { sqlite3_reset(statement) }
    try known.read(text) { bucket, use in
      sqlite3_reset(statement)
      sqlite3_bind_int64(statement, 1, Int64(bucket))
      let code = sqlite3_step(statement)
      guard code != SQLITE_DONE else { return }
      guard code == SQLITE_ROW else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
      use(
        UnsafeRawBufferPointer(
          start: sqlite3_column_blob(statement, 0),
          count: Int(sqlite3_column_bytes(statement, 0))))
    }
  }
}
