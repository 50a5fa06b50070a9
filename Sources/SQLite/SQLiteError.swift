import CSQLite

/// Why the database did not do what it was asked.
public enum SQLiteError: Error, Equatable, Sendable {
  /// What stands in the file is not what must stand there: a page with another checksum, a row that
  /// lacks a value or has one of another kind, a table that is not there.
  case damaged
  /// It took more steps than one reading may take.
  case tookTooLong
  /// The machine, and not the file, is at fault.
  case outside(Fault)

  public enum Fault: Equatable, Sendable {
    case input, full, busy, memory
  }

  /// - Parameter code: a result code (https://www.sqlite.org/rescode.html).
  init(code: CInt) {
    // The kind stands in the lowest byte; above it stands which one of the kind.
    switch code & 0xFF {
    case SQLITE_IOERR where code != sqlite_ioerr_data: self = .outside(.input)
    case SQLITE_FULL: self = .outside(.full)
    case SQLITE_BUSY, SQLITE_LOCKED: self = .outside(.busy)
    case SQLITE_NOMEM: self = .outside(.memory)
    case SQLITE_INTERRUPT: self = .tookTooLong
    default: self = .damaged
    }
  }

  static func check(_ code: CInt) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw SQLiteError(code: code) }
  }
}
