import Asked
import SQLite

/// Looks up the pieces of one query in a library, each once: a message of sixteen words has about 130.
final class PieceReader {
  private let db: Database
  private(set) var known = KnownPieces()

  init(db: Database) { self.db = db }

  func read(_ text: AskedText) throws {
    let statement = try db.statement("SELECT pieces FROM piece WHERE bucket = ?")
    try known.read(text) { bucket, use in
      _ = try statement.row(bucket) { try $0.withBytes(0, use) }
    }
  }
}
