import CNcurses
import Screen

/// From looks to what ncurses takes: attribute bits and numbers of colour pairs.
struct Brush {
  struct Stroke {
    var attributes: attr_t
    var pair: CInt
  }

  private let strokes: [Stroke]

  init(palette: Palette) {
    // ncurses numbers pairs from 1.
    var pairs: [Look.Colors] = []
    let hasItalics = curses_capability("sitm") != nil
    strokes = Style.allCases.map { style in
      let look = palette.look(of: style)
      let attributes = Self.bits(look.attributes, hasItalics: hasItalics)
      guard let colors = look.colors else { return Stroke(attributes: attributes, pair: 0) }
      if let known = pairs.firstIndex(of: colors) {
        return Stroke(attributes: attributes, pair: CInt(known + 1))
      }
      pairs.append(colors)
      init_pair(Int16(pairs.count), Int16(colors.ink), Int16(colors.paper))
      return Stroke(attributes: attributes, pair: CInt(pairs.count))
    }
  }

  func stroke(for style: Style) -> Stroke { strokes[Int(style.rawValue)] }

  private static func bits(_ attributes: Look.Attributes, hasItalics: Bool) -> attr_t {
    var bits: attr_t = 0
    if attributes.contains(.bold) { bits |= curses_bold() }
    if attributes.contains(.underline) { bits |= curses_underline() }
    if attributes.contains(.reverse) { bits |= curses_reverse() }
    if attributes.contains(.italic) { bits |= hasItalics ? curses_italic() : curses_bold() }
    return bits
  }
}
