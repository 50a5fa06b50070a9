import GuideStore
import Screen

/// The lines below the prompt.
struct SearchLines {
  struct Line {
    var runs: [Run]
    /// The card or result that the line belongs to.
    var row: Int?
    var isTitle = false
    /// The line where that card or result begins.
    var isFirst = false
  }

  private(set) var lines: [Line] = []
  private let width: Int
  private let measure: Int

  /// Two columns for the mark of the chosen row.
  private static let inset = "  "
  private static let snippetInset = "    "
  /// An answer is read where it is chosen; the others tell what they are about.
  private static let chosenLines = 6
  private static let mostSteps = 6
  private static let snippetLines = 2

  /// How wide the lines are at most, with the insets that text of a measure has.
  static func width(for measure: Int) -> Int { measure + snippetInset.columns }

  /// The first line to show, so that the whole chosen row is on the screen.
  func top(of search: SearchScreen, height: Int) -> Int {
    guard search.selection > 0, let first = lines.firstIndex(where: { $0.row == search.selection }),
      let last = lines.lastIndex(where: { $0.row == search.selection })
    else { return 0 }
    return max(0, min(first, last - height + 1))
  }

  /// - Parameters:
  ///   - width: columns of the longest line.
  ///   - measure: columns of the longest line of running text.
  ///   - sourceCount: how many sources the guide has.
  init(_ search: SearchScreen, width: Int, measure: Int, sourceCount: Int) {
    self.width = width
    self.measure = measure
    guard let answer = search.answer else {
      add([Run(Wording.searchHint, style: .quiet)])
      return
    }
    if let card = answer.card { add(card) }
    if let showing = answer.showing { add([Run(Wording.showing(showing), style: .quiet)]) }
    if answer.isRefused {
      add([Run(Wording.doesNotSay(sources: sourceCount), style: .strong)])
      add([Run(Wording.inDanger, style: .strong)])
    }
    if !answer.answered {
      if !answer.isFinal, answer.nearest.isEmpty {
        add([Run(Wording.typeOn, style: .quiet)])
      } else if answer.unsaid == nil {
        add([Run(answer.nearest.isEmpty ? Wording.tryOtherWords : Wording.nearest)])
      } else if answer.nearest.count > 1 {
        add([Run(Wording.nearestToUnsaid)])
      }
    }
    for related in answer.related { add([Run(Wording.speaksOf(related.word))]) }
    let first = answer.card == nil ? 0 : 1
    for (index, result) in answer.listed.enumerated() {
      let isChosen = first + index == search.selection
      add(
        result, row: first + index, marks: answer.marks,
        most: isChosen ? Self.chosenLines : Self.snippetLines)
    }
    if answer.isRefused { add([Run(Wording.noMatchIsNotSafe, style: .strong)]) }
    if let query = search.instead.query {
      addTitle([Run(Wording.searchInstead(query), style: .link)], row: search.instead.row)
    }
  }

  private mutating func add(_ runs: [Run]) {
    lines += runs.wrapped(to: min(width, measure)).map { Line(runs: $0) }
  }

  /// What can be chosen, in as many lines as it takes.
  private mutating func addTitle(_ runs: [Run], row: Int) {
    for (index, line) in runs.wrapped(to: width - Self.inset.columns).enumerated() {
      lines.append(
        Line(
          runs: [Run(index == 0 ? Self.inset : Self.snippetInset)] + line, row: row, isTitle: true,
          isFirst: index == 0))
    }
  }

  /// What to do, in full: nobody in need has to open anything first.
  private mutating func add(_ card: CardHit) {
    addTitle([Run("\(Wording.doThisNow)\u{A0}\u{A0}\(card.title)", style: .danger)], row: 0)
    let bar = Run("│ ", style: .border)
    for step in Self.steps(of: card.text) {
      // "1. " hangs before the lines of its step.
      let number = step.prefix { $0.isNumber || $0 == "." || $0 == " " }
      let words = [Run(Typography.kept(String(step.dropFirst(number.count))))]
      let room = min(width - bar.text.columns, measure) - number.count
      for (index, line) in words.wrapped(to: room).enumerated() {
        let indent = index == 0 ? String(number) : String(repeating: " ", count: number.count)
        lines.append(Line(runs: [bar, Run(indent)] + line, row: 0))
      }
    }
    lines.append(Line(runs: [bar, Run(Wording.opensCard, style: .quiet)], row: 0))
  }

  /// What a card says first, up to its last step: the heading of what follows would promise what is
  /// not shown here.
  static func steps(of text: String) -> [Substring] {
    let lines = text.split(separator: "\n").prefix(mostSteps)
    let last = lines.lastIndex { $0.first?.isNumber == true }
    return Array(last.map { lines[...$0] } ?? lines)
  }

  /// The title with what it is, then the words that matched.
  private mutating func add(
    _ result: SearchResult, row: Int, marks: MatchedWords, most: Int
  ) {
    let label = (Wording.labels[result.kind] ?? "").replacing(" ", with: "\u{A0}")
    addTitle(
      marked(result.title, by: marks, style: .link) + [Run(" (\(label))", style: .quiet)], row: row)
    let text = marked(result.snippet, by: marks, style: .text)
      .wrapped(to: min(width - Self.snippetInset.columns, measure))
    var shown = Array(text.prefix(most))
    if text.count > shown.count, let last = shown.popLast() {
      shown.append(last.ended(within: min(width - Self.snippetInset.columns, measure)))
    }
    for line in shown { lines.append(Line(runs: [Run(Self.snippetInset)] + line, row: row)) }
  }

  /// The text in runs, with the words that were looked for in the style of matches.
  private func marked(_ text: String, by marks: MatchedWords, style: Style) -> [Run] {
    var runs: [Run] = []
    var word = ""
    func endWord() {
      if !word.isEmpty { runs.append(Run(word, style: marks.contains(word) ? .match : style)) }
      word = ""
    }
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        endWord()
        runs.append(Run(String(character), style: style))
      }
    }
    endWord()
    return runs
  }
}
