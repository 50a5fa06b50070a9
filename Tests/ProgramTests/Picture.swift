/// A screen as an SVG drawing, so that the README shows what the program shows.
///
/// Every cell stands at its own place, because fonts differ in width between viewers.
struct Picture {
  private static let cellWidth = 9
  private static let cellHeight = 19
  private static let margin = 10
  private static let background = "#1c1c1c"
  private static let foreground = "#d7d7d7"

  let screen: VirtualScreen

  var svg: String {
    let width = screen.columns * Self.cellWidth + 2 * Self.margin
    let height = screen.rowCount * Self.cellHeight + 2 * Self.margin
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" "
        + "font-family=\"monospace\" font-size=\"15\">",
      "<rect width=\"\(width)\" height=\"\(height)\" rx=\"6\" fill=\"\(Self.background)\"/>",
    ]
    for row in 0..<screen.rowCount { lines += self.lines(ofRow: row) }
    lines.append(cursor)
    lines.append("</svg>")
    return lines.joined(separator: "\n") + "\n"
  }

  /// Runs of cells with the same looks: a rectangle where the background differs, then the text.
  private func lines(ofRow row: Int) -> [String] {
    var lines: [String] = []
    var start = 0
    while start < screen.columns {
      let looks = Looks(screen.paint(column: start, row: row))
      var end = start + 1
      while end < screen.columns, Looks(screen.paint(column: end, row: row)) == looks { end += 1 }
      let text = (start..<end).map { screen.cell(column: $0, row: row).text }.joined()
      let x = Self.margin + start * Self.cellWidth
      let y = Self.margin + row * Self.cellHeight
      let width = (end - start) * Self.cellWidth
      if looks.background != Self.background {
        lines.append(
          "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(Self.cellHeight)\" "
            + "fill=\"\(looks.background)\"/>")
      }
      if text.contains(where: { $0 != " " }) {
        lines.append(
          "<text x=\"\(x)\" y=\"\(y + 14)\" fill=\"\(looks.foreground)\" textLength=\"\(width)\" "
            + "xml:space=\"preserve\"\(looks.attributes)>\(Self.escaped(text))</text>")
      }
      start = end
    }
    return lines
  }

  private var cursor: String {
    let x = Self.margin + screen.cursor.column * Self.cellWidth
    let y = Self.margin + screen.cursor.row * Self.cellHeight
    return "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(Self.cellWidth)\" height=\"\(Self.cellHeight)\" "
      + "fill=\"none\" stroke=\"\(Self.foreground)\"/>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private struct Looks: Equatable {
    var foreground: String
    var background: String
    var attributes: String

    init(_ paint: VirtualScreen.Paint) {
      let front = paint.foreground ?? Picture.foreground
      let back = paint.background ?? Picture.background
      (foreground, background) = paint.isReversed ? (back, front) : (front, back)
      attributes =
        (paint.isBold ? " font-weight=\"bold\"" : "")
        + (paint.isUnderlined ? " text-decoration=\"underline\"" : "")
    }
  }
}
