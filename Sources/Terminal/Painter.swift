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
    for index in 0..<min(frame.size.rows, size.rows) where known?.row(index) != frame.row(index) {
      paint(dotted(frame.row(index).prefix(size.columns)), row: index)
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

  private func paint(_ cells: ArraySlice<Cell>, row: Int) {
    var start = cells.startIndex
    while start < cells.endIndex {
      let style = cells[start].style
      let stroke = brush.stroke(for: style)
      terminal_style(stroke.attributes, stroke.pair)
      terminal_move(CInt(row), CInt(start - cells.startIndex))
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
