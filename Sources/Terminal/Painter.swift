import CTerminal
import Screen

/// Writes a frame into the curses screen; ncurses then sends what has changed.
struct Painter {
  let brush: Brush
  let glyphs: Glyphs
  /// What ncurses holds: rows that have not changed need not be written again.
  private var painted: Frame?

  init(brush: Brush, glyphs: Glyphs) {
    self.brush = brush
    self.glyphs = glyphs
  }

  mutating func paint(_ frame: Frame, size: Size) {
    let known = painted.flatMap { $0.size == frame.size && frame.size == size ? $0 : nil }
    if known == nil { terminal_erase() }
    for index in 0..<min(frame.size.rows, size.rows) {
      let cells = frame.row(index).prefix(size.columns)
      guard let known else {
        paint(dotted(cells), row: index, column: 0)
        continue
      }
      guard let changed = cells.places(otherThanIn: known.row(index)) else { continue }
      // Dots may stand in places of their neighbours.
      if glyphs == .ascii {
        paint(dotted(cells), row: index, column: 0)
      } else {
        paint(cells[changed], row: index, column: changed.lowerBound - cells.startIndex)
      }
    }
    painted = frame
    // Braille lines and speech follow the cursor, so it stands where the frame says, and shows.
    terminal_move(
      CInt(max(0, min(frame.cursor.row, size.rows - 1))),
      CInt(max(0, min(frame.cursor.column, size.columns - 1))))
  }

  /// With the dots of its ellipses, where they need more columns than one.
  private func dotted(_ cells: ArraySlice<Cell>) -> ArraySlice<Cell> {
    guard glyphs == .ascii else { return cells }
    var cells = cells
    for place in cells.map(\.character).placesOfDots {
      let index = cells.startIndex + place
      cells[index] = Cell(".", style: cells[index].style)
    }
    return cells
  }

  /// - Parameter column: of the first of the cells.
  private func paint(_ cells: ArraySlice<Cell>, row: Int, column: Int) {
    var start = cells.startIndex
    while start < cells.endIndex {
      let style = cells[start].style
      let stroke = brush.stroke(for: style)
      terminal_style(stroke.attributes, stroke.pair)
      terminal_move(CInt(row), CInt(column + start - cells.startIndex))
      terminal_text_begin()
      var end = start
      while end < cells.endIndex, cells[end].style == style {
        append(cells[end], isWide: end + 1 < cells.endIndex && cells[end + 1].isContinuation)
        end += 1
      }
      terminal_draw()
      start = end
    }
    terminal_style(0, 0)
  }

  private func append(_ cell: Cell, isWide: Bool) {
    if let ascii = cell.ascii, !cell.isContinuation { return terminal_text_add(ascii) }
    let character = cell.character
    if cell.isContinuation {
      if glyphs == .ascii { terminal_text_add(UInt8(ascii: "?")) }
    } else if glyphs == .unicode, Self.columns(character) == (isWide ? 2 : 1) {
      TerminalText.add(character.utf8)
    } else {
      let ascii = glyphs == .ascii ? character.ascii.asciiValue : nil
      terminal_text_add(ascii ?? UInt8(ascii: "?"))
      if isWide, glyphs == .unicode { terminal_text_add(UInt8(ascii: "?")) }
    }
  }

  /// As ncurses will count. Where the C library's Unicode is older than Swift's they differ, and
  /// the rest of the row would move.
  static func columns(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + Int(terminal_width($1.value)) }
  }
}

extension ArraySlice<Cell> {
  /// From the first to the last cell that is another one in the same row of the frame before, wide
  /// characters whole; `nil` where none is.
  /// - Parameter known: so many cells, at the same places.
  func places(otherThanIn known: ArraySlice<Cell>) -> Range<Int>? {
    func isSame(_ place: Int) -> Bool { self[place] == known[place] }
    func isHalf(_ place: Int) -> Bool { self[place].isContinuation || known[place].isContinuation }
    guard var first = indices.first(where: { !isSame($0) }),
      var last = indices.last(where: { !isSame($0) })
    else { return nil }
    while first > startIndex, isHalf(first) { first -= 1 }
    while last + 1 < endIndex, isHalf(last + 1) { last += 1 }
    return first..<last + 1
  }
}
