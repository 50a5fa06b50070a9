import Screen

extension Browser {
  /// The meaning of a word over the lower rows of the page.
  func draw(_ panel: TermPanel, in frame: inout Frame) {
    let layout = layout
    let columns = layout.text
    let meaning = [Run(panel.meaning.plainText)].wrapped(to: columns.count - 4)
    let rows = min(layout.body.count, meaning.count + 3)
    let top = layout.body.upperBound - rows
    for row in top..<layout.body.upperBound {
      frame.fill(
        row: row, columns: layout.page.clamped(to: columns.lowerBound..<columns.upperBound),
        style: .text)
    }
    frame.rule("─", row: top, columns: columns, style: .quiet)
    let title = Point(column: columns.lowerBound + 2, row: top)
    frame.put(" \(panel.word) ", at: title, style: .heading, limit: columns.upperBound)
    for (index, line) in meaning.prefix(rows - 2).enumerated() {
      let point = Point(column: columns.lowerBound + 2, row: top + 1 + index)
      frame.put(line.map(\.text).joined(), at: point, style: .text, limit: columns.upperBound)
    }
    frame.put(
      Wording.termPanelKeys,
      at: Point(column: columns.lowerBound + 2, row: layout.body.upperBound - 1), style: .quiet,
      limit: columns.upperBound)
    frame.cursor = Point(column: columns.lowerBound + 2, row: top + 1)
  }
}
