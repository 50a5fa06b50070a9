import CNcurses
import Screen

typealias CursesWindow = UnsafeMutablePointer<WINDOW>

/// Writes a frame into the curses screen; ncurses then sends what has changed.
struct Painter {
  let brush: Brush
  let glyphs: Glyphs
  private var bytes: [UInt8] = []
  /// What ncurses holds: rows that have not changed need not be written again.
  private var painted: Frame?

  init(brush: Brush, glyphs: Glyphs) {
    self.brush = brush
    self.glyphs = glyphs
  }

  mutating func paint(_ frame: Frame, on screen: CursesWindow?, size: Size) {
    let known = painted.flatMap { $0.size == frame.size && frame.size == size ? $0 : nil }
    if known == nil { werase(screen) }
    for index in 0..<min(frame.size.rows, size.rows) where known?.row(index) != frame.row(index) {
      paint(dotted(frame.row(index).prefix(size.columns)), row: index, on: screen)
    }
    painted = frame
    // Braille lines and speech follow the cursor, so it stands where the frame says, and shows.
    wmove(
      screen, CInt(max(0, min(frame.cursor.row, size.rows - 1))),
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

  private mutating func paint(_ cells: ArraySlice<Cell>, row: Int, on screen: CursesWindow?) {
    var start = cells.startIndex
    while start < cells.endIndex {
      let style = cells[start].style
      bytes.removeAll(keepingCapacity: true)
      var end = start
      while end < cells.endIndex, cells[end].style == style {
        append(cells[end], isWide: end + 1 < cells.endIndex && cells[end + 1].isContinuation)
        end += 1
      }
      let stroke = brush.stroke(for: style)
      wattr_set(screen, stroke.attributes, Int16(stroke.pair), nil)
      wmove(screen, CInt(row), CInt(start - cells.startIndex))
      // ncurses counts bytes here. In the lower right corner it answers ERR, and has drawn.
      bytes.withUnsafeBytes {
        _ = waddnstr(screen, $0.baseAddress?.assumingMemoryBound(to: CChar.self), CInt($0.count))
      }
      start = end
    }
    wattr_set(screen, 0, 0, nil)
  }

  private mutating func append(_ cell: Cell, isWide: Bool) {
    if let ascii = cell.ascii, !cell.isContinuation { return bytes.append(ascii) }
    let character = cell.character
    if cell.isContinuation {
      if glyphs == .ascii { bytes.append(UInt8(ascii: "?")) }
    } else if glyphs == .unicode, Self.columns(character) == (isWide ? 2 : 1) {
      bytes.append(contentsOf: character.utf8)
    } else {
      let ascii = glyphs == .ascii ? character.ascii.asciiValue : nil
      bytes.append(ascii ?? UInt8(ascii: "?"))
      if isWide, glyphs == .unicode { bytes.append(UInt8(ascii: "?")) }
    }
  }

  /// As ncurses will count. Where the C library's Unicode is older than Swift's they differ, and
  /// the rest of the row would move.
  static func columns(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + Int(curses_columns(wchar_t($1.value))) }
  }
}
