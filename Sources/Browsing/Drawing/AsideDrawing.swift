import Education
import Screen

extension Browser {
  /// Beside the page: its headings, with the current one marked, and what the statement under the
  /// cursor is made from.
  func drawAside(in frame: inout Frame, columns: Range<Int>) {
    let text = columns.lowerBound + 2..<columns.upperBound - 1
    for row in layout.body {
      frame.put("│", at: Point(column: columns.lowerBound, row: row), style: .quiet)
    }
    let sources = sourceLines
    let headings = headingLines(height: layout.body.count - sources.count - 1)
    let gap = headings.isEmpty ? [] : [Run("")]
    for (row, line) in zip(layout.body, headings + gap + sources) {
      put(line.text, in: &frame, row: row, columns: text, style: line.style)
    }
  }

  /// As many headings as there is room for, the current one among them.
  private func headingLines(height: Int) -> [Run] {
    let headings = reader.layout.headings
    guard !headings.isEmpty, height > 1 else { return [] }
    let lines = headings.enumerated().map { index, heading in
      let isCurrent = index == reader.currentHeading
      return Run((isCurrent ? "• " : "  ") + heading.text, style: isCurrent ? .strong : .quiet)
    }
    let first = max(0, min(lines.count, (reader.currentHeading ?? 0) + 1) - (height - 1))
    return [Run(Wording.onThisPage, style: .strong)] + lines.dropFirst(first).prefix(height - 1)
  }

  private var sourceLines: [Run] {
    guard let citations = reader.citationsHere else { return [] }
    let lines = library.sources.flatMap { source in
      let sections = citations.filter { $0.source == source.id }.map {
        Run("    \($0.section)", style: .quiet)
      }
      return sections.isEmpty ? [] : [Run("[\(source.number)] \(source.short)")] + sections
    }
    return [Run(Wording.sourcesHere, style: .strong)]
      + (lines.isEmpty ? [Run(Wording.ownLine)] : lines)
  }
}
