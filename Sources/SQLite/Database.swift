import CSQLite

/// A connection to one database; used by one thread at a time.
public final class Database {
  private let handle: ConnectionHandle
  private var statements: [String: PreparedStatement] = [:]

  /// An empty database in memory.
  public convenience init() throws(SQLiteError) {
    try self.init(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs: nil)
  }

  /// A database file that is to be filled. Nobody reads it before it is whole: it has no journal.
  /// - Parameter pageSize: of each page the last bytes are left free for its checksum.
  public convenience init(filling path: String, pageSize: Int) throws(SQLiteError) {
    try self.init(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs: nil)
    try execute(
      """
      PRAGMA page_size = \(pageSize); PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
      PRAGMA cache_size = -\(Self.kilobytesToFill)
      """)
    try handle.reserve(PageSeal.byteCount)
  }

  /// What is written in no order stays in memory that long.
  private static let kilobytesToFill = 65_536
  /// Of a file that is read so much may be kept, and of a large one this part.
  private static let kilobytesToRead = 2_000...16_000
  private static let partToRead = 32

  /// A database that somebody else wrote. It is read and never written, nothing that it defines is
  /// run beyond tables and indices, and no other file is looked at
  /// (https://www.sqlite.org/security.html).
  public convenience init(reading file: SealedFile) throws(SQLiteError) {
    try self.init(
      ReadingVFS.beginOpening(file), SQLITE_OPEN_READONLY, vfs: ReadingVFS.registeredName())
    for (option, isOn) in Safety.settings { try handle.set(option, isOn) }
    for (limit, most) in Safety.limits { handle.limit(limit, to: most) }
    // Large lists are sorted in memory: there is no other file to do it in.
    let kilobytes = file.byteCount / 1_024 / Self.partToRead
    let kept = min(max(kilobytes, Self.kilobytesToRead.lowerBound), Self.kilobytesToRead.upperBound)
    handle.countSteps()
    // Here all definitions of the file are read, of which there may be any number.
    allow(steps: Self.stepsToOpen)
    try execute("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -\(kept)")
    handle.restrict()
  }

  /// Enough for some thousand definitions.
  private static let stepsToOpen = 100_000

  private init(_ name: String, _ flags: CInt, vfs: String?) throws(SQLiteError) {
    handle = try ConnectionHandle(opening: name, flags, vfs: vfs)
  }

  /// Gives what is read next so many steps of SQLite's machine, and values of so many bytes, texts and
  /// blobs; after that it ends with `.tookTooLong`.
  public func allow(steps: Int, bytes: Int = .max) {
    (handle.budget.left, handle.budget.bytesLeft) = (steps, bytes)
  }

  /// Gives back what was read and can be read again: nobody may ask for anything for hours.
  public func forgetPages() { handle.forgetPages() }

  /// How much of the file is kept, in bytes.
  public var bytesOfPages: Int { handle.bytesOfPages }

  /// The statement, prepared when it is asked for the first time.
  public func statement(_ sql: String) throws(SQLiteError) -> PreparedStatement {
    if let known = statements[sql], !known.isRunning { return known }
    let statement = try PreparedStatement(sql, of: handle)
    if statements[sql] == nil { statements[sql] = statement }
    return statement
  }

  /// What `read` makes of each row that a statement gives.
  public func rows<Value>(
    _ sql: String, _ values: any Bindable..., read: (Row) throws -> Value
  ) throws -> [Value] {
    var rows: [Value] = []
    try statement(sql).run(values) { row in
      rows.append(try read(row))
      return true
    }
    return rows
  }

  /// What `read` makes of the first row that a statement gives; `nil` when it gives none.
  public func row<Value>(
    _ sql: String, _ values: any Bindable..., read: (Row) throws -> Value
  ) throws -> Value? {
    var first: Value?
    try statement(sql).run(values) { row in
      first = try read(row)
      return false
    }
    return first
  }

  /// Whether a statement gives a row.
  public func hasRow(_ sql: String, _ values: any Bindable...) throws -> Bool {
    var hasRow = false
    try statement(sql).run(values) { _ in
      hasRow = true
      return false
    }
    return hasRow
  }

  /// Runs a statement that gives no rows.
  public func run(_ sql: String, _ values: any Bindable...) throws {
    try statement(sql).run(values) { _ in true }
  }

  /// Runs statements that take no values and give nothing.
  public func execute(_ sql: String) throws(SQLiteError) {
    try handle.execute(sql)
  }

  /// All that is written in `body`, or nothing.
  public func transaction(_ body: () throws -> Void) throws {
    try execute("BEGIN")
    do {
      try body()
    } catch {
      // The error that led here is the one to tell.
      try? execute("ROLLBACK")
      throw error
    }
    try execute("COMMIT")
  }
}
