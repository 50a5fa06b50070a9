import CSQLite

/// All that is asked of SQLite by a pointer of its own, but for the way it reads a file (`ReadingVFS`).
///
/// Each pointer stands in one object, which gives it back when the last who needs it is gone: a statement
/// holds its connection. What SQLite hands over is copied, or used while nothing else can be asked of it.
final class ConnectionHandle {
  fileprivate let pointer: OpaquePointer
  /// How many steps SQLite may still take (`Budget`).
  let budget = Budget()

  init(opening name: String, _ flags: CInt, vfs: String?) throws(SQLiteError) {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(
      name, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, vfs)
    guard code == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw SQLiteError(code: code)
    }
    pointer = opened
  }

  deinit { sqlite3_close_v2(pointer) }

  func execute(_ sql: String) throws(SQLiteError) {
    try SQLiteError.check(sqlite3_exec(pointer, sql, nil, nil, nil))
  }

  /// Leaves so many bytes free at the end of each page.
  func reserve(_ bytes: Int) throws(SQLiteError) {
    var reserved = CInt(bytes)
    try SQLiteError.check(
      sqlite3_file_control(pointer, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved))
  }

  func set(_ option: CInt, _ isOn: Bool) throws(SQLiteError) {
    try SQLiteError.check(sqlite_set(pointer, option, isOn ? 1 : 0))
  }

  func limit(_ limit: CInt, to most: CInt) { sqlite3_limit(pointer, limit, most) }

  /// Counts its steps. The budget lives as long as the connection, which has it.
  func countSteps() {
    sqlite3_progress_handler(
      pointer, Budget.interval,
      { budget in
        Unmanaged<Budget>.fromOpaque(budget!).takeUnretainedValue().takeInterval() ? 0 : 1
      }, Unmanaged.passUnretained(budget).toOpaque())
  }

  /// Only what `Safety` allows is done from now on.
  func restrict() {
    sqlite3_set_authorizer(
      pointer,
      { _, action, first, _, _, viewOrTrigger in
        let name = first.map { String(cString: $0) }
        return viewOrTrigger == nil && Safety.allows(action, name) ? SQLITE_OK : SQLITE_DENY
      }, nil)
  }
}

/// A statement of SQLite's own, with the row that it stands at.
final class StatementHandle {
  private let pointer: OpaquePointer
  private let connection: ConnectionHandle

  init(_ sql: String, of connection: ConnectionHandle) throws(SQLiteError) {
    var pointer: OpaquePointer?
    try SQLiteError.check(
      sqlite3_prepare_v3(
        connection.pointer, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil))
    // A text without a statement in it.
    guard let pointer else { throw .damaged }
    self.pointer = pointer
    self.connection = connection
  }

  deinit { sqlite3_finalize(pointer) }

  func step() -> CInt { sqlite3_step(pointer) }
  func reset() { sqlite3_reset(pointer) }

  // MARK: What stands for a `?`, from 1

  func bindNull(at index: CInt) -> CInt { sqlite3_bind_null(pointer, index) }

  func bind(_ number: Int, at index: CInt) -> CInt {
    sqlite3_bind_int64(pointer, index, Int64(number))
  }

  func bind(_ number: Double, at index: CInt) -> CInt {
    sqlite3_bind_double(pointer, index, number)
  }

  func bind(_ text: String, at index: CInt) -> CInt {
    text.withCString {
      sqlite_bind_copied_text(pointer, index, $0, UInt64(text.utf8.count))
    }
  }

  func bind(_ bytes: [UInt8], at index: CInt) -> CInt {
    bytes.isEmpty
      ? sqlite3_bind_zeroblob(pointer, index, 0)
      : sqlite_bind_copied_blob(pointer, index, bytes, UInt64(bytes.count))
  }

  // MARK: What stands in a column, from 0

  func type(_ column: Int) -> CInt { sqlite3_column_type(pointer, CInt(column)) }
  func number(_ column: Int) -> Int { Int(sqlite3_column_int64(pointer, CInt(column))) }
  func double(_ column: Int) -> Double { sqlite3_column_double(pointer, CInt(column)) }

  /// - Returns: `nil` for what is not in UTF-8.
  func text(_ column: Int) -> String? {
    guard let start = sqlite3_column_text(pointer, CInt(column)) else { return nil }
    let count = Int(sqlite3_column_bytes(pointer, CInt(column)))
    return String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int) -> [UInt8] {
    guard let start = sqlite3_column_blob(pointer, CInt(column)) else { return [] }
    let count = Int(sqlite3_column_bytes(pointer, CInt(column)))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Hands over bytes where they lie: the compiler lets nobody keep a span.
  func withBytes<Value>(
    _ column: Int, _ use: (Span<UInt8>) throws -> Value
  ) rethrows -> Value {
    let start = sqlite3_column_blob(pointer, CInt(column))
    let count = Int(sqlite3_column_bytes(pointer, CInt(column)))
    return try use(
      UnsafeBufferPointer(
        start: start?.assumingMemoryBound(to: UInt8.self), count: start == nil ? 0 : count
      ).span)
  }
}
