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

  /// - Returns: `false` when there is no room for more.
  mutating func type(_ typed: Character) -> Bool {
    guard text.count < Question.longest else { return false }
    let before = String(text[..<index]) + String(typed)
    text = before + text[index...]
    // A mark that combines with the letter before it is no character of its own.
    caret = before.count
    return true
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
