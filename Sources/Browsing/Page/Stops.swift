import Education

/// What can be chosen on a page that is laid out, in the order of its lines. Stops are named by their
/// index in the layout.
struct Stops {
  private let all: [Stop]
  /// What has no letters stands on no line, and cannot be chosen.
  private let order: [Int]

  init(of layout: PageLayout) {
    let stops = layout.stops
    all = stops
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

  /// In reading order.
  func first(where isMeant: (Stop) -> Bool) -> Int? { order.first { isMeant(all[$0]) } }

  /// The first row that is looked for, or else the first of all.
  func row(where isMeant: (Stop) -> Bool) -> Int? {
    let rows = all.indices.filter { all[$0].kind == .row }
    return rows.first { isMeant(all[$0]) } ?? rows.first
  }
}
