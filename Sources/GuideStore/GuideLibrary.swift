import Education
import Language
import SQLite
import Synchronization

/// An open library. Pages are read when they are asked for; nothing is ever written.
public final class GuideLibrary: Sendable {
  public let about: About
  public let sources: [Source]
  /// The kinds of its nodes: a guide may have no questions, no words explained, no cards.
  public let kinds: Set<NodeKind>
  /// It warns of something.
  public let warns: Bool
  /// Some pages stand below others.
  public let hasBranches: Bool
  let database: LibraryConnection
  /// Tells what kind of word each is that is typed; nothing before what there is to learn is learned.
  var words: AskedWords { askedWords.withLock { $0.all } }
  private let askedWords: Mutex<LateWords>
  /// Devices that the guide speaks of, as they are stored: taken apart by the first search, for which
  /// the first screen does not wait.
  var ownThings: String { things.withLock { $0 } }
  private let things: Mutex<String>
  /// What the search has learned, once it was asked for.
  let learned = Mutex<LearnedStage.Table?>(nil)
  /// The pages of a guide in a language that the search does not read, once it was asked for.
  let literal = Mutex<LiteralSearch?>(nil)
  /// What the search has yet to learn from: to read a document nobody waits for that.
  private let lesson: Mutex<Guide?>

  /// Opens a library file.
  /// - Parameter isWhole: all of it is verified now, and not each page when it is read.
  public convenience init(path: String, isWhole: Bool = false) throws(LibraryError) {
    let content = try PageBytes(libraryAt: path)
    if isWhole { try content.verify(path) }
    try self.init(opening: content, name: path)
  }

  /// Opens the library that the program carries; it is read where it lies.
  /// - Parameter read: gives so many bytes from an offset on.
  public convenience init(
    embedded byteCount: Int, name: String,
    read: @escaping @Sendable (_ count: Int, _ offset: Int) -> [UInt8]
  ) throws(LibraryError) {
    try self.init(opening: PageBytes(byteCount: byteCount, read: read), name: name)
  }

  private convenience init(opening content: PageBytes, name: String) throws(LibraryError) {
    let header = try LibraryHeader(of: content, path: name)
    let database: Database
    do {
      database = try Database(reading: SealedFile(content, pageSize: header.pageSize))
      guard try LibrarySchema.isKept(by: database) else { throw LibraryError.truncated(path: name) }
    } catch {
      throw LibraryError(reading: name, error)
    }
    try self.init(LibraryConnection(database, path: name))
  }

  init(_ connection: LibraryConnection, lesson: Guide? = nil) throws(LibraryError) {
    database = connection
    self.lesson = Mutex(lesson)
    let row = try GuideRow(of: connection)
    (about, sources, kinds, warns) = (row.about, row.sources, row.kinds, row.warns)
    hasBranches = row.hasBranches
    things = Mutex(row.things)
    askedWords = Mutex(.stored(row.names))
  }

  /// Gives back what was read and can be read again, where nobody reads for a while.
  public func rest() { database.forgetPages() }

  /// There is something to learn from.
  var isUntaught: Bool { lesson.withLock { $0 != nil } }

  /// What there is to learn from, once.
  func takeLesson() -> Guide? {
    lesson.withLock { lesson in
      defer { lesson = nil }
      return lesson
    }
  }

  /// Takes what was learned.
  func take(things stored: String, words: AskedWords) {
    things.withLock { $0 = stored }
    askedWords.withLock { $0 = .read(words) }
  }

  /// The language that the guide is in, by its name, where nothing is known of that: then it is searched
  /// letter by letter.
  public var foreignLanguage: String? {
    Languages.isRead(about.language) ? nil : Languages.name(about.language)
  }
}

extension PageBytes {
  convenience init(libraryAt path: String) throws(LibraryError) {
    do {
      try self.init(path: path)
    } catch {
      switch error {
      case .missing: throw .missing(path: path)
      case .noFile: throw .notALibrary(path: path)
      case .unreadable(let reason): throw .unreadable(path: path, reason: reason)
      }
    }
  }

  /// - Throws: `LibraryError.truncated` where one page is not as it was written.
  func verify(_ path: String) throws(LibraryError) {
    let header = try LibraryHeader(of: self, path: path)
    guard SealedFile(self, pageSize: header.pageSize).isIntact else {
      throw .truncated(path: path)
    }
  }
}
