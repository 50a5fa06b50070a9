/// A place in a file; both figures are counted from 1, columns in characters.
struct Place: Equatable, Sendable, Comparable {
  var line: Int
  var column: Int

  static let start = Place(line: 1, column: 1)

  static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension Finding {
  /// `file` is the place below the content folder; the folder is put before it at the end.
  init(
    _ rule: Rule, _ severity: Severity = .error, _ file: String, _ place: Place, _ message: String
  ) {
    self.init(
      path: file, line: place.line, column: place.column, severity: severity, message: message,
      rule: rule)
  }
}
