import GuideStore
import Screen

extension Browser {
  /// The prompt, then the action card where the words call for one, then the results.
  func draw(_ search: SearchScreen, in frame: inout Frame) {
    let columns = layout.results
    let body = layout.body
    draw(search.prompt, in: &frame, row: body.lowerBound, columns: columns)
    let lines = lines(of: search)
    let rows = (body.lowerBound + 1)..<body.upperBound
    let top = lines.top(of: search, height: rows.count)
    for (row, line) in zip(rows, lines.lines.dropFirst(top)) {
      let point = Point(column: columns.lowerBound, row: row)
      let isSelected = line.isTitle && line.row == search.selection
      var column = point.column
      for run in line.runs {
        let style = isSelected && run.style != .match ? .selected : run.style
        column = frame.put(
          run.text, at: Point(column: column, row: row), style: style, limit: columns.upperBound)
      }
      guard isSelected else { continue }
      frame.fill(row: row, columns: column..<columns.upperBound, style: .selected)
      guard line.isFirst else { continue }
      frame.put(">", at: point, style: .selected)
      if search.isInResults { frame.cursor = point }
    }
  }

  func lines(of search: SearchScreen) -> SearchLines {
    SearchLines(
      search, width: layout.results.count, measure: measure, sourceCount: library.sources.count)
  }

  /// A line longer than the row shows its part before the cursor, where the typing is.
  private func draw(_ prompt: Prompt, in frame: inout Frame, row: Int, columns: Range<Int>) {
    let start = frame.put(
      Wording.searchPrompt, at: Point(column: columns.lowerBound, row: row), style: .strong)
    var before = prompt.beforeCaret
    var shown = prompt.text
    // One column stays free for the cursor behind the last letter.
    while before.columns > columns.upperBound - start - 1 {
      before.removeFirst()
      shown.removeFirst()
    }
    frame.put(
      shown, at: Point(column: start, row: row), style: .prompt, limit: columns.upperBound)
    frame.cursor = Point(column: start + before.columns, row: row)
  }
}
