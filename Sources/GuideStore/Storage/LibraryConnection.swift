import GRDB

/// The one way to read a library: whatever goes wrong in it comes out as a `LibraryError`.
///
/// A file may be damaged anywhere, and nothing looks at all of it when it is opened: rows may lack
/// what they must have, tables may be gone, and pages of the file may hold anything.
struct LibraryConnection: Sendable {
  let queue: DatabaseQueue
  /// What errors call the library.
  let path: String

  /// Reads without a transaction: nobody writes to a library.
  func unsafeRead<Value>(
    _ read: (Database) throws -> Value
  ) throws(LibraryError) -> Value {
    do {
      return try queue.unsafeRead(read)
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
    } else if let reason = (error as? DatabaseError)?.reasonOutsideFile {
      self = .unreadable(path: path, reason: reason)
    } else {
      self = .truncated(path: path)
    }
  }

  /// What an error of the layers below means for who writes a library to `path`.
  init(writing path: String, _ error: any Error) {
    let reason = (error as? DatabaseError)?.reasonOutsideFile
    self = error as? LibraryError ?? .unwritable(path: path, reason: reason ?? "an error of SQLite")
  }
}

extension DatabaseError {
  /// Why the machine, and not the file, is at fault; `nil` where it is the file.
  fileprivate var reasonOutsideFile: String? {
    switch resultCode {
    case .SQLITE_IOERR: "input or output failed"
    case .SQLITE_FULL: "the disk is full"
    case .SQLITE_BUSY, .SQLITE_LOCKED: "another program is using it"
    case .SQLITE_NOMEM: "there is not enough memory"
    default: nil
    }
  }
}
