import Screen

extension Style {
  /// One letter a style, so that the styles of a screen can be read beside its text. Plain text is
  /// blank.
  var letter: Character {
    switch self {
    case .text: " "
    case .titleBar: "T"
    case .safetyLine: "S"
    case .heading: "H"
    case .strong: "B"
    case .emphasis: "e"
    case .quiet: "q"
    case .house: "h"
    case .link: "l"
    case .term: "t"
    case .focus: "F"
    case .selected: ">"
    case .selectedElsewhere: "x"
    case .match: "m"
    case .currentMatch: "M"
    case .danger: "D"
    case .warning: "W"
    case .caution: "C"
    case .notice: "N"
    case .border: "b"
    case .prompt: "p"
    case .footer: "f"
    case .keyName: "K"
    }
  }
}

extension Frame {
  /// The style of every cell as a letter, one line a row, trailing blanks removed.
  var styleLetters: String {
    (0..<size.rows).map { index in
      var line = String(row(index).map(\.style.letter))
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
