import Education
import Screen

extension PageBuilder {
  /// The narrowest column that is still read as a column and not as a ladder of words.
  private static let narrowestColumn = 12
  private static let gap = 2

  /// A table with its columns side by side where they fit, else one card a row: the first cell as
  /// its name, every other cell under its column's heading.
  mutating func addTable(header: [String], rows: [[[Statement]]]) {
    // Tables of documents may lack a header, or have rows of several lengths.
    let count = max(header.count, rows.map(\.count).max() ?? 0)
    guard count > 0 else { return }
    let header = header + Array(repeating: "", count: count - header.count)
    if let widths = columnWidths(header: header, rows: rows) {
      addColumns(header: header, rows: rows, widths: widths)
    } else {
      addCards(header: header, rows: rows)
    }
  }

  private func columnWidths(header: [String], rows: [[[Statement]]]) -> [Int]? {
    let natural = header.indices.map { column in
      ([header[column].columns]
        + rows.map { $0.indices.contains(column) ? $0[column].plainText.columns + 4 : 0 }).max()!
    }
    let space = width - Self.gap * (header.count - 1)
    if natural.reduce(0, +) <= space { return natural }
    let needed = header.indices.map { column in
      rows.reduce(Self.narrowestColumn) { widest, row in
        row.indices.contains(column) ? max(widest, longestPiece(of: row[column])) : widest
      }
    }
    let first = min(natural[0], max(needed[0], space / 3))
    let rest = header.count > 1 ? (space - first) / (header.count - 1) : space
    guard needed.dropFirst().allSatisfy({ $0 <= rest }) else { return nil }
    return [first] + Array(repeating: rest, count: header.count - 1)
  }

  /// Columns of what a line break must not part: a number with its unit, a word with its citation marks.
  private func longestPiece(of cell: [Statement]) -> Int {
    let pieces = cell.flatMap { statement in
      let words = Typography.kept(statement.spans).map(\.text).joined()
      let marks = citationMarks(of: statement.citations, group: nil)?.text ?? ""
      return (words + marks).split(separator: " ")
    }
    return pieces.map { String($0).columns }.max() ?? 0
  }

  private mutating func addColumns(header: [String], rows: [[[Statement]]], widths: [Int]) {
    if header.contains(where: { !$0.isEmpty }) {
      addRow(header.map { [Run($0, style: .strong)] }, widths: widths)
      addLine([Run(String(repeating: "─", count: min(width, total(widths))), style: .quiet)])
    }
    for row in rows {
      addRow(row.map { runs(of: $0) }, widths: widths)
      // As long as the same row is as a card: the names of its cells and the blank line after it.
      skip(header.dropFirst().prefix(row.count - 1).reduce(1) { $0 + cardName($1).length })
    }
  }

  private func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + Self.gap * (widths.count - 1)
  }

  private mutating func addRow(_ cells: [[Run]], widths: [Int]) {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
    for index in 0..<(wrapped.map(\.count).max() ?? 0) {
      var line: [Run] = []
      for (column, cell) in wrapped.enumerated() {
        let runs = index < cell.count ? cell[index] : []
        for tag in runs.compactMap(\.tag) where layout.stops[tag].line < 0 {
          layout.stops[tag].line = layout.lines.count
        }
        line += runs
        if column + 1 < wrapped.count {
          let blanks = widths[column] - runs.columns + Self.gap
          line.append(Run(String(repeating: " ", count: max(0, blanks))))
        }
      }
      addLine(line, length: line.length)
    }
  }

  private func cardName(_ heading: String) -> [Run] {
    heading.isEmpty ? [] : [Run("\(heading): ", style: .quiet)]
  }

  private mutating func addCards(header: [String], rows: [[[Statement]]]) {
    for (index, row) in rows.enumerated() {
      if index > 0 { addLine([]) }
      for (column, cell) in row.enumerated() {
        if column == 0 {
          addParagraph(runs(of: cell, style: .strong))
          // As long as the header above columns, with the line under it.
          if index == 0 { skip(header.map { Run($0) }.length + 1) }
        } else {
          guard !cell.isEmpty else { continue }
          addParagraph(
            cardName(header[column]) + runs(of: cell), first: [Run("  ")], rest: [Run("    ")])
        }
      }
    }
  }
}
