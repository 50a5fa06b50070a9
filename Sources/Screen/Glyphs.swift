/// Which characters the terminal can show.
public enum Glyphs: Equatable, Sendable {
  case unicode
  /// Seven bits: for terminals without UTF-8, and for readers who ask for it.
  case ascii
}

extension Character {
  /// The ASCII form of the guide's typographic and line characters and of letters with accents,
  /// one column each, so that a screen keeps its shape; a question mark for anything else.
  public var ascii: Character {
    if isASCII { return self }
    return Self.asciiForms[self] ?? Self.unaccented[self] ?? "?"
  }

  /// Every sign that has an ASCII form, all of them one column wide.
  static let asciiForms: [Character: Character] = {
    let signs: [(String, Character)] = [
      ("│┃▏▌▐┆", "|"), ("─━–—·‐‑−┄", "-"), ("┌┐└┘├┤┬┴┼╭╮╰╯┏┓┗┛", "+"), ("•●○◦◆", "*"),
      ("›→▸▶»", ">"), ("‹←◂◀«", "<"), ("↑▴▲", "^"), ("↓▾▼", "v"), ("“”„", "\""), ("‘’‚′", "'"),
      ("…≈", "~"), ("█▓■", "#"), ("▒░▪", ":"), ("\u{A0}\u{2009}\u{202F}", " "), ("×✗", "x"),
      ("µμ", "u"), ("✓", "+"), ("°", "o"), ("ø", "o"), ("Ø", "O"), ("ß", "s"), ("ł", "l"),
      ("Ł", "L"), ("÷", "/"), ("═", "="),
    ]
    var forms: [Character: Character] = [:]
    for (characters, form) in signs {
      for character in characters { forms[character] = form }
    }
    return forms
  }()

  /// Letters that lose their accent. Swift compares canonically, so "é" is found whichever way it
  /// is written.
  private static let unaccented: [Character: Character] = {
    let marks: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}",
      "\u{30A}", "\u{30B}", "\u{30C}", "\u{327}", "\u{328}",
    ]
    var forms: [Character: Character] = [:]
    for letter in "aAcCdDeEgGhHiIjJkKlLnNoOrRsStTuUwWyYzZ" {
      for mark in marks { forms[Character(String(letter) + String(mark))] = letter }
    }
    return forms
  }()
}

extension String {
  /// The text with every character in its ASCII form and each of its columns kept.
  public var ascii: String {
    var columns = flatMap { Array(repeating: $0, count: Swift.max(1, $0.columns)) }
    for place in columns.placesOfDots { columns[place] = "." }
    return String(columns.map(\.ascii))
  }
}

extension [Character] {
  /// The columns of a row that show the three dots of an ellipsis in ASCII, where one sign alone would be
  /// read as a letter: itself and the blanks behind it, or the last two letters of what it cuts off.
  public var placesOfDots: [Int] {
    indices.filter { self[$0] == "…" }.flatMap { place -> [Int] in
      let (before, behind) = (place - 2..<place, place + 1..<place + 3)
      // A blank stays before the next word.
      let isFree =
        behind.upperBound <= count && self[behind.lowerBound...].prefix(3).allSatisfy { $0 == " " }
      if isFree { return [place] + behind }
      let cutsOff = before.lowerBound >= 0 && self[place - 1] != " "
      return cutsOff ? before + [place] : []
    }
  }
}
