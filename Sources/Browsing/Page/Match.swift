import GuideStore
import Screen

/// A word on the page that a search looked for.
struct Match: Equatable, Sendable {
  var line: Int
  var columns: Range<Int>

  /// Every word of a page that was looked for, from top to bottom.
  static func all(_ marks: MatchedWords, in layout: PageLayout) -> [Match] {
    guard !marks.isEmpty else { return [] }
    var matches: [Match] = []
    for (index, line) in layout.lines.enumerated() {
      var column = 0
      var word = ""
      func endWord() {
        if !word.isEmpty, marks.contains(word) {
          matches.append(Match(line: index, columns: column - word.columns..<column))
        }
        word = ""
      }
      for character in line.runs.lazy.flatMap(\.text) {
        if character.isLetter || character.isNumber {
          word.append(character)
        } else {
          endWord()
        }
        column += character.columns
      }
      endWord()
    }
    return matches
  }
}
