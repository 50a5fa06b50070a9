import CSQLite

/// A statement of SQL, prepared once and run as often as wanted.
public final class PreparedStatement {
  private let handle: OpaquePointer
  /// Its rows are being read: it cannot be run a second time meanwhile.
  private(set) var isRunning = false

  init(_ sql: String, of database: OpaquePointer) throws(SQLiteError) {
    var handle: OpaquePointer?
    try SQLiteError.check(
      sqlite3_prepare_v3(database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil))
    // A text without a statement in it.
    guard let handle else { throw .damaged }
    self.handle = handle
  }

  deinit { sqlite3_finalize(handle) }

  /// What `read` makes of each row.
  public func rows<Value>(
    _ values: any Bindable..., read: (Row) throws -> Value
  ) throws -> [Value] {
    var rows: [Value] = []
    try run(values) { row in
      rows.append(try read(row))
      return true
    }
    return rows
  }

  /// What `read` makes of the first row; `nil` when there is none.
  public func row<Value>(
    _ values: any Bindable..., read: (Row) throws -> Value
  ) throws -> Value? {
    var first: Value?
    try run(values) { row in
      first = try read(row)
      return false
    }
    return first
  }

  /// - Parameter next: what to do with each row; whether another one is wanted.
  func run(_ values: [any Bindable], next: (Row) throws -> Bool) throws {
    isRunning = true
    defer {
      sqlite3_reset(handle)
      isRunning = false
    }
    for (index, value) in values.enumerated() {
      try SQLiteError.check(value.bind(to: handle, at: CInt(index + 1)))
    }
    while try step(), try next(Row(statement: handle)) {}
  }

  /// - Returns: whether there is a row.
  private func step() throws(SQLiteError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw SQLiteError(code: code)
    }
  }
}
