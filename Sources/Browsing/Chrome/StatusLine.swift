import Screen

/// What the line above the footer tells.
struct Status: Equatable, Sendable {
  /// What Enter would do, or what there is to know.
  var words: String?
  /// The same, where the words are wider than the screen.
  var brief: String?
  /// Where the person is; empty where that needs no saying.
  var position = ""
  /// The words count for more than the position where both do not fit.
  var isWanted = false
}

extension Status {
  /// Enter opens something.
  mutating func tells(opening title: String) {
    (words, brief) = (Wording.opens(title), Wording.opensInBrief(title))
    isWanted = true
  }
}

/// A line across, with what the program has to say at the left and the position at the right.
struct StatusLine {
  /// A sentence of the program, in place of the words of the status.
  var notice: String?
  var status: Status

  /// What the line has at its ends beside the words.
  static let margins = 2

  /// A sentence of the program is never cut: what has no room stands in the rows above, or where they hold
  /// what is chosen, all of it below the first row of the screen.
  /// - Parameter showsDividers: the lines between the halves end here.
  func draw(in frame: inout Frame, of layout: ScreenLayout, showsDividers: Bool) {
    let columns = frame.size.columns
    let lines =
      notice.map { [Run($0)].wrapped(to: columns - Self.margins).map { $0.map(\.text).joined() } }
      ?? []
    let room = max(0, layout.statusRow - ScreenLayout.titleRow - 1)
    let covered = layout.statusRow - max(0, lines.count - 1)..<layout.statusRow
    let isAtTop = covered.contains(frame.cursor.row)
    let above = (isAtTop ? lines : lines.dropLast()).suffix(room)
    for (index, line) in above.enumerated() {
      let row =
        isAtTop ? ScreenLayout.titleRow + 1 + index : layout.statusRow - above.count + index
      frame.fill(row: row, columns: 0..<columns, style: .strong)
      frame.put(" \(line)", at: Point(column: 0, row: row), style: .strong)
    }
    drawLine(
      saying: isAtTop ? nil : lines.last, in: &frame, of: layout, showsDividers: showsDividers)
  }

  private func drawLine(
    saying notice: String?, in frame: inout Frame, of layout: ScreenLayout, showsDividers: Bool
  ) {
    let row = layout.statusRow
    let columns = frame.size.columns
    frame.rule("─", row: row, columns: 0..<columns, style: .quiet)
    let dividers = [layout.divider, layout.aside?.columns.lowerBound]
    for case let divider? in dividers where showsDividers {
      frame.put("┴", at: Point(column: divider, row: row), style: .quiet)
    }
    let position = " \(status.position) "
    let start = columns - position.columns - 1
    let fits = status.words.map { $0.columns + Self.margins <= columns } ?? true
    let words = notice ?? (fits ? status.words : status.brief ?? status.words)
    let isWanted = notice != nil || status.isWanted
    let hasRoom = !isWanted || start > 3 + (words?.columns ?? 0)
    if !status.position.isEmpty, hasRoom {
      frame.put(position, at: Point(column: start, row: row), style: .quiet)
    }
    if let words {
      let columns = 1..<(hasRoom ? start - 1 : columns)
      let end = frame.put(
        shortened: " \(words)", row: row, columns: columns,
        style: notice == nil ? .quiet : .strong)
      frame.put(
        " ", at: Point(column: end, row: row), style: .quiet, limit: columns.upperBound)
    }
  }
}

extension Frame {
  /// Text that ends in an ellipsis where it does not fit.
  /// - Returns: the column after the last cell written.
  @discardableResult
  mutating func put(
    shortened words: String, row: Int, columns: Range<Int>, style: Style
  ) -> Int {
    put(
      words.shortened(to: columns.count), at: Point(column: columns.lowerBound, row: row),
      style: style, limit: columns.upperBound)
  }
}
