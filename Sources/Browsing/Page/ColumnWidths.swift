import Screen

/// How wide the columns of a table are where they stand side by side.
enum ColumnWidths {
  /// Columns that stay free between two.
  static let gap = 2
  /// The narrowest column that is still read as a column and not as a ladder of words.
  private static let narrowest = 12

  /// - Parameters:
  ///   - header: the names of the columns.
  ///   - rows: the words of every cell, with its citation marks.
  /// - Returns: `nil` when `space` is too narrow for columns.
  static func fitting(header: [String], rows: [[String]], into space: Int) -> [Int]? {
    let natural = header.indices.map { column in
      ([header[column].columns]
        + rows.map { $0.indices.contains(column) ? $0[column].columns : 0 }).max()!
    }
    let space = space - gap * (header.count - 1)
    if natural.reduce(0, +) <= space { return natural }
    let needed = header.indices.map { column in
      rows.reduce(narrowest) { widest, row in
        row.indices.contains(column) ? max(widest, longestPiece(of: row[column])) : widest
      }
    }
    let first = min(natural[0], max(needed[0], space / 3))
    let rest = header.count > 1 ? (space - first) / (header.count - 1) : space
    guard needed.dropFirst().allSatisfy({ $0 <= rest }) else { return nil }
    return [first] + Array(repeating: rest, count: header.count - 1)
  }

  /// Columns of what a line break must not part: a number with its unit, a word with its citation marks.
  private static func longestPiece(of cell: String) -> Int {
    cell.split(separator: " ").map { String($0).columns }.max() ?? 0
  }
}
