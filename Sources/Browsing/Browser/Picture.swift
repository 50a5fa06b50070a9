import Education
import Screen

/// The screen as it is drawn: the halves or the question, what lies over them, and the rows that
/// every mode has.
struct Picture {
  private let reading: Reading
  private let notice: String?
  /// Those of the pane that has the keys.
  private var surroundings: Surroundings

  init(of reading: Reading, in surroundings: Surroundings, notice: String?) {
    (self.reading, self.surroundings, self.notice) = (reading, surroundings, notice)
    if !titleBar.namesGuide(columns: surroundings.layout.size.columns) {
      self.surroundings.nameForHeader = reading.title
    }
  }

  private var titleBar: TitleBar {
    let library = reading.library
    return TitleBar(
      title: reading.title, isOneOfMany: reading.shelf.isShared,
      publication: library.about.publication, safetyLine: library.about.safetyLine,
      warns: library.warns, signalWord: { [guide = reading.guide] in guide.gravest?.signalWord },
      key: reading.mode.isTyping ? Wording.warningsKeyWhileTyping : Wording.warningsKey)
  }

  /// The pane that has the keys.
  private var pane: any Pane {
    switch reading.mode {
    case .topics: reading.topics
    case .page: reading.page
    case .word(let word): word
    case .find(let find): find
    case .search(let search): search
    }
  }

  var bottomRow: Footer {
    Footer(
      pane.hints(in: surroundings).map { hint in
        var hint = hint
        hint.keys = shown(hint.keys)
        return hint
      }, columns: surroundings.layout.size.columns)
  }

  var frame: Frame {
    let layout = surroundings.layout
    var frame = Frame(size: layout.size)
    guard !layout.isTooSmall else {
      draw(tooSmall: &frame)
      return frame
    }
    let mode = reading.mode
    titleBar.draw(in: &frame)
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
    var status = pane.status(in: surroundings)
    (status.words, status.brief) = (status.words.map(shown), status.brief.map(shown))
    StatusLine(notice: notice.map(shown), status: status).draw(
      in: &frame, of: layout, showsDividers: mode.search == nil)
    bottomRow.draw(in: &frame, row: layout.footerRow)
    return frame
  }

  /// Where there are no arrows their letters would be read as other keys.
  private func shown(_ words: String) -> String {
    reading.glyphs == .ascii ? words.namingArrows : words
  }

  private func drawHalves(in frame: inout Frame) {
    let layout = surroundings.layout
    var behind = surroundings
    behind.hasKeys = false
    let isInTopics = reading.mode == .topics
    if layout.showsTopics {
      reading.topics.draw(in: &frame, of: isInTopics ? surroundings : behind)
    }
    if let divider = layout.divider {
      for row in layout.page.rows {
        frame.put("│", at: Point(column: divider, row: row), style: .quiet)
      }
    }
    if layout.showsPage { reading.page.draw(in: &frame, of: isInTopics ? behind : surroundings) }
  }

  private func draw(tooSmall frame: inout Frame) {
    let least = ScreenLayout.smallest
    let words = Wording.tooSmall(
      columns: least.columns, rows: least.rows, hasHelp: !reading.library.lacks.contains(.help))
    for (row, line) in [Run(words)].wrapped(to: frame.size.columns).enumerated() {
      frame.put(line.map(\.text).joined(), at: Point(column: 0, row: row), style: .text)
    }
  }

  // MARK: The pointer

  /// What is under the pointer; `nil` where there is nothing.
  func pointed(at point: Point) -> Pointed? {
    let layout = surroundings.layout
    if point.row == ScreenLayout.titleRow { return .titleBar }
    if point.row == layout.footerRow { return bottomRow.key(at: point.column).map { .key($0) } }
    guard layout.page.rows.dropFirst().contains(point.row) else { return nil }
    switch reading.mode {
    case .search(let search):
      return search.line(atRow: point.row, in: surroundings).map { .answer(line: $0) }
    case .word: return .word
    case .topics, .page, .find:
      let tree = reading.topics.tree
      if layout.topics.contains(point),
        let line = layout.topics.line(atRow: point.row, top: tree.viewport.top)
      {
        return tree.rows.has(line) ? .topic(line: line) : nil
      }
      guard layout.text.contains(point) else { return .page }
      return reading.page.stop(at: point, in: layout.text).map { .stop($0) } ?? .page
    }
  }
}
