/// What a file is instead of text.
public enum ForeignKind: Sendable {
  case pdf, office, richText, compressed, picture
}

/// Why there is nothing to read.
public enum DocumentError: Error, Equatable, Sendable {
  case missing(path: String)
  case unreadable(path: String)
  /// Neither a file nor a folder.
  case noFile(path: String)
  case tooLong(path: String, most: Int)
  case otherKind(path: String, kind: ForeignKind)
  case noText(path: String)
  case empty(path: String)
  /// XML without a single whole element.
  case damaged(path: String, line: Int, reason: String)
  /// A folder without one readable document.
  case emptyFolder(path: String)
}
