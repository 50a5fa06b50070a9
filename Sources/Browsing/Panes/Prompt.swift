/// One line of typing, with where the next letter goes.
struct Prompt: Equatable, Sendable {
  private(set) var text = ""
  /// How many characters stand before the cursor.
  private(set) var caret = 0

  var beforeCaret: String { String(text.prefix(caret)) }
  private var index: String.Index { text.index(text.startIndex, offsetBy: caret) }

  init(_ text: String = "") {
    self.text = text
    caret = text.count
  }

  /// More marks than any script puts on one letter cost time with every key, and show nothing.
  private static let mostMarks = 4

  /// Takes what was typed, or arrived at once, as one line: what would turn the line, or shows nothing,
  /// is left out.
  /// - Returns: `false` when there is no room for all of it.
  mutating func insert(_ typed: String) -> Bool {
    var before = beforeCaret.unicodeScalars
    let after = text[index...]
    var room = Question.longest - text.count
    var marks = before.reversed().prefix { $0.joinsLetter }.count
    for scalar in typed.unicodeScalars {
      guard let scalar = scalar.inLine else { continue }
      if scalar.joinsLetter, !before.isEmpty {
        marks += 1
        guard marks <= Self.mostMarks else { continue }
      } else {
        guard room > 0 else {
          take(before: before, after)
          return false
        }
        (marks, room) = (0, room - 1)
      }
      before.append(scalar)
    }
    take(before: before, after)
    return true
  }

  private mutating func take(before: String.UnicodeScalarView, _ after: Substring) {
    let before = String(before)
    text = before + after
    // A mark that combines with the letter before it is no character of its own.
    caret = before.count
  }

  /// - Returns: `false` when there was nothing to take away.
  mutating func deleteBackward() -> Bool {
    guard caret > 0 else { return false }
    caret -= 1
    text.remove(at: index)
    return true
  }

  /// - Returns: `false` when there was nothing to take away.
  mutating func deleteForward() -> Bool {
    guard index < text.endIndex else { return false }
    text.remove(at: index)
    return true
  }

  mutating func deleteWord() {
    while beforeCaret.last == " " { _ = deleteBackward() }
    while let last = beforeCaret.last, last != " " { _ = deleteBackward() }
  }

  /// - Returns: `false` at the end of the line.
  mutating func move(_ direction: Int) -> Bool {
    guard 0...text.count ~= caret + direction else { return false }
    caret += direction
    return true
  }

  mutating func moveToStart() { caret = 0 }
  mutating func moveToEnd() { caret = text.count }
}

extension Unicode.Scalar {
  /// What it is in a line of text; `nil` where it has no place there.
  fileprivate var inLine: Unicode.Scalar? {
    switch properties.generalCategory {
    case .control: properties.isWhitespace ? " " : nil
    case .lineSeparator, .paragraphSeparator: " "
    case .format, .privateUse, .surrogate, .unassigned: nil
    default: self
    }
  }

  /// It is a mark on the letter before it.
  fileprivate var joinsLetter: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
