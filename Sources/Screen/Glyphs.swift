/// Which characters the terminal can show.
public enum Glyphs: Equatable, Sendable {
  case unicode
  /// Seven bits: for terminals without UTF-8, and for readers who ask for it.
  case ascii
}

extension Character {
  /// The ASCII form of the guide's typographic and line characters, always as wide as the
  /// original, so that a screen keeps its shape.
  public var ascii: Character {
    if isASCII { return self }
    switch self {
    case "│", "┃", "▏": return "|"
    case "─", "━", "–", "—", "·": return "-"
    case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼", "╭", "╮", "╰", "╯": return "+"
    case "•", "●", "○": return "*"
    case "›", "→", "▸": return ">"
    case "‹", "←": return "<"
    case "↑", "▴": return "^"
    case "↓", "▾": return "v"
    case "“", "”": return "\""
    case "‘", "’": return "'"
    case "…": return "~"
    case "█", "▓", "■": return "#"
    case "▒", "░", "▪": return ":"
    case "\u{A0}": return " "
    default:
      // Letters with accents lose the accent; anything else has no ASCII form.
      let base = String(self).decomposedBase
      return base ?? "?"
    }
  }
}

extension String {
  /// The text with every character in its ASCII form.
  public var ascii: String { String(map(\.ascii)) }

  /// The first scalar of the canonical decomposition, when it is ASCII.
  fileprivate var decomposedBase: Character? {
    // The standard library decomposes while comparing: "é" equals "e" + U+0301.
    let marks: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{308}", "\u{30A}", "\u{327}", "\u{30C}",
    ]
    for letter in "aceinouyszACEINOUYSZ" {
      for mark in marks where String(letter) + String(Character(mark)) == self { return letter }
    }
    return nil
  }
}
