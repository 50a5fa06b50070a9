import Education
import Screen

extension PagePane {
  func draw(in frame: inout Frame, of surroundings: Surroundings) {
    let region = surroundings.layout.text
    let top = view.viewport.top
    drawHeader(
      in: &frame, region: region,
      columns: region.columns.lowerBound..<surroundings.layout.page.columns.upperBound,
      // Somewhere on the screen it is plain to see what has the keys.
      isHere: surroundings.hasKeys && view.focus == nil,
      guide: surroundings.nameForHeader)
    if surroundings.hasKeys {
      frame.cursor = Point(
        column: region.columns.lowerBound, row: region.row(ofLine: view.readingLine, top: top))
    }
    for line in view.viewport.visible {
      let point = Point(
        column: region.columns.lowerBound, row: region.row(ofLine: line, top: top))
      draw(line: line, at: point, in: &frame, hasKeys: surroundings.hasKeys)
    }
    if let aside = surroundings.layout.aside {
      drawAside(in: &frame, region: aside, sources: surroundings.sources)
    }
  }

  /// What a click at a place of the screen means.
  func stop(at point: Point, in region: Region) -> Int? {
    guard let index = region.line(atRow: point.row, top: view.viewport.top),
      view.layout.lines.indices.contains(index)
    else { return nil }
    let line = view.layout.lines[index]
    if let row = line.row { return row }
    var column = region.columns.lowerBound
    for run in line.runs {
      let end = column + run.text.columns
      if column..<end ~= point.column { return run.tag }
      column = end
    }
    return nil
  }

  /// What the page is called, and inside a table what its columns are. Where there is one row for both
  /// the columns have it: without them half of a row means nothing.
  /// - Parameters:
  ///   - isHere: the page has the keys, and nothing on it is chosen.
  ///   - guide: what the guide is called, where it is to be named here.
  private func drawHeader(
    in frame: inout Frame, region: Region, columns: Range<Int>, isHere: Bool, guide: String?
  ) {
    let head = view.layout.tableHead(above: view.viewport.top)
    guard let head else {
      return drawTrail(
        in: &frame, row: region.header, columns: columns, isHere: isHere, guide: guide)
    }
    if region.gap > 0 || view.page.signal != nil {
      drawTrail(
        in: &frame, row: region.header, columns: columns, isHere: isHere, guide: guide)
    } else if isHere {
      drawSign(in: &frame, row: region.header, columns: columns)
    }
    guard region.gap > 0 || view.page.signal == nil else { return }
    var column = columns.lowerBound
    for run in head {
      column = frame.put(
        run.text, at: Point(column: column, row: region.header + region.gap), style: run.style)
    }
  }

  /// In the margin, where it hides nothing.
  private func drawSign(in frame: inout Frame, row: Int, columns: Range<Int>) {
    frame.put(">", at: Point(column: columns.lowerBound - 1, row: row), style: .selected)
  }

  /// What the page belongs to, then its title; where both do not fit, the title alone.
  private func drawTrail(
    in frame: inout Frame, row: Int, columns: Range<Int>, isHere: Bool, guide: String?
  ) {
    let title = view.page.title
    if let signal = view.page.signal {
      // What to do in danger looks the same wherever it stands.
      frame.fill(row: row, columns: columns, style: .danger)
      frame.put(
        view.hasWholeTitleAbove ? view.page.fullTitle : signal,
        at: Point(column: columns.lowerBound, row: row),
        style: .danger, limit: columns.upperBound)
      return
    }
    let branches = [view.page.above, view.page.aboveInShort]
    let name = guide == title ? [] : [guide].compactMap { $0 }
    let above = (branches.map { name + $0 } + [name] + branches).map { titles in
      titles.reduce(into: "") { $0 += $1 + " › " }
    }.first { ($0 + title).columns <= columns.count }
    var column = columns.lowerBound
    if let above {
      column = frame.put(above, at: Point(column: column, row: row), style: .quiet)
    }
    frame.put(
      shortened: title, row: row, columns: column..<columns.upperBound,
      style: isHere ? .selected : .heading)
    if isHere { drawSign(in: &frame, row: row, columns: columns) }
  }

  private func draw(line index: Int, at point: Point, in frame: inout Frame, hasKeys: Bool) {
    let line = view.layout.lines[index]
    let focus = hasKeys ? view.focus : nil
    let isSelectedRow = line.row != nil && line.row == focus
    var column = point.column
    for run in line.runs {
      let isFocused = run.tag != nil && run.tag == focus
      // A warning keeps the colour of its level.
      let style =
        isSelectedRow && !run.style.isLevel
        ? .selected
        : isFocused && !isSelectedRow
          ? .focus : run.style
      if isFocused, !isSelectedRow, view.focusedStop?.line == index {
        frame.cursor = Point(column: column, row: point.row)
      }
      column = frame.put(run.text, at: Point(column: column, row: point.row), style: style)
    }
    if isSelectedRow {
      let end = point.column + view.layout.width
      frame.fill(
        row: point.row, columns: column..<max(column, end),
        style: line.runs.last?.style.isLevel == true ? line.runs.last!.style : .selected)
      // In the margin, where it hides nothing of the row.
      let margin = Point(column: point.column - 1, row: point.row)
      let isFirst = view.focusedStop?.line == index
      frame.put(isFirst ? ">" : " ", at: margin, style: .selected)
      if isFirst { frame.cursor = margin }
    }
    for (number, match) in view.matches.all.enumerated() {
      guard let stretch = match.first(where: { $0.line == index }) else { continue }
      let isCurrent = number == view.matches.current
      let columns =
        point.column + stretch.columns.lowerBound..<point.column + stretch.columns.upperBound
      frame.fill(
        row: point.row, columns: columns, style: isCurrent ? .currentMatch : .match, blank: false)
      if isCurrent, view.focus == nil, hasKeys, view.matches.currentLine == index {
        frame.cursor = Point(column: columns.lowerBound, row: point.row)
      }
    }
  }
}
