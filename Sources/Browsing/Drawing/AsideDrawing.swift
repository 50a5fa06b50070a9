import Education
import Screen

extension Browser {
  /// Beside the page: its headings, with the current one marked, and where the statements in front
  /// of the reader come from.
  func drawAside(in frame: inout Frame, columns: Range<Int>) {
    let text = columns.lowerBound + 2..<columns.upperBound - 1
    for row in layout.body {
      frame.put("│", at: Point(column: columns.lowerBound, row: row), style: .quiet)
    }
    var row = layout.body.lowerBound
    func put(_ words: String, style: Style, in frame: inout Frame) {
      guard row < layout.body.upperBound else { return }
      self.put(words, in: &frame, row: row, columns: text, style: style)
      row += 1
    }
    let headings = reader.layout.headings
    if !headings.isEmpty {
      put(Wording.onThisPage, style: .strong, in: &frame)
      for (index, heading) in headings.enumerated() {
        let isCurrent = index == reader.currentHeading
        put(
          (isCurrent ? "• " : "  ") + heading.text, style: isCurrent ? .strong : .quiet, in: &frame)
      }
      row += 1
    }
    let citations = reader.citationsHere
    guard !citations.isEmpty else { return }
    put(Wording.sourcesHere, style: .strong, in: &frame)
    for source in library.sources {
      let sections = citations.filter { $0.source == source.id }.map(\.section)
      guard !sections.isEmpty else { continue }
      put("[\(source.number)] \(source.short)", style: .text, in: &frame)
      for section in sections { put("    \(section)", style: .quiet, in: &frame) }
    }
  }

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
