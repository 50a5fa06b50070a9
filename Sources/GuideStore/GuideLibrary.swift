import Education
import Foundation
import GRDB

/// An open library. Pages are read when they are asked for; nothing is ever written.
public final class GuideLibrary: Sendable {
  public let about: About
  public let sources: [Source]
  /// Read without transactions: nobody writes to a library.
  let database: DatabaseQueue

  /// Opens a library file.
  /// - Throws: `LibraryError`
  public convenience init(path: String) throws {
    try Self.checkHeader(of: path)
    var configuration = Configuration()
    configuration.readonly = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try self.init(queue, name: path)
    } catch let error as DatabaseError {
      throw error.resultCode == .SQLITE_CORRUPT
        ? LibraryError.truncated(path: path)
        : LibraryError.unreadable(path: path, reason: error.message ?? "SQLite says no more")
    }
  }

  /// Opens the library that the program carries; it is read where it lies.
  /// - Parameter read: copies bytes from an offset on into the memory it is given.
  public convenience init(
    embedded byteCount: Int, name: String,
    read: @escaping @Sendable (Int, UnsafeMutableRawBufferPointer) -> Void
  ) throws {
    guard byteCount > 0, EmbeddedFile.serve(byteCount: byteCount, read: read) else {
      throw LibraryError.notALibrary(path: name)
    }
    var configuration = Configuration()
    configuration.readonly = true
    try self.init(
      DatabaseQueue(path: EmbeddedFile.path, configuration: configuration), name: name)
  }

  /// A library that is never written to a file: for previews and tests.
  public convenience init(_ guide: Guide) throws {
    let queue = try DatabaseQueue()
    try LibraryWriter.fill(queue, with: guide)
    try self.init(queue, name: guide.about.title)
  }

  private init(_ queue: DatabaseQueue, name: String) throws {
    database = queue
    (about, sources) = try queue.unsafeRead { db in
      guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == LibrarySchema.applicationID
      else { throw LibraryError.notALibrary(path: name) }
      let found = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard found == LibrarySchema.version else {
        throw LibraryError.otherVersion(path: name, found: found, wanted: LibrarySchema.version)
      }
      guard let row = try Row.fetchOne(db, sql: "SELECT about, sources FROM guide") else {
        throw LibraryError.truncated(path: name)
      }
      return (
        try ByteReader.read(About.self, from: row["about"]),
        try ByteReader.read([Source].self, from: row["sources"])
      )
    }
  }

  /// Refuses a missing, foreign or cut file before SQLite opens it, at a cost that does not grow
  /// with the file: the header tells how long the file must be
  /// (https://www.sqlite.org/fileformat2.html, offsets 16 and 28).
  private static func checkHeader(of path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { throw LibraryError.missing(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw LibraryError.notALibrary(path: path) }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw LibraryError.unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    let header = [UInt8]((try? file.read(upToCount: 100)) ?? Data())
    guard header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw LibraryError.notALibrary(path: path)
    }
    guard header.count == 100 else { throw LibraryError.truncated(path: path) }
    func bigEndian(_ range: Range<Int>) -> Int { header[range].reduce(0) { $0 << 8 | Int($1) } }
    let stated = bigEndian(16..<18)
    let pageSize = stated == 1 ? 65536 : stated
    guard bigEndian(28..<32) * pageSize == Int(status.st_size) else {
      throw LibraryError.truncated(path: path)
    }
  }
}
