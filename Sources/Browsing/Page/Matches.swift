import GuideStore
import Screen

/// The words of a page that a search looked for, from top to bottom.
struct Matches: Equatable, Sendable {
  struct Match: Equatable, Sendable {
    var line: Int
    var columns: Range<Int>
  }

  /// What is looked for.
  let words: MatchedWords
  let all: [Match]
  /// The match that `n` goes on from, as an index.
  private(set) var current: Int?

  static let none = Matches(of: .none, in: [])

  init(of words: MatchedWords, in lines: [PageLine]) {
    self.words = words
    all = words.isEmpty ? [] : Self.find(words, in: lines)
  }

  var currentMatch: Match? { current.map { all[$0] } }

  /// Chooses the first match at or below a line, or else the first of all.
  mutating func chooseFirst(from line: Int) {
    current = all.isEmpty ? nil : all.firstIndex { $0.line >= line } ?? 0
  }

  /// Chooses the same match after the page was laid out anew.
  mutating func choose(sameAs old: Matches) {
    current = all.isEmpty ? nil : old.current.map { min($0, all.count - 1) }
  }

  /// Chooses the next match or, for -1, the one before it, around the ends of the page.
  /// - Returns: whether it went around; `nil` where nothing matches.
  mutating func choose(next direction: Int) -> Bool? {
    guard !all.isEmpty else { return nil }
    let next = (current ?? -1) + direction
    current = (next + all.count) % all.count
    return next != current
  }

  private static func find(_ words: MatchedWords, in lines: [PageLine]) -> [Match] {
    var matches: [Match] = []
    for (index, line) in lines.enumerated() {
      var column = 0
      var word = ""
      func endWord() {
        if !word.isEmpty, words.contains(word) {
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
