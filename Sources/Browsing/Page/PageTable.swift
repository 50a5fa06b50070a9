import Education
import Screen

extension PageBuilder {
  /// A table with its columns side by side where they fit, else one card a row: the first cell as
  /// its title, every other behind the name of its column; the name of the first column stands once,
  /// above them all. On a narrow screen also where columns save few lines: words below each other in
  /// narrow columns are slowly read.
  mutating func addTable(header: [String], rows: [[[Statement]]]) {
    // Tables of documents may lack a header, or have rows of several lengths.
    let count = max(header.count, rows.map(\.count).max() ?? 0)
    guard count > 0 else { return }
    let header = header + Array(repeating: "", count: count - header.count)
    if let widths = columnWidths(header: header, rows: rows),
      width > Self.narrow || areMuchShorter(header: header, rows: rows, widths: widths)
    {
      addColumns(header: header, rows: rows, widths: widths)
    } else {
      addCards(header: header, rows: rows)
    }
  }

  private static let narrow = 44

  /// Columns take at most two lines where cards take three.
  private func areMuchShorter(
    header: [String], rows: [[[Statement]]], widths: [Int]
  ) -> Bool {
    func lines(_ words: String, _ width: Int) -> Int {
      [Run(words)].wrapped(to: max(1, width)).count
    }
    var (columns, cards) = (0, rows.count - (header[0].isEmpty ? 1 : 0))
    for row in rows {
      let words = row.map { self.words(of: $0) }
      columns += zip(words, widths).map { lines($0, $1) }.max() ?? 0
      for (column, cell) in words.enumerated() where column == 0 || !cell.isEmpty {
        let name = column == 0 || header[column].isEmpty ? "" : "\(header[column]): "
        cards += lines(name + cell, column == 0 ? width : width - 4)
      }
    }
    return columns * 3 <= cards * 2
  }

  private func columnWidths(header: [String], rows: [[[Statement]]]) -> [Int]? {
    ColumnWidths.fitting(
      header: header, rows: rows.map { $0.map { words(of: $0) } }, into: width)
  }

  /// The words of a cell as they are wrapped, with the marks of its sources.
  private func words(of cell: [Statement]) -> String {
    cell.map { statement in
      Typography.kept(statement.spans).map(\.text).joined()
        + (citationMarks(of: statement.citations, group: nil)?.text ?? "")
    }.joined(separator: " ")
  }

  private mutating func addColumns(header: [String], rows: [[[Statement]]], widths: [Int]) {
    let first = layout.lines.count
    let hasHead = header.contains { !$0.isEmpty }
    if hasHead {
      let rule = String(repeating: "─", count: min(width, total(widths)))
      together {
        $0.addRow(header.map { [Run($0, style: .strong)] }, widths: widths)
        $0.addLine([Run(rule, style: .quiet)])
        // As long as the name above cards, which ends in a colon.
        if !header[0].isEmpty { $0.skip(1) }
      }
    }
    for row in rows {
      let cells = row.map { runs(of: $0) }
      self.row { $0.addRow(cells, widths: widths) }
      // As long as the same row is as a card: the names of its cells and the blank line after it.
      skip(header.prefix(row.count).dropFirst().reduce(1) { $0 + cardName($1).length })
    }
    guard hasHead else { return }
    layout.tableHeads.append(
      .init(
        runs: border + head(header, widths: widths), table: first..<layout.lines.count))
  }

  /// The names of the columns in one line.
  private func head(_ header: [String], widths: [Int]) -> [Run] {
    zip(header, widths).enumerated().flatMap { column, cell in
      let name = cell.0.shortened(to: cell.1)
      let isLast = column + 1 == widths.count
      let blanks = isLast ? 0 : cell.1 - name.columns + ColumnWidths.gap
      return [Run(name, style: .strong), Run(String(repeating: " ", count: blanks))]
    }
  }

  private func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + ColumnWidths.gap * (widths.count - 1)
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
          let blanks = widths[column] - runs.columns + ColumnWidths.gap
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
      self.row {
        if index == 0 { $0.addHeadOfCards(header) }
        $0.addCard(row, header: header)
      }
    }
  }

  private mutating func addHeadOfCards(_ header: [String]) {
    if !header[0].isEmpty { addParagraph([Run("\(header[0]):", style: .quiet)]) }
    // As long as the rest of the header above columns, with the line under it.
    skip(header.dropFirst().map { Run($0) }.length + 1)
  }

  private mutating func addCard(_ row: [[Statement]], header: [String]) {
    for (column, cell) in row.enumerated() {
      if column == 0 {
        addParagraph(runs(of: cell, style: .strong))
      } else {
        guard !cell.isEmpty else { continue }
        addParagraph(
          cardName(header[column]) + runs(of: cell), first: [Run("  ")], rest: [Run("    ")])
      }
    }
  }
}
