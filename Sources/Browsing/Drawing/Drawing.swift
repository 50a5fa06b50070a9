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

  // MARK: Top and bottom

  private func drawTitleBar(in frame: inout Frame) {
    let key = search == nil ? Wording.warningsKeyHint : Wording.warningsKeyHintWhileTyping
    let safety = "\(library.about.safetyLine) · \(key) "
    frame.fill(row: 0, columns: 0..<size.columns, style: .titleBar)
    let start = size.columns - safety.columns
    if start > library.about.title.columns + 2 {
      frame.put(" " + library.about.title, at: Point(column: 0, row: 0), style: .titleBar)
    }
    frame.put(safety, at: Point(column: max(1, start), row: 0), style: .safetyLine)
  }

  /// A line across, with what the program has to say at the left and the position at the right.
  private func drawStatus(in frame: inout Frame) {
    let row = size.rows - 2
    frame.rule("─", row: row, columns: 0..<size.columns, style: .quiet)
    if search == nil, let divider = layout.divider {
      frame.put("┴", at: Point(column: divider, row: row), style: .quiet)
    }
    let position = " \(self.position) "
    let start = size.columns - position.columns - 1
    let words = notice ?? target
    // What is said or chosen counts for more than the position where both do not fit.
    let isWanted = notice != nil || reader.focusedStop != nil
    let hasRoom = !isWanted || start > 3 + (words?.columns ?? 0)
    if !self.position.isEmpty, hasRoom {
      frame.put(position, at: Point(column: start, row: row), style: .quiet)
    }
    if let words {
      let columns = 1..<(hasRoom ? start - 1 : size.columns)
      let end = put(
        " \(words)", in: &frame, row: row, columns: columns,
        style: notice == nil ? .quiet : .strong)
      frame.put(
        " ", at: Point(column: end, row: row), style: .quiet, limit: columns.upperBound)
    }
  }

  /// What Enter would open.
  private var target: String? {
    guard search == nil, pane == .page, let stop = reader.focusedStop else {
      return isOverdue ? Wording.overdueInBrief : nil
    }
    guard stop.kind == .fold else { return Wording.opens(stop.title) }
    guard reader.page.openWarnings.contains(stop.target) else {
      return Wording.unfolds(stop.title)
    }
    return reader.page.reference == .warnings ? Wording.opensItsPage : Wording.folds(stop.title)
  }

  private var position: String {
    if let search {
      guard let answer = search.answer, answer.answered else { return "" }
      return answer.results.isEmpty ? "" : Wording.answers(answer.results.count)
    }
    guard showsPage else { return "\(tree.selection + 1)/\(tree.rows.count)" }
    if let match = reader.currentMatch {
      return Wording.match(match + 1, of: reader.matches.count)
    }
    if reader.viewport.fits { return Wording.wholePage }
    let headings = reader.layout.headings
    let percent = Wording.percent(reader.viewport.percent)
    guard headings.count > 1 else { return percent }
    let current = reader.currentHeading ?? 0
    return "\(Wording.section(current + 1, of: headings.count)) · \(percent)"
  }

  private func drawFooter(in frame: inout Frame) {
    let row = size.rows - 1
    frame.fill(row: row, columns: 0..<size.columns, style: .footer)
    for (column, hint) in footer {
      let end = frame.put(hint.keys, at: Point(column: column, row: row), style: .keyName)
      frame.put(" " + hint.words, at: Point(column: end, row: row), style: .footer)
    }
  }

  /// The hints of the bottom row and the columns where they begin.
  var footer: [(column: Int, hint: Footer.Hint)] {
    let hints = search.map(Footer.searching) ?? Footer.browsing(pane)
    var column = 1
    return Footer.fitting(hints, in: size.columns - 2).map { hint in
      defer { column += hint.columns + Footer.gap }
      return (column, hint)
    }
  }

  // MARK: Tree

  private func drawTree(in frame: inout Frame, columns: Range<Int>) {
    let top = layout.body.lowerBound
    frame.put(
      " " + Wording.topics, at: Point(column: columns.lowerBound, row: top),
      style: pane == .tree ? .strong : .quiet)
    for (index, row) in tree.viewport.visible.enumerated() {
      let node = tree.rows[row]
      let isSelected = row == tree.selection
      let style: Style = isSelected ? (pane == .tree ? .selected : .selectedElsewhere) : .text
      let y = top + 1 + index
      if isSelected { frame.fill(row: y, columns: columns, style: style) }
      let mark = node.hasChildren ? (tree.open.contains(node.id) ? "-" : "+") : " "
      let indent = String(repeating: "  ", count: node.depth)
      let words = "\(isSelected ? ">" : " ")\(indent)\(mark) \(node.label ?? node.title)"
      put(words, in: &frame, row: y, columns: columns, style: style)
      if isSelected, pane == .tree { frame.cursor = Point(column: columns.lowerBound, row: y) }
    }
  }

  /// Text that ends in an ellipsis where it does not fit.
  /// - Returns: the column after the last cell written.
  @discardableResult
  func put(
    _ words: String, in frame: inout Frame, row: Int, columns: Range<Int>, style: Style
  ) -> Int {
    let shown = [Run(words)].shortened(to: columns.count).map(\.text).joined()
    return frame.put(
      shown, at: Point(column: columns.lowerBound, row: row), style: style,
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
    let above = reader.page.above.map { $0 + " › " }.joined()
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
