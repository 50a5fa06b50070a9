import Foundation
import GRDBSQLite
import Synchronization

/// A library that lies inside the program and is read where it lies, a page at a time.
///
/// SQLite reads files through a "VFS" (https://www.sqlite.org/vfs.html). This one serves the bytes
/// of one library and refuses to write; copying the whole library to memory before the first screen
/// took longer than everything else together.
enum EmbeddedFile {
  /// Copies bytes from an offset on into memory.
  typealias Read = @Sendable (Int, UnsafeMutableRawBufferPointer) -> Void

  /// What SQLite is told to open.
  static let path = "file:guide?vfs=\(name)&immutable=1"

  /// Extended result codes, which are macros that Swift does not see
  /// (https://www.sqlite.org/rescode.html).
  private static let readError = SQLITE_IOERR | 1 << 8
  private static let shortRead = SQLITE_IOERR | 2 << 8

  private static let name = "bedside-embedded"
  private struct Content: Sendable {
    var byteCount: Int
    var read: Read
  }
  private static let content = Mutex<Content?>(nil)

  /// Makes `path` stand for these bytes. One program carries one library: the first one stays.
  /// - Returns: `false` when SQLite refuses.
  static func serve(byteCount: Int, read: @escaping Read) -> Bool {
    content.withLock { content in
      guard content == nil else { return true }
      content = Content(byteCount: byteCount, read: read)
      return register()
    }
  }

  /// The system's own VFS with another way to open files: time and randomness stay its own.
  private static func register() -> Bool {
    guard let system = sqlite3_vfs_find(nil) else { return false }
    let vfs = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    vfs.initialize(to: system.pointee)
    vfs.pointee.zName = UnsafePointer(strdup(name))
    vfs.pointee.pNext = nil
    vfs.pointee.szOsFile = CInt(MemoryLayout<sqlite3_file>.size)
    vfs.pointee.xOpen = { _, _, file, flags, openedFlags in
      file?.pointee.pMethods = EmbeddedFile.methods
      openedFlags?.pointee = flags
      return SQLITE_OK
    }
    // No journal and no other file stands beside it.
    vfs.pointee.xAccess = { _, _, _, answer in
      answer?.pointee = 0
      return SQLITE_OK
    }
    vfs.pointee.xFullPathname = { _, path, capacity, full in
      guard let path, let full else { return SQLITE_CANTOPEN }
      strncpy(full, path, Int(capacity) - 1)
      return SQLITE_OK
    }
    return sqlite3_vfs_register(vfs, 0) == SQLITE_OK
  }

  /// SQLite keeps the address.
  private nonisolated(unsafe) static let methods: UnsafePointer<sqlite3_io_methods> = {
    var methods = sqlite3_io_methods()
    methods.iVersion = 1
    methods.xClose = { _ in SQLITE_OK }
    methods.xRead = { _, memory, count, offset in
      EmbeddedFile.read(into: memory, count: Int(count), from: Int(offset))
    }
    methods.xWrite = { _, _, _, _ in SQLITE_READONLY }
    methods.xTruncate = { _, _ in SQLITE_READONLY }
    methods.xSync = { _, _ in SQLITE_OK }
    methods.xFileSize = { _, size in
      size?.pointee = sqlite3_int64(EmbeddedFile.content.withLock { $0?.byteCount ?? 0 })
      return SQLITE_OK
    }
    methods.xLock = { _, _ in SQLITE_OK }
    methods.xUnlock = { _, _ in SQLITE_OK }
    methods.xCheckReservedLock = { _, isLocked in
      isLocked?.pointee = 0
      return SQLITE_OK
    }
    methods.xFileControl = { _, _, _ in SQLITE_NOTFOUND }
    methods.xSectorSize = { _ in 4096 }
    methods.xDeviceCharacteristics = { _ in SQLITE_IOCAP_IMMUTABLE }
    let pointer = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    pointer.initialize(to: methods)
    return UnsafePointer(pointer)
  }()

  /// SQLite wants what lies behind the end as zeros, and to be told.
  private static func read(into memory: UnsafeMutableRawPointer?, count: Int, from offset: Int)
    -> CInt
  {
    guard let memory, let content = content.withLock({ $0 }) else { return readError }
    let there = max(0, min(count, content.byteCount - offset))
    content.read(offset, UnsafeMutableRawBufferPointer(start: memory, count: there))
    guard there < count else { return SQLITE_OK }
    memset(memory + there, 0, count - there)
    return shortRead
  }
}
