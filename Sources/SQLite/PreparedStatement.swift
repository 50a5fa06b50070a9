import CSQLite

/// A statement of SQL, prepared once and run as often as wanted.
public final class PreparedStatement {
  private let handle: StatementHandle
  /// Its rows are being read: it cannot be run a second time meanwhile.
  private(set) var isRunning = false

  init(_ sql: String, of connection: ConnectionHandle) throws(SQLiteError) {
    handle = try StatementHandle(sql, of: connection)
  }

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
      handle.reset()
      isRunning = false
    }
    for (index, value) in values.enumerated() {
      try SQLiteError.check(value.bind(to: BoundStatement(handle: handle), at: CInt(index + 1)))
    }
    while try step(), try next(Row(statement: handle)) {}
  }

  /// - Returns: whether there is a row.
  private func step() throws(SQLiteError) -> Bool {
    switch handle.step() {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw SQLiteError(code: code)
    }
  }
}
