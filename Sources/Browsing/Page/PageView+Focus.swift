import Education

/// What is chosen on the page.
extension PageView {
  /// Chooses the next link, term or row after the chosen one, from the screen's top when none is.
  /// - Returns: `false` when the page has nothing to choose.
  mutating func focusNext(_ direction: Int) -> Bool {
    if focus == nil, direction > 0, focusFirstCard() { return true }
    if direction < 0, let passed = passedOver {
      // Back to the line from which the other dangers were asked for.
      clearFocus()
      go(to: passed)
      return true
    }
    if let focus, stops.isLast(focus, in: direction) { showRows(atEnd: -direction) }
    let next = stops.next(
      direction, after: focus, from: readingLine, to: viewport.visible.upperBound)
    guard let next else { return false }
    focus = next
    showFocus()
    return true
  }

  /// On a card the other dangers come before the words that are explained, from the first of them, below
  /// their heading at the top of the screen.
  private mutating func focusFirstCard() -> Bool {
    guard let card = stops.first(where: { page.otherCards.contains($0.target) }) else {
      return false
    }
    let here = anchor
    place.show(from: layout.stops[card].line - 1)
    focus = card
    showFocus()
    leftOff = Leaving(from: here, to: card)
    return true
  }

  /// The line that was read before the other dangers were asked for, as long as the first of them is chosen.
  var passedOver: Anchor? { leftOff.flatMap { $0.to == focus ? $0.from : nil } }

  /// A line that was read, and the stop that was chosen from there.
  struct Leaving: Equatable, Sendable {
    var from: Anchor
    var to: Int
  }

  mutating func focus(onStop index: Int?) {
    guard let index, layout.stops.indices.contains(index), layout.stops[index].line >= 0 else {
      focus = nil
      return
    }
    focus = index
    showFocus()
  }

  /// Chooses what was chosen, where it is on the page.
  mutating func focus(on place: StopPlace?) { focus(onStop: place.flatMap(stop(at:))) }

  mutating func clearFocus() { focus = nil }

  /// Chooses a row of a page that is a list: the first that is looked for, else the first, where it
  /// is on the screen.
  mutating func focusFirstRow(where isMeant: (Stop) -> Bool = { _ in true }) {
    guard let row = stops.row(where: isMeant), viewport.visible.contains(layout.stops[row].line)
    else { return }
    focus(onStop: row)
  }

  /// The row that leads on to the next topic, or else the first row, where it is on the screen and
  /// nothing is chosen that is a row.
  var rowToGoOn: Int? {
    guard let row = stops.rowToGoOn(in: viewport.visible), row != focus, focusedStop?.kind != .row
    else { return nil }
    return row
  }

  /// Chooses the row that leads on.
  /// - Returns: whether there is one.
  mutating func focusRowToGoOn() -> Bool {
    guard let row = rowToGoOn else { return false }
    focus(onStop: row)
    return true
  }

  /// The chosen row leads on from the end of the page.
  var leadsOn: Bool {
    focusedStop.map { $0.kind == .row && stops.leadsOn($0) } ?? false
  }

  /// Chooses what stands at a place among everything on the screen that can be opened.
  /// - Parameter number: from 1.
  /// - Returns: `false` where there is not so much.
  mutating func focusVisible(_ number: Int) -> Bool {
    let shown = stops.on(viewport.visible)
    guard shown.indices.contains(number - 1) else { return false }
    focus = shown[number - 1]
    return true
  }

  mutating func showFocus() {
    guard let stop = focusedStop, stop.line >= 0 else { return }
    var end = stop.line + 1
    while end < layout.lines.count, layout.lines[end].row == focus { end += 1 }
    place.show(stop.line..<end)
    readAround()
  }
}
