import Screen

/// The first row: the guide's name, the line that must not be missed, and the key for the warnings.
struct TitleBar {
  var title: String
  var safetyLine: String
  /// The key that shows the warnings.
  var key: String

  func draw(in frame: inout Frame) {
    let row = ScreenLayout.titleRow
    let columns = frame.size.columns
    frame.fill(row: row, columns: 0..<columns, style: .titleBar)
    let name = " \(title)"
    // What the key does is said where there is room beside the guide's name.
    let forms = [" \(safetyLine) · \(key) \(Wording.warnings) ", " \(safetyLine) · \(key) "]
    let safety = forms.first { name.columns + 1 + $0.columns <= columns } ?? forms[1]
    let start = columns - safety.columns
    if name.columns < start { frame.put(name, at: Point(column: 0, row: row), style: .titleBar) }
    frame.put(safety, at: Point(column: max(0, start), row: row), style: .safetyLine)
  }
}
