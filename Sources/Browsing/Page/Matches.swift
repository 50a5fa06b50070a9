import GuideStore
import Screen

/// What is looked for on a page.
enum Sought: Equatable, Sendable {
  case nothing
  /// The words that a search of the guide looked for, in any of their forms.
  case words(MatchedWords)
  /// These letters, as they were typed to be found on this page.
  case letters(String)

  var isNothing: Bool {
    switch self {
    case .nothing: true
    case .words(let words): words.isEmpty
    case .letters(let letters): letters.allSatisfy { $0.isWhitespace }
    }
  }
}

/// Where what is looked for stands on a page, from top to bottom.
struct Matches: Equatable, Sendable {
  /// A part of a line.
  struct Stretch: Equatable, Sendable {
    var line: Int
    var columns: Range<Int>
  }

  /// The stretches of one match: more than one where a line ends in it.
  typealias Match = [Stretch]

  let sought: Sought
  let all: [Match]
  /// The match that `n` goes on from, as an index.
  private(set) var current: Int?

  static let none = Matches(of: .nothing, in: [])

  init(of sought: Sought, in lines: [PageLine]) {
    self.sought = sought
    all =
      switch sought {
      case _ where sought.isNothing: []
      case .nothing: []
      case .words(let words): Self.find(words, in: lines)
      case .letters(let letters): Self.find(letters, in: lines)
      }
  }

  /// The line where the current match begins.
  var currentLine: Int? { current.flatMap { all[$0].first?.line } }

  /// Chooses the first match at or below a line, or else the first of all.
  mutating func chooseFirst(from line: Int) {
    current = all.isEmpty ? nil : all.firstIndex { $0[0].line >= line } ?? 0
  }

  /// Chooses the first match on these lines, or none.
  mutating func chooseFirst(in lines: Range<Int>) {
    current = all.firstIndex { lines.contains($0[0].line) }
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
          matches.append([Stretch(line: index, columns: column - word.columns..<column)])
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

  // MARK: Letters

  /// A character of a page's text and where it stands.
  private struct Placed {
    /// Without case; a blank of any kind is one space.
    var folded: String
    var stretch: Stretch
  }

  /// Capitals and where lines end make no difference.
  private static func find(_ letters: String, in lines: [PageLine]) -> [Match] {
    let sought = letters.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .map { folded($0) }
    var matches: [Match] = []
    for text in texts(of: lines) where text.count >= sought.count {
      var start = 0
      while start + sought.count <= text.count {
        let candidate = text[start..<start + sought.count]
        if candidate.lazy.map(\.folded).elementsEqual(sought) {
          matches.append(stretches(of: candidate))
          start += sought.count
        } else {
          start += 1
        }
      }
    }
    return matches
  }

  /// The text of each block, with one space for blanks and for the end of a line.
  private static func texts(of lines: [PageLine]) -> [[Placed]] {
    var texts: [[Placed]] = []
    var block: Int?
    for (index, line) in lines.enumerated() {
      if line.anchor.block != block || texts.isEmpty {
        texts.append([])
        block = line.anchor.block
      }
      func add(_ character: String, _ columns: Range<Int>) {
        if character == " ", texts.last?.last?.folded ?? " " == " " { return }
        texts[texts.count - 1].append(
          Placed(folded: character, stretch: Stretch(line: index, columns: columns)))
      }
      var column = 0
      for character in line.runs.lazy.flatMap(\.text) {
        let end = column + character.columns
        // The bar beside a warning is no letter of its text.
        add(character == "│" ? " " : folded(character), column..<end)
        column = end
      }
      add(" ", column..<column)
    }
    return texts
  }

  private static func folded(_ character: Character) -> String {
    character.isWhitespace ? " " : character.lowercased()
  }

  private static func stretches(of text: ArraySlice<Placed>) -> Match {
    text.reduce(into: []) { match, placed in
      let stretch = placed.stretch
      if let last = match.last, last.line == stretch.line {
        match[match.count - 1].columns =
          last.columns.lowerBound..<max(last.columns.upperBound, stretch.columns.upperBound)
      } else if !stretch.columns.isEmpty {
        match.append(stretch)
      }
    }
  }
}
