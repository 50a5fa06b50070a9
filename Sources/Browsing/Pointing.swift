import Screen

extension Browser {
  /// The wheel scrolls what is under the pointer; a click opens a row, a link or a footer hint.
  mutating func receive(_ mouse: Mouse) {
    guard !isTooSmall else { return }
    switch mouse.action {
    case .wheelUp: scroll(at: mouse.point, by: -3)
    case .wheelDown: scroll(at: mouse.point, by: 3)
    case .press: click(mouse.point)
    }
  }

  private mutating func scroll(at point: Point, by lines: Int) {
    if search != nil {
      search?.move(lines.signum())
    } else if layout.tree.contains(point.column) {
      tree.select(tree.selection + lines)
    } else {
      reader.scroll(by: lines)
    }
  }

  private mutating func click(_ point: Point) {
    let layout = layout
    if point.row == 0 {
      perform(.warnings)
    } else if point.row == size.rows - 1 {
      let hit = footer.first { $0.column..<$0.column + $0.hint.columns ~= point.column }
      if let hit { receive(.key(hit.hint.key)) }
    } else if !layout.body.dropFirst().contains(point.row) {
      return
    } else if search != nil {
      clickResult(row: point.row)
    } else if layout.tree.contains(point.column) {
      let row = tree.viewport.top + point.row - layout.body.lowerBound - 1
      guard tree.rows.indices.contains(row) else { return }
      pane = .tree
      tree.select(row)
      perform(.open)
    } else if panel != nil {
      // What lies under the panel cannot be seen, so it cannot be meant.
      panel = nil
    } else if layout.text.contains(point.column), let stop = stop(at: point) {
      pane = .page
      reader.focus(onStop: stop)
      perform(.open)
    } else {
      pane = .page
    }
  }

  private func stop(at point: Point) -> Int? {
    let index = reader.viewport.top + point.row - layout.body.lowerBound - 1
    guard reader.layout.lines.indices.contains(index) else { return nil }
    let line = reader.layout.lines[index]
    if let row = line.row { return row }
    var column = layout.text.lowerBound
    for run in line.runs {
      let end = column + run.text.columns
      if column..<end ~= point.column { return run.tag }
      column = end
    }
    return nil
  }

  private mutating func clickResult(row: Int) {
    guard let search else { return }
    let lines = lines(of: search)
    let index =
      lines.top(of: search, height: layout.body.count - 1) + row - layout.body.lowerBound - 1
    guard lines.lines.indices.contains(index), let chosen = lines.lines[index].row else { return }
    self.search?.select(chosen)
    receiveWhileSearching(.enter)
  }
}
