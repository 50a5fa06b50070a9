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
    if text.isPrintableASCII, point.column >= 0 {
      return putASCII(text, at: point, style: style, end: end)
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

  private mutating func putASCII(
    _ text: String, at point: Point, style: Style, end: Int
  ) -> Int {
    let count = min(text.utf8.count, end - point.column)
    guard count > 0 else { return point.column }
    makeRoom(row: point.row, columns: point.column..<point.column + count)
    var index = point.row * size.columns + point.column
    for byte in text.utf8.prefix(count) {
      cells[index] = Cell(Character(Unicode.Scalar(byte)), style: style)
      index += 1
    }
    return point.column + count
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
    if cells[first].isContinuation { cells[first - 1].character = " " }
    if columns.upperBound < size.columns, cells[next].isContinuation {
      cells[next] = Cell(" ", style: cells[next].style)
    }
  }
}
