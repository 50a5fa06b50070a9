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
    var pairs: [Look.Colors: CInt] = [:]
    let hasItalics = curses_capability("sitm") != nil
    strokes = Style.allCases.map { style in
      let look = palette.look(of: style)
      let attributes = Self.bits(look.attributes, hasItalics: hasItalics)
      guard let colors = look.colors else { return Stroke(attributes: attributes, pair: 0) }
      let pair = pairs[colors, default: CInt(pairs.count + 1)]
      if pairs.updateValue(pair, forKey: colors) == nil {
        init_pair(Int16(pair), Int16(colors.ink), Int16(colors.paper))
      }
      return Stroke(attributes: attributes, pair: pair)
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
