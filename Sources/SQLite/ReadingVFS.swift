import CSQLite
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
    guard let system = sqlite3_vfs_find(nil) else { return false }
    let vfs = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    vfs.initialize(to: system.pointee)
    vfs.pointee.zName = UnsafePointer(strdup(name))
    vfs.pointee.pNext = nil
    vfs.pointee.szOsFile = CInt(MemoryLayout<OpenFile>.size)
    vfs.pointee.xOpen = { _, name, file, flags, openedFlags in
      guard let file else { return SQLITE_CANTOPEN }
      file.pointee.pMethods = nil
      // Journals and files to sort in have no place here.
      guard let name, let sealed = ReadingVFS.take(String(cString: name)) else {
        return SQLITE_CANTOPEN
      }
      UnsafeMutableRawPointer(file).initializeMemory(
        as: OpenFile.self,
        to: OpenFile(
          base: sqlite3_file(pMethods: ReadingVFS.methods), file: .passRetained(sealed)))
      openedFlags?.pointee = flags
      return SQLITE_OK
    }
    vfs.pointee.xAccess = { _, _, _, answer in
      answer?.pointee = 0
      return SQLITE_OK
    }
    vfs.pointee.xDelete = { _, _, _ in SQLITE_READONLY }
    vfs.pointee.xFullPathname = { _, path, capacity, full in
      guard let path, let full, strlen(path) < Int(capacity) else { return SQLITE_CANTOPEN }
      strcpy(full, path)
      return SQLITE_OK
    }
    return sqlite3_vfs_register(vfs, 0) == SQLITE_OK
  }()

  private static func take(_ name: String) -> SealedFile? {
    waiting.withLock { $0.files.removeValue(forKey: name) }
  }

  /// What SQLite keeps for an open file; its own part comes first.
  private struct OpenFile {
    var base: sqlite3_file
    var file: Unmanaged<SealedFile>
  }

  private static func opened(_ file: UnsafeMutablePointer<sqlite3_file>?) -> Unmanaged<SealedFile> {
    UnsafeMutableRawPointer(file!).assumingMemoryBound(to: OpenFile.self).pointee.file
  }

  /// SQLite keeps the address.
  private nonisolated(unsafe) static let methods: UnsafePointer<sqlite3_io_methods> = {
    var methods = sqlite3_io_methods()
    methods.iVersion = 1
    methods.xClose = { file in
      ReadingVFS.opened(file).release()
      return SQLITE_OK
    }
    methods.xRead = { file, memory, count, offset in
      let (answer, bytes) = ReadingVFS.opened(file).takeUnretainedValue()
        .read(Int(count), at: Int(offset))
      UnsafeMutableRawBufferPointer(start: memory, count: Int(count)).copyBytes(from: bytes)
      switch answer {
      case .whole: return SQLITE_OK
      case .short: return sqlite_ioerr_short_read
      case .failed: return sqlite_ioerr_read
      case .damaged: return sqlite_ioerr_data
      }
    }
    methods.xWrite = { _, _, _, _ in SQLITE_READONLY }
    methods.xTruncate = { _, _ in SQLITE_READONLY }
    methods.xSync = { _, _ in SQLITE_OK }
    methods.xFileSize = { file, size in
      size?.pointee = sqlite3_int64(ReadingVFS.opened(file).takeUnretainedValue().byteCount)
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
}
