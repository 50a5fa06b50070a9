import SQLite
import Synchronization

/// The one way to read a library: whatever goes wrong in it comes out as a `LibraryError`.
///
/// A file may be damaged anywhere, and nothing looks at all of it when it is opened: pages may have
/// another checksum, rows may lack what they must have, and tables may be gone.
final class LibraryConnection: Sendable {
  /// What errors call the library.
  let path: String
  private let opened: Mutex<Opened>

  /// Used by whom the lock has let in, and by nobody else.
  private struct Opened {
    let database: Database
    /// How its values are packed, once one was read.
    var packing: Packing?
  }

  /// Half a second of a slow machine; the longest reading of a guide with 100,000 topics takes a tenth.
  private static let mostSteps = 50_000_000
  /// More than the largest value may have; a whole guide of 100,000 topics has less.
  private static let mostBytes = 96 << 20

  init(_ database: sending Database, path: String) {
    opened = Mutex(Opened(database: database))
    self.path = path
  }

  func read<Value: Sendable>(
    _ read: (Database) throws -> Value
  ) throws(LibraryError) -> Value {
    do {
      return try opened.withLock { opened in
        opened.database.allow(steps: Self.mostSteps, bytes: Self.mostBytes)
        return try read(opened.database)
      }
    } catch {
      throw LibraryError(reading: path, error)
    }
  }

  /// Gives back what was read and can be read again.
  func forgetPages() { opened.withLock { $0.database.forgetPages() } }

  /// How much of the library is kept as it was read, in bytes.
  var bytesOfPages: Int { opened.withLock { $0.database.bytesOfPages } }

  /// Reads values that are packed.
  func readPacked<Value: Sendable>(
    _ read: (Database, Packing) throws -> Value
  ) throws(LibraryError) -> Value {
    do {
      return try opened.withLock { opened in
        let database = opened.database
        database.allow(steps: Self.mostSteps, bytes: Self.mostBytes)
        if let packing = opened.packing { return try read(database, packing) }
        let dictionary = try database.row("SELECT bytes FROM dictionary") { try $0.bytes(0) }
        guard let dictionary else { throw ByteReader.Damaged() }
        let packing = Packing(dictionary: dictionary)
        opened.packing = packing
        return try read(database, packing)
      }
    } catch {
      throw LibraryError(reading: path, error)
    }
  }
}

extension LibraryError {
  /// What an error of the layers below means for who reads the library at `path`.
  init(reading path: String, _ error: any Error) {
    if let error = error as? LibraryError {
      self = error
    } else if case .outside(let fault)? = error as? SQLiteError {
      self = .unreadable(path: path, reason: fault.reason)
    } else {
      self = .truncated(path: path)
    }
  }

  /// What an error of the layers below means for who writes a library to `path`.
  init(writing path: String, _ error: any Error) {
    if let error = error as? LibraryError {
      self = error
    } else if case .outside(let fault)? = error as? SQLiteError {
      self = .unwritable(path: path, reason: fault.reason)
    } else {
      self = .unwritable(path: path, reason: "an error of SQLite")
    }
  }
}

extension SQLiteError.Fault {
  fileprivate var reason: String {
    switch self {
    case .input: "input or output failed"
    case .full: "the disk is full"
    case .busy: "another program is using it"
    case .memory: "there is not enough memory"
    }
  }
}
