/// A whole screen: a grid of cells and the place of the cursor.
///
/// The cursor is part of the frame because braille lines and screen readers follow it
/// (it stands on the selected row, the prompt or the focused link, never "nowhere").
public struct Frame: Equatable, Sendable {
  public let size: Size
  public var cursor: Point
  private var cells: [Cell]

  public init(size: Size, cursor: Point = Point(column: 0, row: 0)) {
    self.size = size
    self.cursor = cursor
    cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
  }

  /// The cells of one row, `size.columns` of them.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes text from a place to the right and clips it at `limit` or the screen's edge.
  /// Control characters and characters without width are left out, because they would move the row.
  /// - Returns: the column after the last cell written.
  @discardableResult
  public mutating func put(_ text: String, at point: Point, style: Style, limit: Int? = nil) -> Int
  {
    let end = min(limit ?? size.columns, size.columns)
    guard point.row >= 0, point.row < size.rows else { return point.column }
    if point.column >= 0, text.isPrintableASCII {
      return putASCII(text.utf8.span, at: point, style: style, end: end)
    }
    if point.column >= 0, text.hasSimpleScalars {
      return putSimple(text.unicodeScalars, at: point, style: style, end: end)
    }
    var column = point.column
    for character in text {
      let width = character.columns
      guard width > 0 else { continue }
      guard column + width <= end else { break }
      if column >= 0 {
        let index = point.row * size.columns + column
        makeRoom(row: point.row, columns: column..<column + width)
        cells[index] = Cell(character == "\u{A0}" ? " " : character, style: style)
        if width == 2 { cells[index + 1] = Cell(" ", style: style, isContinuation: true) }
      }
      column += width
    }
    return column
  }

  /// Bytes that are a column each: most of every screen.
  private mutating func putASCII(
    _ bytes: Span<UInt8>, at point: Point, style: Style, end: Int
  ) -> Int {
    let count = min(bytes.count, end - point.column)
    guard count > 0 else { return point.column }
    makeRoom(row: point.row, columns: point.column..<point.column + count)
    let first = point.row * size.columns + point.column
    var row = self.cells.mutableSpan
    for place in 0..<count {
      row[first + place] = Cell(Unicode.Scalar(bytes[place]), style: style)
    }
    return point.column + count
  }

  /// Scalars that are a column each.
  private mutating func putSimple(
    _ scalars: String.UnicodeScalarView, at point: Point, style: Style, end: Int
  ) -> Int {
    let first = point.row * size.columns
    var column = point.column
    for scalar in scalars {
      guard column < end else { break }
      if cells[first + column].isContinuation || hasWideCharacter(first + column) {
        makeRoom(row: point.row, columns: column..<column + 1)
      }
      cells[first + column] = Cell(scalar == "\u{A0}" ? " " : scalar, style: style)
      column += 1
    }
    return column
  }

  /// The next cell is the right half of this one.
  private func hasWideCharacter(_ index: Int) -> Bool {
    index + 1 < cells.count && cells[index + 1].isContinuation
  }

  /// Gives a run of cells one style and, where asked, blanks them.
  public mutating func fill(row: Int, columns: Range<Int>, style: Style, blank: Bool = true) {
    guard row >= 0, row < size.rows else { return }
    let columns = columns.clamped(to: 0..<size.columns)
    if blank { makeRoom(row: row, columns: columns) }
    for column in columns {
      let index = row * size.columns + column
      if blank { cells[index] = Cell(" ", style: style) } else { cells[index].style = style }
    }
  }

  /// Draws one character over a run of cells: a line across.
  public mutating func rule(_ character: Character, row: Int, columns: Range<Int>, style: Style) {
    guard row >= 0, row < size.rows else { return }
    let cell = Cell(character, style: style)
    let columns = columns.clamped(to: 0..<size.columns)
    makeRoom(row: row, columns: columns)
    for column in columns { cells[row * size.columns + column] = cell }
  }

  /// The characters without styles, one line a row, trailing blanks removed.
  public var text: String {
    (0..<size.rows).map { index in
      var line = String(row(index).filter { !$0.isContinuation }.map(\.character))
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// Blanks the halves that stay when only half of a wide character is overwritten: a terminal
  /// would draw it whole and move the rest of the row.
  private mutating func makeRoom(row: Int, columns: Range<Int>) {
    guard !columns.isEmpty else { return }
    let first = row * size.columns + columns.lowerBound
    let next = row * size.columns + columns.upperBound
    if cells[first].isContinuation { cells[first - 1] = Cell(" ", style: cells[first - 1].style) }
    if columns.upperBound < size.columns, cells[next].isContinuation {
      cells[next] = Cell(" ", style: cells[next].style)
    }
  }
}
