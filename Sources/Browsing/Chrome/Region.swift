import Screen

/// A part of the screen: a row for its header, and the rows below it for its lines. It knows which
/// row shows which line, for drawing and for clicks.
struct Region: Equatable, Sendable {
  var columns: Range<Int>
  /// The header's row, then those of the lines.
  var rows: Range<Int>
  /// Blank rows below the header.
  var gap = 0

  var header: Int { rows.lowerBound }
  /// How many lines it shows.
  var height: Int { max(1, rows.count - 1 - gap) }

  func contains(_ point: Point) -> Bool {
    columns.contains(point.column) && rows.contains(point.row)
  }

  /// The row of the screen that shows a line.
  /// - Parameter top: the first line shown.
  func row(ofLine line: Int, top: Int) -> Int { header + 1 + gap + line - top }

  /// The line that a row of the screen shows, whether there is such a line or not; `nil` for the
  /// header and for rows of other parts.
  func line(atRow row: Int, top: Int) -> Int? {
    rows.dropFirst(1 + gap).contains(row) ? top + row - header - 1 - gap : nil
  }
}
