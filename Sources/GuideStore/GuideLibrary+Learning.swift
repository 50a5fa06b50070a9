import Education
import SQLite

/// Libraries that are made in memory, and what the search of one has yet to learn.
extension GuideLibrary {
  /// A library that is never written to a file: for previews, documents and tests.
  /// - Parameter learnsLater: the search learns when it is asked for the first time.
  public convenience init(
    _ guide: Guide, learnsLater: Bool = false, progress: LibraryWriter.Progress = { _, _ in }
  ) throws(LibraryError) {
    try self.init(
      guide,
      filledBy: {
        try LibraryWriter.fill($0, with: guide, learns: !learnsLater, progress: progress)
      },
      lesson: learnsLater ? guide : nil)
  }

  convenience init(
    _ guide: Guide, filledBy fill: (Database) throws -> Void, lesson: Guide? = nil
  ) throws(LibraryError) {
    let database: Database
    do {
      database = try Database()
      try fill(database)
    } catch {
      throw LibraryError(reading: guide.about.title, error)
    }
    try self.init(LibraryConnection(database, path: guide.about.title), lesson: lesson)
  }

  /// The first search waits until its pages are learned from.
  public var hasLesson: Bool { foreignLanguage == nil && isUntaught }

  /// Learns what there is to learn before the first search.
  public func learnLesson() throws(LibraryError) {
    guard let guide = takeLesson() else { return }
    let found = try database.read { try LibraryWriter.learn(guide, in: $0) }
    take(things: found.things, words: found.words)
  }
}
