import Education

/// The cells of an HTML table in rows and columns, those that reach over several put where they begin.
struct TableGrid {
  let caption: MarkupElement?
  /// The rows of header and body; a cell that reaches over from above stands in each of its rows, and
  /// `nil` where one reaches over from the left.
  private(set) var rows: [[MarkupElement?]] = []
  /// How many of the rows stand above the body.
  private var headerRows = 0
  /// Notes below the body.
  private(set) var footCells: [MarkupElement] = []
  /// In a header's row a cell that reaches over columns names each of them.
  private var spans: [[Int]] = []
  /// Tables inside it, or a single column: it only places what stands in it.
  private(set) var isLayout = false
  /// Cells that reach over others do so.
  private var spansCount = true
  private(set) var cells: [MarkupElement] = []

  init(_ table: MarkupElement) {
    caption = table["caption"]
    var found: [(row: MarkupElement, section: String)] = []
    for part in table.elements {
      switch part.name {
      case "tr": found.append((part, "tbody"))
      case "thead", "tbody", "tfoot":
        found += part.elements.filter { $0.name == "tr" }.map { ($0, part.name) }
      default: break
      }
    }
    // What stands below is told last.
    found = found.filter { $0.section != "tfoot" } + found.filter { $0.section == "tfoot" }
    cells = found.flatMap { $0.row.elements.filter(\.isCell) }
    let cellsOfRows = found.map { $0.row.elements.filter(\.isCell) }
    let widest = cellsOfRows.map { $0.map(\.columnSpan).reduce(0, +) }.max() ?? 0
    let mostCells = cellsOfRows.map(\.count).max() ?? 0
    // Thousands of cells that reach over thousands of others are no table that anybody wrote.
    spansCount = found.count * widest <= Self.mostPlaces
    isLayout =
      widest < 2 || cells.contains { $0.first("table") != nil }
      || found.count * mostCells > Self.mostPlaces
    guard !isLayout else { return }
    place(found)
  }

  private mutating func place(_ found: [(row: MarkupElement, section: String)]) {
    // For each column how many rows a cell still reaches down, and which.
    var reach = Array(repeating: (rows: 0, cell: MarkupElement?.none), count: Self.mostColumns)
    for (row, section) in found {
      let cells = row.elements.filter(\.isCell)
      if section == "tfoot", cells.count == 1 {
        footCells += cells
        continue
      }
      var line: [MarkupElement?] = []
      var widths: [Int] = []
      for cell in cells {
        while line.count < reach.count, reach[line.count].rows > 0 {
          reach[line.count].rows -= 1
          line.append(reach[line.count].cell)
          widths.append(1)
        }
        let span = spansCount ? cell.columnSpan : 1
        for offset in 0..<span where line.count < Self.mostColumns {
          reach[line.count] = (spansCount ? cell.rowSpan - 1 : 0, offset == 0 ? cell : nil)
          line.append(offset == 0 ? cell : nil)
          widths.append(offset == 0 ? span : 1)
        }
      }
      while line.count < reach.count, reach[line.count].rows > 0 {
        reach[line.count].rows -= 1
        line.append(reach[line.count].cell)
        widths.append(1)
      }
      let isHeader =
        headerRows == rows.count
        && (section == "thead" || rows.isEmpty && cells.allSatisfy { $0.name == "th" })
      rows.append(line)
      spans.append(widths)
      if isHeader { headerRows += 1 }
    }
  }

  private static let mostColumns = 1000
  /// A thousand rows of a hundred columns.
  private static let mostPlaces = 100_000

  /// - Parameter cells: what stands in each cell of `rows`.
  func block(of cells: [[[Statement]]]) -> Block {
    let width = cells.map(\.count).max() ?? 0
    var header = Array(repeating: "", count: width)
    for row in 0..<headerRows {
      for (column, cell) in cells[row].enumerated() where !cell.isEmpty {
        for reached in column..<min(width, column + spans[row][column]) {
          let words = cell.plainText
          header[reached] += (header[reached].isEmpty ? "" : " ") + words
        }
      }
    }
    let body = cells.dropFirst(headerRows).map { row in
      row + Array(repeating: [], count: width - row.count)
    }
    return .table(header: headerRows == 0 ? [] : header, rows: Array(body))
  }
}

extension MarkupElement {
  fileprivate var isCell: Bool { name == "td" || name == "th" }
  fileprivate var columnSpan: Int { reach("colspan") }
  fileprivate var rowSpan: Int { reach("rowspan") }

  private func reach(_ name: String) -> Int {
    min(max(1, attributes[name].flatMap { Int($0) } ?? 1), 1000)
  }
}
