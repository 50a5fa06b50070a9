/// Something a check found in the content, with its place and what to do about it.
public struct Finding: Equatable, Sendable {
  public enum Severity: String, Sendable { case error, warning }

  /// The path as it was given, with the file's place below the content folder.
  public var path: String
  /// Counted from 1; 1 when the finding is about the whole file.
  public var line: Int
  public var column: Int
  public var severity: Severity
  /// One sentence: what is wrong and what to write instead.
  public var message: String
  public var rule: Rule

  public init(
    path: String, line: Int = 1, column: Int = 1, severity: Severity = .error, message: String,
    rule: Rule
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.severity = severity
    self.message = message
    self.rule = rule
  }
}

extension Finding: CustomStringConvertible {
  /// `path:line:column: error: sentence [rule]`, as compilers write it, so that editors find the place.
  public var description: String {
    "\(path):\(line):\(column): \(severity.rawValue): \(message) [\(rule.rawValue)]"
  }
}
