import CSQLite

/// The row that a statement stands at; it is gone with the next one.
///
/// A file may hold anything: SQLite turns a text into a number where a number is asked for, and this
/// does not. What is not of the kind asked for is damage.
public struct Row {
  let statement: StatementHandle

  private func type(_ column: Int) -> CInt { statement.type(column) }

  /// Before anything of the value is copied.
  private func take(_ column: Int) throws(SQLiteError) {
    guard statement.budget.take(bytes: statement.byteCount(column)) else { throw .tookTooLong }
  }

  private func isNull(_ column: Int) -> Bool { type(column) == SQLITE_NULL }

  public func text(_ column: Int) throws(SQLiteError) -> String {
    guard type(column) == SQLITE_TEXT else { throw .damaged }
    try take(column)
    guard let text = statement.text(column) else { throw .damaged }
    return text
  }

  public func optionalText(_ column: Int) throws(SQLiteError) -> String? {
    isNull(column) ? nil : try text(column)
  }

  /// - Parameter range: what the number may be.
  public func number(
    _ column: Int, in range: ClosedRange<Int> = 0...Int(Int32.max)
  ) throws(SQLiteError) -> Int {
    guard type(column) == SQLITE_INTEGER else { throw .damaged }
    let number = statement.number(column)
    guard range.contains(number) else { throw .damaged }
    return number
  }

  public func optionalNumber(
    _ column: Int, in range: ClosedRange<Int> = 0...Int(Int32.max)
  ) throws(SQLiteError) -> Int? {
    isNull(column) ? nil : try number(column, in: range)
  }

  public func flag(_ column: Int) throws(SQLiteError) -> Bool { try number(column, in: 0...1) == 1 }

  public func double(_ column: Int) throws(SQLiteError) -> Double {
    guard [SQLITE_FLOAT, SQLITE_INTEGER].contains(type(column)) else { throw .damaged }
    let value = statement.double(column)
    guard value.isFinite else { throw .damaged }
    return value
  }

  public func optionalDouble(_ column: Int) throws(SQLiteError) -> Double? {
    isNull(column) ? nil : try double(column)
  }

  public func bytes(_ column: Int) throws(SQLiteError) -> [UInt8] {
    guard type(column) == SQLITE_BLOB else { throw .damaged }
    try take(column)
    return statement.bytes(column)
  }

  /// Hands over the bytes where they lie.
  /// - Parameter most: so many bytes stand there at most, or the file is damaged. These are not counted: of
  ///   the largest file every row may be looked at, and the steps end it where there are too many.
  public func withBytes<Value>(
    _ column: Int, most: Int? = nil, _ use: (Span<UInt8>) throws -> Value
  ) throws -> Value {
    guard type(column) == SQLITE_BLOB else { throw SQLiteError.damaged }
    if let most {
      guard statement.byteCount(column) <= most else { throw SQLiteError.damaged }
    } else {
      try take(column)
    }
    return try statement.withBytes(column, use)
  }
}
