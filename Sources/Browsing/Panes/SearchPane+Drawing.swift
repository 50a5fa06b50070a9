import GuideStore
import Screen

extension SearchPane {
  /// The prompt, then what was found.
  func draw(in frame: inout Frame, of surroundings: Surroundings) {
    let region = surroundings.layout.results
    let columns = region.columns
    drawPrompt(in: &frame, row: region.header, columns: columns)
    let lines = self.lines(in: surroundings)
    let top = top(of: lines, in: region)
    for line in lines.lines.indices.dropFirst(top).prefix(region.height) {
      draw(
        lines.lines[line], row: region.row(ofLine: line, top: top), columns: columns, in: &frame)
    }
    // The title is above the screen: the cursor stands where reading goes on.
    if isInResults, skipped > 0 {
      frame.cursor = Point(column: columns.lowerBound, row: region.row(ofLine: top, top: top))
    }
  }

  /// The line of the answer that a row of the screen shows.
  func line(atRow row: Int, in surroundings: Surroundings) -> Int? {
    let region = surroundings.layout.results
    return region.line(atRow: row, top: top(of: lines(in: surroundings), in: region))
  }

  private func top(of lines: AnswerLines, in region: Region) -> Int {
    lines.top(showing: selection, skipping: skipped, height: region.height)
  }

  private func draw(
    _ line: AnswerLines.Line, row: Int, columns: Range<Int>, in frame: inout Frame
  ) {
    let isSelected = line.isTitle && line.row == selection && hasChosen
    var column = columns.lowerBound
    for run in line.runs {
      let style = isSelected && !run.style.isLevel ? .selected : run.style
      column = frame.put(
        run.text, at: Point(column: column, row: row), style: style, limit: columns.upperBound)
    }
    // A card keeps the colour of danger.
    let isLevel = line.runs.contains { $0.style.isLevel }
    let style: Style = isSelected && !isLevel ? .selected : isLevel ? .danger : .text
    if isSelected || isLevel {
      frame.fill(row: row, columns: column..<columns.upperBound, style: style)
    }
    if let edge = line.edge {
      let start = columns.upperBound - edge.text.columns
      frame.put(
        edge.text, at: Point(column: start, row: row), style: isSelected ? style : edge.style)
    }
    guard isSelected else { return }
    guard line.isFirst else { return }
    let point = Point(column: columns.lowerBound, row: row)
    frame.put(">", at: point, style: .selected)
    if isInResults { frame.cursor = point }
  }

  /// A line longer than the row shows its part before the cursor, where the typing is, and that it begins
  /// further left.
  private func drawPrompt(in frame: inout Frame, row: Int, columns: Range<Int>) {
    let start = frame.put(
      Wording.searchPrompt, at: Point(column: columns.lowerBound, row: row), style: .strong)
    var before = prompt.beforeCaret
    var shown = prompt.text
    // One column stays free for the cursor behind the last letter.
    let room = columns.upperBound - start - 1
    let cut = before.columns > room ? String.ellipsis : ""
    while before.columns + cut.columns > room {
      before.removeFirst()
      shown.removeFirst()
    }
    frame.put(
      cut + shown, at: Point(column: start, row: row), style: .prompt, limit: columns.upperBound)
    frame.cursor = Point(column: start + (cut + before).columns, row: row)
  }
}
