import Education
import Foundation
import GRDB
import Synchronization

/// An open library. Pages are read when they are asked for; nothing is ever written.
public final class GuideLibrary: Sendable {
  public let about: About
  public let sources: [Source]
  /// The kinds of its nodes: a guide may have no questions, no words explained, no cards.
  public let kinds: Set<NodeKind>
  /// It warns of something.
  public let warns: Bool
  let database: LibraryConnection
  /// Names and spellings of what the guide is about.
  let ownNames: Set<String>
  /// Devices that the guide speaks of, as they are stored: taken apart by the first search, for which
  /// the first screen does not wait.
  var ownDevices: String { devices.withLock { $0 } }
  private let devices: Mutex<String>
  /// What the search has learned, once it was asked for.
  let learned = Mutex<LearnedStage.Table?>(nil)
  /// The pages of a guide in a language that the search does not read, once it was asked for.
  let literal = Mutex<LiteralSearch?>(nil)
  /// What the search has yet to learn from: to read a document nobody waits for that.
  private let lesson: Mutex<Guide?>

  /// Opens a library file.
  /// - Throws: `LibraryError`
  public convenience init(path: String) throws {
    try Self.checkHeader(of: path)
    try self.init(opening: path, name: path)
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
    try self.init(opening: EmbeddedFile.path, name: name)
  }

  /// A library that is never written to a file: for previews, documents and tests.
  /// - Parameter learnsLater: the search learns when it is asked for the first time.
  public convenience init(_ guide: Guide, learnsLater: Bool = false) throws {
    let queue = try DatabaseQueue()
    try LibraryWriter.fill(queue, with: guide, learns: !learnsLater)
    try self.init(
      LibraryConnection(queue: queue, path: guide.about.title), lesson: learnsLater ? guide : nil)
  }

  /// Learns what there is to learn before the first search.
  func learnLesson() throws(LibraryError) {
    let guide = lesson.withLock { lesson -> Guide? in
      defer { lesson = nil }
      return lesson
    }
    guard let guide else { return }
    do {
      let found = try LibraryWriter.learn(guide, in: database.queue)
      devices.withLock { $0 = found }
    } catch {
      throw LibraryError(reading: database.path, error)
    }
  }

  private convenience init(opening path: String, name: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw LibraryError(reading: name, error)
    }
    try self.init(LibraryConnection(queue: queue, path: name))
  }

  init(_ connection: LibraryConnection, lesson: Guide? = nil) throws {
    database = connection
    self.lesson = Mutex(lesson)
    let name = connection.path
    let stored: String
    (about, sources, ownNames, stored, kinds, warns) = try connection.unsafeRead { db in
      guard let row = try Row.fetchOne(db, sql: Self.query)
      else {
        throw LibraryError.truncated(path: name)
      }
      return (
        try ByteReader.read(About.self, from: row.decode(forColumn: "about")),
        try ByteReader.read([Source].self, from: row.decode(forColumn: "sources")),
        Set((try row.decode(forColumn: "names") as String).split(separator: " ").map(String.init)),
        try row.decode(forColumn: "devices"),
        Set(
          (try row.decode(forColumn: "kinds") as String).split(separator: " ")
            .compactMap { NodeKind(rawValue: String($0)) }),
        try row.decode(forColumn: "warns")
      )
    }
    devices = Mutex(stored)
  }

  private static let query = "SELECT about, sources, names, devices, kinds, warns FROM guide"

  /// Refuses a missing, foreign or cut file before SQLite opens it, at a cost that does not grow
  /// with the file: the header tells whose file it is and of which version, how long it must be, and
  /// that no other file belongs to it, which SQLite would make beside it
  /// (https://www.sqlite.org/fileformat2.html, offsets 16, 18, 19, 28, 60 and 68).
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
    guard bigEndian(68..<72) == Int(LibrarySchema.applicationID) else {
      throw LibraryError.notALibrary(path: path)
    }
    let version = Int32(truncatingIfNeeded: bigEndian(60..<64))
    guard version == LibrarySchema.version else {
      throw LibraryError.otherVersion(path: path, found: version, wanted: LibrarySchema.version)
    }
    let stated = bigEndian(16..<18)
    let pageSize = stated == 1 ? 65536 : stated
    let hasOneFile = header[18] == 1 && header[19] == 1
    guard hasOneFile, bigEndian(28..<32) * pageSize == Int(status.st_size) else {
      throw LibraryError.truncated(path: path)
    }
  }
}
