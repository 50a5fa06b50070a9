import Education

/// What can be chosen on a page that is laid out, in the order of its lines. Stops are named by their
/// index in the layout.
struct Stops {
  private let all: [Stop]
  /// What has no letters stands on no line, and cannot be chosen.
  private let order: [Int]

  /// The page that they are on.
  private let page: Page

  init(of layout: PageLayout, on page: Page) {
    let stops = layout.stops
    (all, self.page) = (stops, page)
    order = stops.indices.filter { stops[$0].line >= 0 }.sorted { stops[$0].line < stops[$1].line }
  }

  func on(_ lines: Range<Int>, where isMeant: (Stop) -> Bool = { _ in true }) -> [Int] {
    order.filter { lines.contains(all[$0].line) && isMeant(all[$0]) }
  }

  /// The one behind or, for -1, before another, around the ends of the page; where none is chosen the
  /// first from a line on, or the last above the end of the screen.
  func next(_ direction: Int, after chosen: Int?, from line: Int, to end: Int) -> Int? {
    if let chosen, let index = order.firstIndex(of: chosen) {
      return order[(index + direction + order.count) % order.count]
    }
    return direction > 0
      ? order.first { all[$0].line >= line } ?? order.first
      : order.last { all[$0].line < end } ?? order.last
  }

  /// Nothing stands behind or, for -1, before a stop.
  func isLast(_ stop: Int, in direction: Int) -> Bool {
    stop == (direction > 0 ? order.last : order.first)
  }

  /// The row to which an arrow leads from a line. Arrows pass over an open warning: it is read, not
  /// chosen.
  func nextRow(_ direction: Int, from line: Int, in lines: Range<Int>) -> Int? {
    let rows = on(lines) {
      let isRow = $0.kind == .row || $0.kind == .fold && !page.openWarnings.contains($0.target)
      return isRow && (direction > 0 ? $0.line > line : $0.line < line)
    }
    return direction > 0 ? rows.first : rows.last
  }

  /// The first row of a list from a line on.
  func nextListRow(from line: Int) -> Int? {
    order.first { all[$0].kind == .row && all[$0].line >= line }
  }

  /// The row that leads on to the next topic, or else the first.
  func rowToGoOn(in lines: Range<Int>) -> Int? {
    let rows = on(lines) { $0.kind == .row }
    return rows.last { leadsOn(all[$0]) } ?? rows.first
  }

  /// The row is the one that the program put at the end of the page.
  func leadsOn(_ stop: Stop) -> Bool {
    guard case .menu(Wording.nextTopic, let items)? = page.blocks.last else { return false }
    return items.contains { $0.target == stop.target }
  }

  /// In reading order.
  func first(where isMeant: (Stop) -> Bool) -> Int? { order.first { isMeant(all[$0]) } }

  /// The first row that is looked for, or else the first of all.
  func row(where isMeant: (Stop) -> Bool) -> Int? {
    let rows = all.indices.filter { all[$0].kind == .row }
    return rows.first { isMeant(all[$0]) } ?? rows.first
  }
}
