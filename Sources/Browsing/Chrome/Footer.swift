import Screen

/// The bottom row: what the keys do now, as many of them as fit.
struct Footer {
  /// Hints and the columns where they begin.
  let items: [(column: Int, hint: Hint)]

  private static let start = 1

  /// Those of the best ranks that have room beside each other, in their order.
  /// - Parameter columns: of the screen.
  init(_ hints: [Hint], columns: Int) {
    // A narrow one says less of each, and so names more of them. A key stands beside what it does, and apart
    // from the next.
    let isNarrow = columns < ScreenLayout.narrowestForTwo
    let gap = 2
    let hints = hints.map { hint in
      var hint = hint
      if isNarrow { (hint.words, hint.rank) = (hint.brief, hint.narrowRank) }
      return hint
    }
    var room = columns - Self.start + gap
    let byRank = hints.indices.sorted { (hints[$0].rank, $0) < (hints[$1].rank, $1) }
    let fitting = byRank.filter { index in
      let width = hints[index].columns + gap
      guard width <= room else { return false }
      room -= width
      return true
    }
    let chosen = fitting.sorted().map { hints[$0] }
    var column = Self.start
    items = chosen.map { hint in
      defer { column += hint.columns + gap }
      return (column, hint)
    }
  }

  func draw(in frame: inout Frame, row: Int) {
    frame.fill(row: row, columns: 0..<frame.size.columns, style: .footer)
    for (column, hint) in items {
      let end = frame.put(hint.keys, at: Point(column: column, row: row), style: .keyName)
      guard !hint.words.isEmpty else { continue }
      frame.put(" " + hint.words, at: Point(column: end, row: row), style: .footer)
    }
  }

  /// What a click presses.
  func key(at column: Int) -> Key? {
    items.first { $0.column..<$0.column + $0.hint.columns ~= column }?.hint.key
  }
}

extension Hint {
  var columns: Int { keys.columns + (words.isEmpty ? 0 : 1 + words.columns) }
}
