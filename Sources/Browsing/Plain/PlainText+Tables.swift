import Screen

/// How tables are written.
extension PlainText {
  mutating func addTable(header: [String], rows: [[[Run]]], indent: Int) {
    if addColumns(header: header, rows: rows, indent: indent) { return }
    if let name = header.first, !name.isEmpty {
      add([Run("\(name):", style: .quiet)], indent: indent)
    }
    for row in rows { add(row: row, under: header, indent: indent) }
  }

  /// What is compared stands side by side on paper, where there is room.
  /// - Returns: `false`, and nothing is written, when the page is too narrow or the text is heard.
  mutating func addColumns(header: [String], rows: [[[Run]]], indent: Int) -> Bool {
    let count = max(header.count, rows.map(\.count).max() ?? 0)
    let header = header + Array(repeating: "", count: count - header.count)
    let words = rows.map { $0.map { $0.map(\.text).joined() } }
    guard !isNumbered, count > 1,
      let widths = ColumnWidths.fitting(header: header, rows: words, into: width - indent),
      widths.indices.allSatisfy({ column in
        widths[column] >= Self.narrowestColumn
          || ([header] + words).allSatisfy { row in
            !row.indices.contains(column) || row[column].columns <= widths[column]
          }
      })
    else { return false }
    if header.contains(where: { !$0.isEmpty }) {
      add(columns: header.map { [Run($0, style: .strong)] }, widths: widths, indent: indent)
      let total = widths.reduce(0, +) + ColumnWidths.gap * (count - 1)
      add([Run(String(repeating: "-", count: total), style: .quiet)], indent: indent)
    }
    let isTall = rows.contains { zip($0, widths).contains { $0.columns > $1 } }
    for (index, row) in rows.enumerated() {
      // Rows of several lines are told apart by a blank one.
      if isTall, index > 0 { addBlank() }
      add(columns: row, widths: widths, indent: indent)
    }
    return true
  }

  /// Below it, words that are broken beside others are harder to read than words below them.
  private static let narrowestColumn = 15

  private mutating func add(columns cells: [[Run]], widths: [Int], indent: Int) {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
    for index in 0..<(wrapped.map(\.count).max() ?? 0) {
      var line: [Run] = []
      for (column, cell) in wrapped.enumerated() {
        let runs = index < cell.count ? cell[index] : []
        line += runs
        let isLast = !wrapped[(column + 1)...].contains { index < $0.count }
        if isLast { break }
        let blanks = widths[column] - runs.columns + ColumnWidths.gap
        line.append(Run(String(repeating: " ", count: max(0, blanks))))
      }
      add(laidOut: line, indent: indent, beginsItem: index == 0)
    }
  }

  /// A row of a table: its first cell, whose column is named once above all rows, then every other
  /// cell, each behind the name of its column.
  private mutating func add(row: [[Run]], under header: [String], indent: Int) {
    for (column, cell) in row.enumerated() {
      let heading = column > 0 && header.indices.contains(column) ? header[column] : ""
      let named = (heading.isEmpty ? [] : [Run("\(heading): ", style: .quiet)]) + cell
      if column == 0 {
        add(named, indent: indent, bullet: "- ")
      } else if !cell.isEmpty {
        add(named, indent: indent + 2, beginsItem: false)
      }
    }
  }
}
