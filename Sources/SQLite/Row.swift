import CSQLite

/// The row that a statement stands at; it is gone with the next one.
///
/// A file may hold anything: SQLite turns a text into a number where a number is asked for, and this
/// does not. What is not of the kind asked for is damage.
public struct Row {
  let statement: OpaquePointer

  private func type(_ column: Int) -> CInt { sqlite3_column_type(statement, CInt(column)) }

  private func isNull(_ column: Int) -> Bool { type(column) == SQLITE_NULL }

  public func text(_ column: Int) throws(SQLiteError) -> String {
    guard type(column) == SQLITE_TEXT, let start = sqlite3_column_text(statement, CInt(column))
    else { throw .damaged }
    let bytes = UnsafeBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(statement, CInt(column))))
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .damaged }
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
    let number = Int(sqlite3_column_int64(statement, CInt(column)))
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
    let value = sqlite3_column_double(statement, CInt(column))
    guard value.isFinite else { throw .damaged }
    return value
  }

  public func optionalDouble(_ column: Int) throws(SQLiteError) -> Double? {
    isNull(column) ? nil : try double(column)
  }

  /// Hands over the bytes where they lie; they may not be kept.
  public func withBytes<Value>(
    _ column: Int, _ use: (UnsafeRawBufferPointer) throws -> Value
  ) throws -> Value {
    guard type(column) == SQLITE_BLOB else { throw SQLiteError.damaged }
    return try use(
      UnsafeRawBufferPointer(
        start: sqlite3_column_blob(statement, CInt(column)),
        count: Int(sqlite3_column_bytes(statement, CInt(column)))))
  }
}
