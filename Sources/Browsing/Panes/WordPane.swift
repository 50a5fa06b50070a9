import Education
import Screen

/// A word of the glossary, explained over the lower rows of the page where it stands.
struct WordPane: Pane {
  var target: Target
  var word: String
  var meaning: [Statement]

  /// Enter goes on to the word's own page; every other key closes the pane, and those that close or
  /// go back do no more than that.
  func receive(_ key: Key, in surroundings: Surroundings) -> Action {
    switch Keymap.reading.command(for: key) {
    case .open: .open(target)
    case .close, .back, .quit, nil: .close(passingOn: nil)
    default: .close(passingOn: key)
    }
  }

  func status(in surroundings: Surroundings) -> Status {
    Status(position: surroundings.page.position)
  }

  func hints(in surroundings: Surroundings) -> [Hint] {
    surroundings.keys.hints { command in
      switch command {
      case .leave, .nextStop, .quit: false
      case .pageDown: !surroundings.page.isAtEnd
      case .nextMatch: surroundings.page.hasMatch
      case .back: surroundings.canGoBack
      default: true
      }
    }
  }

  func draw(in frame: inout Frame, of surroundings: Surroundings) {
    let region = surroundings.layout.text
    let columns = region.columns
    let inside = columns.lowerBound + 2
    let meaning = [Run(self.meaning.plainText)].wrapped(to: columns.count - 4)
    let rows = min(region.rows.count, meaning.count + 3)
    let top = region.rows.upperBound - rows
    for row in top..<region.rows.upperBound {
      frame.fill(row: row, columns: columns, style: .text)
    }
    frame.rule("─", row: top, columns: columns, style: .quiet)
    frame.put(
      " \(word) ", at: Point(column: inside, row: top), style: .heading, limit: columns.upperBound)
    for (index, line) in meaning.prefix(rows - 2).enumerated() {
      frame.put(
        line.map(\.text).joined(), at: Point(column: inside, row: top + 1 + index), style: .text,
        limit: columns.upperBound)
    }
    frame.put(
      Wording.termPanelKeys, at: Point(column: inside, row: region.rows.upperBound - 1),
      style: .quiet, limit: columns.upperBound)
    frame.cursor = Point(column: inside, row: top + 1)
  }
}
