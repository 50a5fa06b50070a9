import Screen

/// The first row: the guide's name, the line that must not be missed, and the key for the warnings.
struct TitleBar {
  var title: String
  var safetyLine: String
  /// The key that shows the warnings, and its name.
  var keyHint: String

  func draw(in frame: inout Frame) {
    let row = ScreenLayout.titleRow
    let safety = "\(safetyLine) · \(keyHint) "
    frame.fill(row: row, columns: 0..<frame.size.columns, style: .titleBar)
    let start = frame.size.columns - safety.columns
    if start > title.columns + 2 {
      frame.put(" " + title, at: Point(column: 0, row: row), style: .titleBar)
    }
    frame.put(safety, at: Point(column: max(1, start), row: row), style: .safetyLine)
  }
}
