import Screen
import Testing

/// Compares a whole screen, its cursor and, where they are given, its styles. What differs is
/// printed as it would stand in the test, ready to be pasted after it was read.
func expect(
  _ session: Session, cursor: (column: Int, row: Int), _ screen: String, styles: String? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let frame = session.browser.frame()
  if frame.cursor != Point(column: cursor.column, row: cursor.row) {
    record("cursor", "\(cursor)", "(\(frame.cursor.column), \(frame.cursor.row))", sourceLocation)
  }
  if frame.text != screen { record("screen", screen, frame.text, sourceLocation) }
  if let styles, frame.styleLetters != styles {
    record("styles", styles, frame.styleLetters, sourceLocation)
  }
}

/// Compares text that is more than a line, and prints it as it would stand in the test.
func expect(
  _ text: String, is expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  if text != expected { record("text", expected, text, sourceLocation) }
}

private func record(
  _ what: String, _ expected: String, _ actual: String, _ sourceLocation: SourceLocation
) {
  func literal(_ text: String) -> String { "\"\"\"\n\(text)\n\"\"\"" }
  Issue.record(
    """
    The \(what) differs
    \(lineDifference(from: expected, to: actual))
    and is
    \(literal(actual))
    """, sourceLocation: sourceLocation)
}
