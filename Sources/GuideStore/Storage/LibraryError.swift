/// Why a library cannot be read or written; each prints as one sentence that says what to do.
public enum LibraryError: Error, Equatable, CustomStringConvertible {
  case missing(path: String)
  case notALibrary(path: String)
  case truncated(path: String)
  /// A list has more rows than are read at once.
  case tooLong(path: String)
  case otherVersion(path: String, found: Int32, wanted: Int32)
  case unreadable(path: String, reason: String)
  case unwritable(path: String, reason: String)
  /// What stands where a library should be written is a folder, a device or a pipe.
  case occupied(path: String)

  public var description: String {
    switch self {
    case .missing(let path):
      "There is no library at \(path); check the path, or leave out --library to use the built-in guide."
    case .notALibrary(let path):
      "\(path) is not a Bedside library; make one with `bedside build DIR -o FILE`."
    case .truncated(let path):
      "The library \(path) is damaged or cut short; copy it again, or build it anew with `bedside build`."
    case .tooLong(let path):
      "The library \(path) has a list of more than \(LibrarySchema.longestList) rows, too many to print at once; read it in the browser."
    case .otherVersion(let path, let found, let wanted):
      "The library \(path) has layout \(found) and this program reads layout \(wanted); build it anew with `bedside build`."
    case .unreadable(let path, let reason):
      "The library \(path) cannot be read (\(reason)); check that it is a file you may read."
    case .unwritable(let path, let reason):
      "The library \(path) cannot be written (\(reason)); check the folder and the space on the disk."
    case .occupied(let path):
      "\(path) is a folder or a device, and a library is a file; give the name of a file after -o."
    }
  }
}
