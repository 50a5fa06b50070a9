import Screen

/// The rows at the top and at the bottom.
extension Browser {
  func drawTitleBar(in frame: inout Frame) {
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
  func drawStatus(in frame: inout Frame) {
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
    guard search == nil, panel == nil else { return nil }
    if pane == .tree, let title = titleCutInTree { return title }
    guard pane == .page, let stop = reader.focusedStop else {
      return isOverdue ? Wording.overdueInBrief : nil
    }
    guard stop.kind == .fold else { return Wording.opens(stop.title) }
    guard reader.page.openWarnings.contains(stop.target) else {
      return Wording.unfolds
    }
    return reader.page.reference == .warnings ? Wording.opensItsPage : Wording.folds
  }

  private var position: String {
    if let search {
      guard let answer = search.answer, answer.answered else { return "" }
      let count = answer.results.count
      guard count < SearchScreen.mostResults else { return Wording.firstAnswers(count) }
      return count == 0 ? "" : Wording.answers(count)
    }
    guard showsPage else { return "\(tree.selection + 1)/\(tree.rows.count)" }
    let share =
      reader.viewport.fits ? Wording.wholePage : Wording.percent(reader.viewport.percent)
    if let match = reader.currentMatch {
      return "\(Wording.match(match + 1, of: reader.matches.count)) · \(share)"
    }
    let count = reader.layout.headings.count
    guard count > 1, !reader.viewport.fits else { return share }
    let current = reader.viewport.isAtEnd ? count : (reader.currentHeading ?? 0) + 1
    return "\(Wording.section(current, of: count)) · \(share)"
  }

  func drawFooter(in frame: inout Frame) {
    let row = size.rows - 1
    frame.fill(row: row, columns: 0..<size.columns, style: .footer)
    for (column, hint) in footer {
      let end = frame.put(hint.keys, at: Point(column: column, row: row), style: .keyName)
      frame.put(" " + hint.words, at: Point(column: end, row: row), style: .footer)
    }
  }

  /// The hints of the bottom row and the columns where they begin.
  var footer: [(column: Int, hint: Footer.Hint)] {
    let hints = search.map(Footer.searching) ?? Footer.browsing(where: isUseful)
    var column = 1
    return Footer.fitting(hints, in: size.columns - column).map { hint in
      defer { column += hint.columns + Footer.gap }
      return (column, hint)
    }
  }

  /// Whether a command does something that is worth a hint where the person is.
  private func isUseful(_ command: Command) -> Bool {
    let isOverPage = panel != nil || reader.page.isOverlay
    return switch command {
    case .close: pane == .page && isOverPage
    case .leave: pane == .page && !isOverPage
    case .pageDown: (pane == .page || showsPage && isSelectedOpen) && !reader.viewport.isAtEnd
    case .nextMatch: reader.currentMatch != nil
    case .back: history.canGoBack
    default: true
    }
  }
}
