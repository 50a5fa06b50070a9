import Education
import Screen

/// The screen as it is drawn: the halves or the question, what lies over them, and the rows that
/// every mode has.
struct Picture {
  let title: String
  /// There are other guides beside it.
  let isOneOfMany: Bool
  let publication: Publication?
  let safetyLine: String
  let warns: Bool
  /// The word for what the safety line is about.
  let signalWord: String?
  let mode: Mode
  let topics: TopicsPane
  let page: PagePane
  let notice: String?
  /// Those of the pane that has the keys.
  let surroundings: Surroundings

  /// The pane that has the keys.
  private var pane: any Pane {
    switch mode {
    case .topics: topics
    case .page: page
    case .word(let word): word
    case .find(let find): find
    case .search(let search): search
    }
  }

  var footer: Footer {
    Footer(pane.hints(in: surroundings), columns: surroundings.layout.size.columns)
  }

  var frame: Frame {
    let layout = surroundings.layout
    var frame = Frame(size: layout.size)
    guard !layout.isTooSmall else {
      draw(tooSmall: &frame)
      return frame
    }
    TitleBar(
      title: title, isOneOfMany: isOneOfMany, publication: publication, safetyLine: safetyLine,
      warns: warns, signalWord: signalWord,
      key: mode.isTyping ? Wording.warningsKeyWhileTyping : Wording.warningsKey
    ).draw(in: &frame)
    switch mode {
    case .topics, .page: drawHalves(in: &frame)
    case .word(let word):
      drawHalves(in: &frame)
      word.draw(in: &frame, of: surroundings)
    case .find(let find):
      drawHalves(in: &frame)
      find.draw(in: &frame, of: surroundings)
    case .search(let search): search.draw(in: &frame, of: surroundings)
    }
    StatusLine(notice: notice, status: pane.status(in: surroundings)).draw(
      in: &frame, of: layout, showsDivider: mode.search == nil)
    footer.draw(in: &frame, row: layout.footerRow)
    return frame
  }

  private func drawHalves(in frame: inout Frame) {
    let layout = surroundings.layout
    var behind = surroundings
    behind.hasKeys = false
    let isInTopics = mode == .topics
    if layout.showsTopics { topics.draw(in: &frame, of: isInTopics ? surroundings : behind) }
    if let divider = layout.divider {
      for row in layout.page.rows {
        frame.put("│", at: Point(column: divider, row: row), style: .quiet)
      }
    }
    if layout.showsPage { page.draw(in: &frame, of: isInTopics ? behind : surroundings) }
  }

  private func draw(tooSmall frame: inout Frame) {
    let least = ScreenLayout.smallest
    let words = Wording.tooSmall(columns: least.columns, rows: least.rows)
    for (row, line) in [Run(words)].wrapped(to: frame.size.columns).enumerated() {
      frame.put(line.map(\.text).joined(), at: Point(column: 0, row: row), style: .text)
    }
  }
}
