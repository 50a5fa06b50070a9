import CSQLite

/// What a database that somebody else wrote may make SQLite do
/// (https://www.sqlite.org/security.html, "untrusted SQLite database files").
enum Safety {
  static let settings: [(option: CInt, isOn: Bool)] = [
    (SQLITE_DBCONFIG_DEFENSIVE, true), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
    (SQLITE_DBCONFIG_ENABLE_VIEW, false), (SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
  ]

  /// More than any library needs. The largest value is a page of a guide; whole documents of some
  /// megabytes are pages too.
  static let limits: [(limit: CInt, most: CInt)] = [
    (SQLITE_LIMIT_LENGTH, 64 << 20), (SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (SQLITE_LIMIT_COLUMN, 100), (SQLITE_LIMIT_EXPR_DEPTH, 30),
    (SQLITE_LIMIT_COMPOUND_SELECT, 3), (SQLITE_LIMIT_VDBE_OP, 25_000),
    (SQLITE_LIMIT_FUNCTION_ARG, 8), (SQLITE_LIMIT_ATTACHED, 0),
    (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50), (SQLITE_LIMIT_VARIABLE_NUMBER, 32),
    (SQLITE_LIMIT_TRIGGER_DEPTH, 1), (SQLITE_LIMIT_WORKER_THREADS, 0),
  ]

  /// Statements may select, and nothing else; no view or trigger of the file has a part in it.
  static func allows(_ action: CInt, _ name: String?) -> Bool {
    switch (action, name) {
    case (SQLITE_SELECT, _), (SQLITE_READ, _), (SQLITE_FUNCTION, _): true
    // The full-text index declares its columns and asks whether its tables have changed. SQLite
    // takes the first for a change of the schema; to a real one the file is closed.
    case (SQLITE_UPDATE, "sqlite_master"), (SQLITE_PRAGMA, "data_version"): true
    default: false
    }
  }
}
