import Education
import Screen

extension PagePane {
  /// Beside the page: its headings, with the current one marked, and what the statement under the
  /// cursor is made from.
  func drawAside(in frame: inout Frame, region: Region, sources: [Source]) {
    let text = region.columns.lowerBound + 2..<region.columns.upperBound - 1
    for row in region.rows {
      frame.put("│", at: Point(column: region.columns.lowerBound, row: row), style: .quiet)
    }
    let sources = lines(naming: sources)
    let headings = headingLines(
      height: region.rows.count - sources.count - 1, columns: text.count)
    let gap = headings.isEmpty ? [] : [Run("")]
    for (row, line) in zip(region.rows, headings + gap + sources) {
      frame.put(shortened: line.text, row: row, columns: text, style: line.style)
    }
  }

  /// As many headings as there is room for, each whole, the current one among them.
  private func headingLines(height: Int, columns: Int) -> [Run] {
    let headings = view.layout.headings
    guard !headings.isEmpty, height > 1 else { return [] }
    var lines: [Run] = []
    var endOfCurrent = 0
    for (index, heading) in headings.enumerated() {
      let isCurrent = index == view.currentHeading
      let style: Style = isCurrent ? .strong : .quiet
      for (number, line) in [Run(heading.text)].wrapped(to: columns - 2).enumerated() {
        let sign = isCurrent && number == 0 ? "• " : "  "
        lines.append(Run(sign + line.map(\.text).joined(), style: style))
      }
      if index <= view.currentHeading ?? 0 { endOfCurrent = lines.count }
    }
    let first = max(0, endOfCurrent - (height - 1))
    return [Run(Wording.onThisPage, style: .strong)] + lines.dropFirst(first).prefix(height - 1)
  }

  /// The sources of the statement under the cursor, with their sections.
  private func lines(naming sources: [Source]) -> [Run] {
    guard let citations = view.citationsHere else { return [] }
    let lines = sources.flatMap { source in
      let sections = citations.filter { $0.source == source.id }.map {
        Run("    \($0.section)", style: .quiet)
      }
      return sections.isEmpty ? [] : [Run("[\(source.number)] \(source.short)")] + sections
    }
    return [Run(Wording.sourcesOfLine, style: .strong)]
      + (lines.isEmpty ? [Run(Wording.ownLine)] : lines)
  }
}
