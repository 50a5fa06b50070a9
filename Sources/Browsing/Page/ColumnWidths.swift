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
    let usual = min(natural[0], max(needed[0], space / 3))
    guard header.count > 1 else { return [usual] }
    let rows = rows.map { $0.map { $0.split(separator: " ").map { String($0).columns } } }
    let choices = (min(needed[0], usual)...max(usual, min(natural[0], space / 2))).map { first in
      let rest = (space - first) / (header.count - 1)
      return [first] + Array(repeating: rest, count: header.count - 1)
    }.filter { widths in zip(needed, widths).dropFirst().allSatisfy { $0 <= $1 } }
    // The table that is soonest read; of several the one whose first column is as usual.
    return choices.min { left, right in
      let lines = [left, right].map { height(of: rows, widths: $0) }
      return (lines[0], abs(left[0] - usual)) < (lines[1], abs(right[0] - usual))
    }
  }

  /// How many lines rows take.
  /// - Parameter rows: the columns of each word of every cell.
  private static func height(of rows: [[[Int]]], widths: [Int]) -> Int {
    rows.reduce(0) { sum, row in
      sum + (zip(row, widths).map { lines(of: $0, width: $1) }.max() ?? 0)
    }
  }

  private static func lines(of words: [Int], width: Int) -> Int {
    var (lines, column) = (1, 0)
    for word in words {
      if column > 0, column + 1 + word > width {
        (lines, column) = (lines + 1, word)
      } else {
        column += (column > 0 ? 1 : 0) + word
      }
    }
    return lines
  }

  /// Columns of what a line break must not part: a number with its unit, a word with its citation marks.
  private static func longestPiece(of cell: String) -> Int {
    cell.split(separator: " ").map { String($0).columns }.max() ?? 0
  }
}
