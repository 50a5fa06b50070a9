import CTerminal
import Screen

/// From looks to what ncurses takes: attribute bits and numbers of colour pairs.
struct Brush {
  struct Stroke {
    var attributes: UInt32
    var pair: CInt
  }

  private let strokes: [Stroke]

  init(palette: Palette) {
    // ncurses numbers pairs from 1.
    var pairs: [Look.Colors] = []
    let hasItalics = TerminalText.capability("sitm") != nil
    strokes = Style.allCases.map { style in
      let look = palette.look(of: style)
      let attributes = Self.bits(look.attributes, hasItalics: hasItalics)
      guard let colors = look.colors else { return Stroke(attributes: attributes, pair: 0) }
      if let known = pairs.firstIndex(of: colors) {
        return Stroke(attributes: attributes, pair: CInt(known + 1))
      }
      pairs.append(colors)
      terminal_pair(CInt(pairs.count), CInt(colors.ink), CInt(colors.paper))
      return Stroke(attributes: attributes, pair: CInt(pairs.count))
    }
  }

  func stroke(for style: Style) -> Stroke { strokes[Int(style.rawValue)] }

  private static func bits(_ attributes: Look.Attributes, hasItalics: Bool) -> UInt32 {
    var bits: UInt32 = 0
    if attributes.contains(.bold) { bits |= UInt32(TERMINAL_BOLD) }
    if attributes.contains(.underline) { bits |= UInt32(TERMINAL_UNDERLINE) }
    if attributes.contains(.reverse) { bits |= UInt32(TERMINAL_REVERSE) }
    if attributes.contains(.faint) { bits |= UInt32(TERMINAL_FAINT) }
    if attributes.contains(.italic) { bits |= UInt32(hasItalics ? TERMINAL_ITALIC : TERMINAL_BOLD) }
    return bits
  }
}
