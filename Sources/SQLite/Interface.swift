import CSQLite
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// All that is asked of SQLite, and all that SQLite asks: the only file here in which there are pointers, as
// the compiler finds (`-strict-memory-safety`).
//
// Each pointer stands in one object, which gives it back when the last who needs it is gone: a statement
// holds its connection, an open file what is read for it. What SQLite hands over is copied, or is a span that
// nobody can keep, used while nothing else can be asked of it; its counts are SQLite's own. What
// SQLite asks for is filled as far as it says, and no further. `DatabaseTests`, `SealedFileTests` and
// `ResealedLibraryTests` attack it.

/// A connection of SQLite's own.
@safe
final class ConnectionHandle {
  fileprivate let pointer: OpaquePointer
  /// How many steps SQLite may still take (`Budget`).
  let budget = Budget()

  init(opening name: String, _ flags: CInt, vfs: String?) throws(SQLiteError) {
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(
      name, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, vfs)
    guard code == SQLITE_OK, let opened = unsafe opened else {
      unsafe sqlite3_close_v2(opened)
      throw SQLiteError(code: code)
    }
    unsafe pointer = unsafe opened
  }

  deinit { unsafe sqlite3_close_v2(pointer) }

  func execute(_ sql: String) throws(SQLiteError) {
    unsafe try SQLiteError.check(sqlite3_exec(pointer, sql, nil, nil, nil))
  }

  /// Leaves so many bytes free at the end of each page.
  func reserve(_ bytes: Int) throws(SQLiteError) {
    var reserved = CInt(bytes)
    unsafe try SQLiteError.check(
      sqlite3_file_control(pointer, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved))
  }

  func set(_ option: CInt, _ isOn: Bool) throws(SQLiteError) {
    unsafe try SQLiteError.check(sqlite_set(pointer, option, isOn ? 1 : 0))
  }

  func limit(_ limit: CInt, to most: CInt) { unsafe sqlite3_limit(pointer, limit, most) }

  /// Counts its steps. The budget lives as long as the connection, which has it.
  func countSteps() {
    unsafe sqlite3_progress_handler(
      pointer, Budget.interval,
      { budget in
        unsafe Unmanaged<Budget>.fromOpaque(budget!).takeUnretainedValue().takeInterval() ? 0 : 1
      }, unsafe Unmanaged.passUnretained(budget).toOpaque())
  }

  /// Gives back the memory of pages that can be read again.
  func forgetPages() { unsafe _ = sqlite3_db_release_memory(pointer) }

  /// Bytes of pages that are kept.
  var bytesOfPages: Int {
    var (now, most) = (CInt(0), CInt(0))
    let code = unsafe sqlite3_db_status(pointer, SQLITE_DBSTATUS_CACHE_USED, &now, &most, 0)
    return code == SQLITE_OK ? Int(now) : 0
  }

  /// Only what `Safety` allows is done from now on.
  func restrict() {
    unsafe sqlite3_set_authorizer(
      pointer,
      { _, action, first, _, _, viewOrTrigger in
        let name = unsafe first.map { unsafe String(cString: $0) }
        return unsafe viewOrTrigger == nil && Safety.allows(action, name) ? SQLITE_OK : SQLITE_DENY
      }, nil)
  }
}

/// A statement of SQLite's own, with the row that it stands at.
@safe
final class StatementHandle {
  private let pointer: OpaquePointer
  private let connection: ConnectionHandle

  init(_ sql: String, of connection: ConnectionHandle) throws(SQLiteError) {
    var pointer: OpaquePointer?
    unsafe try SQLiteError.check(
      sqlite3_prepare_v3(
        connection.pointer, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil))
    // A text without a statement in it.
    guard let pointer = unsafe pointer else { throw .damaged }
    unsafe self.pointer = unsafe pointer
    self.connection = connection
  }

  deinit { unsafe sqlite3_finalize(pointer) }

  func step() -> CInt { unsafe sqlite3_step(pointer) }
  func reset() { unsafe sqlite3_reset(pointer) }

  // MARK: What stands for a `?`, from 1

  func bindNull(at index: CInt) -> CInt { unsafe sqlite3_bind_null(pointer, index) }

  func bind(_ number: Int, at index: CInt) -> CInt {
    unsafe sqlite3_bind_int64(pointer, index, Int64(number))
  }

  func bind(_ number: Double, at index: CInt) -> CInt {
    unsafe sqlite3_bind_double(pointer, index, number)
  }

  func bind(_ text: String, at index: CInt) -> CInt {
    unsafe text.withCString {
      unsafe sqlite_bind_copied_text(pointer, index, $0, UInt64(text.utf8.count))
    }
  }

  func bind(_ bytes: [UInt8], at index: CInt) -> CInt {
    unsafe bytes.isEmpty
      ? sqlite3_bind_zeroblob(pointer, index, 0)
      : sqlite_bind_copied_blob(pointer, index, bytes, UInt64(bytes.count))
  }

  // MARK: What stands in a column, from 0

  var budget: Budget { connection.budget }

  /// Of a text or of bytes.
  func byteCount(_ column: Int) -> Int { unsafe Int(sqlite3_column_bytes(pointer, CInt(column))) }
  func type(_ column: Int) -> CInt { unsafe sqlite3_column_type(pointer, CInt(column)) }
  func number(_ column: Int) -> Int { unsafe Int(sqlite3_column_int64(pointer, CInt(column))) }
  func double(_ column: Int) -> Double { unsafe sqlite3_column_double(pointer, CInt(column)) }

  /// - Returns: `nil` for what is not in UTF-8.
  func text(_ column: Int) -> String? {
    guard let start = unsafe sqlite3_column_text(pointer, CInt(column)) else { return nil }
    let count = unsafe Int(sqlite3_column_bytes(pointer, CInt(column)))
    return unsafe String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(pointer, CInt(column)) else { return [] }
    let count = unsafe Int(sqlite3_column_bytes(pointer, CInt(column)))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Hands over bytes where they lie: the compiler lets nobody keep a span.
  func withBytes<Value>(
    _ column: Int, _ use: (Span<UInt8>) throws -> Value
  ) rethrows -> Value {
    let start = unsafe sqlite3_column_blob(pointer, CInt(column))
    let count = unsafe Int(sqlite3_column_bytes(pointer, CInt(column)))
    return unsafe try use(
      UnsafeBufferPointer(
        start: start?.assumingMemoryBound(to: UInt8.self), count: start == nil ? 0 : count
      ).span)
  }
}

/// The way in which SQLite reads a sealed file (a "VFS", https://www.sqlite.org/vfs.html): it checks
/// every page, refuses to write, and knows of no other file.
///
/// SQLite opens what it is told by a name; the file stands under one only while it is opened.
enum ReadingVFS {
  private static let name = "bedside-reading"
  private struct Waiting {
    var count = 0
    var files: [String: SealedFile] = [:]
  }
  private static let waiting = Mutex(Waiting())

  /// - Returns: the name that SQLite is to open next.
  static func beginOpening(_ file: SealedFile) -> String {
    waiting.withLock { waiting in
      waiting.count += 1
      let name = "sealed-\(waiting.count)"
      waiting.files[name] = file
      return name
    }
  }

  static func registeredName() -> String? { isRegistered ? name : nil }

  /// The system's own VFS with another way to open files: time and randomness stay its own. SQLite
  /// keeps the address.
  private static let isRegistered: Bool = {
    guard let system = unsafe sqlite3_vfs_find(nil) else { return false }
    let vfs = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    unsafe vfs.initialize(to: system.pointee)
    unsafe vfs.pointee.zName = unsafe UnsafePointer(strdup(name))
    unsafe vfs.pointee.pNext = nil
    unsafe vfs.pointee.szOsFile = CInt(MemoryLayout<OpenFile>.size)
    unsafe vfs.pointee.xOpen = { _, name, file, flags, openedFlags in
      guard let file = unsafe file else { return SQLITE_CANTOPEN }
      unsafe file.pointee.pMethods = nil
      // Journals and files to sort in have no place here.
      guard let name = unsafe name, let sealed = unsafe ReadingVFS.take(String(cString: name))
      else {
        return SQLITE_CANTOPEN
      }
      unsafe UnsafeMutableRawPointer(file).initializeMemory(
        as: OpenFile.self,
        to: OpenFile(
          base: sqlite3_file(pMethods: ReadingVFS.methods), file: .passRetained(sealed)))
      unsafe openedFlags?.pointee = flags
      return SQLITE_OK
    }
    unsafe vfs.pointee.xAccess = { _, _, _, answer in
      unsafe answer?.pointee = 0
      return SQLITE_OK
    }
    unsafe vfs.pointee.xDelete = { _, _, _ in SQLITE_READONLY }
    unsafe vfs.pointee.xFullPathname = { _, path, capacity, full in
      guard let path = unsafe path, let full = unsafe full, unsafe strlen(path) < Int(capacity)
      else { return SQLITE_CANTOPEN }
      unsafe strcpy(full, path)
      return SQLITE_OK
    }
    return unsafe sqlite3_vfs_register(vfs, 0) == SQLITE_OK
  }()

  private static func take(_ name: String) -> SealedFile? {
    waiting.withLock { $0.files.removeValue(forKey: name) }
  }

  /// What SQLite keeps for an open file; its own part comes first.
  @safe
  private struct OpenFile {
    var base: sqlite3_file
    var file: Unmanaged<SealedFile>
  }

  private static func opened(_ file: UnsafeMutablePointer<sqlite3_file>?) -> Unmanaged<SealedFile> {
    unsafe UnsafeMutableRawPointer(file!).assumingMemoryBound(to: OpenFile.self).pointee.file
  }

  /// SQLite keeps the address.
  private nonisolated(unsafe) static let methods: UnsafePointer<sqlite3_io_methods> = {
    var methods = sqlite3_io_methods()
    methods.iVersion = 1
    unsafe methods.xClose = { file in
      unsafe ReadingVFS.opened(file).release()
      return SQLITE_OK
    }
    unsafe methods.xRead = { file, memory, count, offset in
      let (answer, bytes) = unsafe ReadingVFS.opened(file).takeUnretainedValue()
        .read(Int(count), at: Int(offset))
      unsafe UnsafeMutableRawBufferPointer(start: memory, count: Int(count)).copyBytes(from: bytes)
      switch answer {
      case .whole: return SQLITE_OK
      case .short: return sqlite_ioerr_short_read
      case .failed: return sqlite_ioerr_read
      case .damaged: return sqlite_ioerr_data
      }
    }
    unsafe methods.xWrite = { _, _, _, _ in SQLITE_READONLY }
    unsafe methods.xTruncate = { _, _ in SQLITE_READONLY }
    unsafe methods.xSync = { _, _ in SQLITE_OK }
    unsafe methods.xFileSize = { file, size in
      unsafe size?.pointee = unsafe sqlite3_int64(
        ReadingVFS.opened(file).takeUnretainedValue().byteCount)
      return SQLITE_OK
    }
    unsafe methods.xLock = { _, _ in SQLITE_OK }
    unsafe methods.xUnlock = { _, _ in SQLITE_OK }
    unsafe methods.xCheckReservedLock = { _, isLocked in
      unsafe isLocked?.pointee = 0
      return SQLITE_OK
    }
    unsafe methods.xFileControl = { _, _, _ in SQLITE_NOTFOUND }
    unsafe methods.xSectorSize = { _ in 4096 }
    unsafe methods.xDeviceCharacteristics = { _ in SQLITE_IOCAP_IMMUTABLE }
    let pointer = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    unsafe pointer.initialize(to: methods)
    return unsafe UnsafePointer(pointer)
  }()
}
