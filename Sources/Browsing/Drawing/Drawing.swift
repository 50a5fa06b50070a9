import Education
import Screen

extension Browser {
  /// The whole screen for the state as it is.
  public func frame() -> Frame {
    var frame = Frame(size: size)
    guard !isTooSmall else {
      let words = Wording.tooSmall(
        columns: ScreenLayout.smallest.columns, rows: ScreenLayout.smallest.rows)
      for (row, line) in [Run(words)].wrapped(to: size.columns).enumerated() {
        frame.put(line.map(\.text).joined(), at: Point(column: 0, row: row), style: .text)
      }
      return frame
    }
    drawTitleBar(in: &frame)
    if let search {
      draw(search, in: &frame)
    } else {
      let layout = layout
      if !layout.tree.isEmpty { drawTree(in: &frame, columns: layout.tree) }
      if let divider = layout.divider {
        for row in layout.body {
          frame.put("│", at: Point(column: divider, row: row), style: .quiet)
        }
      }
      if showsPage { drawPage(in: &frame) }
      if let aside = layout.aside { drawAside(in: &frame, columns: aside) }
      if let panel { draw(panel, in: &frame) }
    }
    drawStatus(in: &frame)
    drawFooter(in: &frame)
    return frame
  }

  /// Text that ends in an ellipsis where it does not fit.
  /// - Returns: the column after the last cell written.
  @discardableResult
  func put(
    _ words: String, in frame: inout Frame, row: Int, columns: Range<Int>, style: Style
  ) -> Int {
    frame.put(
      words.shortened(to: columns.count), at: Point(column: columns.lowerBound, row: row),
      style: style,
      limit: columns.upperBound)
  }

  // MARK: Page

  private func drawPage(in frame: inout Frame) {
    let layout = layout
    let top = layout.body.lowerBound
    drawTrail(in: &frame, row: top, columns: layout.text.lowerBound..<layout.page.upperBound)
    if pane == .page {
      let row = top + 1 + reader.readingLine - reader.viewport.top
      frame.cursor = Point(column: layout.text.lowerBound, row: row)
    }
    for (index, line) in reader.viewport.visible.enumerated() {
      draw(line: line, at: Point(column: layout.text.lowerBound, row: top + 1 + index), in: &frame)
    }
  }

  /// Where the page stands, then its title; where both do not fit, the title alone.
  private func drawTrail(in frame: inout Frame, row: Int, columns: Range<Int>) {
    let title = reader.page.title
    let above = reader.page.above.reduce(into: "") { $0 += $1 + " › " }
    var column = columns.lowerBound
    if (above + title).columns <= columns.count {
      column = frame.put(above, at: Point(column: column, row: row), style: .quiet)
    }
    put(title, in: &frame, row: row, columns: column..<columns.upperBound, style: .heading)
  }

  private func draw(line index: Int, at point: Point, in frame: inout Frame) {
    let line = reader.layout.lines[index]
    let focus = pane == .page ? reader.focus : nil
    let isSelectedRow = line.row != nil && line.row == focus
    var column = point.column
    for run in line.runs {
      let isFocused = run.tag != nil && run.tag == focus
      let style = isSelectedRow ? .selected : isFocused ? .focus : run.style
      if isFocused, !isSelectedRow, reader.focusedStop?.line == index {
        frame.cursor = Point(column: column, row: point.row)
      }
      column = frame.put(run.text, at: Point(column: column, row: point.row), style: style)
    }
    if isSelectedRow {
      let end = point.column + reader.layout.width
      frame.fill(row: point.row, columns: column..<max(column, end), style: .selected)
      // In the margin, where it hides nothing of the row.
      let margin = Point(column: point.column - 1, row: point.row)
      let isFirst = reader.focusedStop?.line == index
      frame.put(isFirst ? ">" : " ", at: margin, style: .selected)
      if isFirst { frame.cursor = margin }
    }
    for (number, match) in reader.matches.enumerated() where match.line == index {
      let isCurrent = number == reader.currentMatch
      let columns =
        point.column + match.columns.lowerBound..<point.column + match.columns.upperBound
      frame.fill(
        row: point.row, columns: columns, style: isCurrent ? .currentMatch : .match, blank: false)
      if isCurrent, focus == nil, pane == .page {
        frame.cursor = Point(column: columns.lowerBound, row: point.row)
      }
    }
  }
}
