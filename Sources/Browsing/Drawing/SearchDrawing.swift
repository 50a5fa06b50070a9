import GuideStore
import Screen

extension Browser {
  /// The prompt, then the action card where the words call for one, then the results.
  func draw(_ search: SearchScreen, in frame: inout Frame) {
    let body = layout.body
    let columns = 1..<size.columns - 1
    let prompt = Wording.searchPrompt
    // A long query shows its end, where the typing is.
    let room = columns.count - prompt.columns - 1
    var shown = search.query
    while shown.columns > room { shown.removeFirst() }
    var column = frame.put(
      prompt, at: Point(column: columns.lowerBound, row: body.lowerBound), style: .strong)
    column = frame.put(shown, at: Point(column: column, row: body.lowerBound), style: .prompt)
    frame.cursor = Point(column: column, row: body.lowerBound)
    let lines = SearchLines(search, width: columns.count)
    let rows = (body.lowerBound + 1)..<body.upperBound
    let top = lines.top(of: search, height: rows.count)
    for (index, line) in lines.lines.dropFirst(top).prefix(rows.count).enumerated() {
      let point = Point(column: columns.lowerBound, row: rows.lowerBound + index)
      let isSelected = line.isTitle && line.row == search.selection
      var column = point.column
      for run in line.runs {
        let style = isSelected && run.style != .match ? .selected : run.style
        column = frame.put(
          run.text, at: Point(column: column, row: point.row), style: style,
          limit: columns.upperBound)
      }
      if isSelected {
        frame.fill(row: point.row, columns: column..<columns.upperBound, style: .selected)
        frame.put(">", at: point, style: .selected)
        if search.isInResults { frame.cursor = point }
      }
    }
  }
}

/// The lines below the prompt.
struct SearchLines {
  struct Line {
    var runs: [Run]
    /// The card or result that the line belongs to.
    var row: Int?
    var isTitle = false
  }

  private(set) var lines: [Line] = []
  private let width: Int

  /// The first line to show, so that the whole chosen row is on the screen.
  func top(of search: SearchScreen, height: Int) -> Int {
    guard search.selection > 0, let first = lines.firstIndex(where: { $0.row == search.selection }),
      let last = lines.lastIndex(where: { $0.row == search.selection })
    else { return 0 }
    return max(0, min(first, last - height + 1))
  }

  init(_ search: SearchScreen, width: Int) {
    self.width = width
    guard let answer = search.answer else {
      add([Run(Wording.searchHint, style: .quiet)])
      return
    }
    if let showing = answer.showing { add([Run(Wording.showing(showing), style: .quiet)]) }
    if let card = answer.card { add(card) }
    if !answer.answered {
      add([Run(Wording.doesNotSay, style: .strong)])
      if !answer.results.isEmpty { add([Run(Wording.nearest)]) }
    }
    for related in answer.related { add([Run(Wording.speaksOf(related.word))]) }
    let first = answer.card == nil ? 0 : 1
    for (index, result) in answer.results.enumerated() {
      add(result, row: first + index, label: Wording.labels[result.kind] ?? "", marks: answer.marks)
    }
    if !answer.answered { add([Run(Wording.noMatchIsNotSafe, style: .strong)]) }
    if let query = search.instead.query {
      // Two columns for the mark of the chosen row; wrapping would drop blanks in front.
      for (index, line) in [Run(Wording.searchInstead(query), style: .link)]
        .wrapped(to: width - 2).enumerated()
      {
        lines.append(
          Line(runs: [Run("  ")] + line, row: search.instead.row, isTitle: index == 0))
      }
    }
  }

  private mutating func add(_ runs: [Run]) {
    lines += runs.wrapped(to: width).map { Line(runs: $0) }
  }

  /// What to do, in full: nobody in need has to open anything first.
  private mutating func add(_ card: CardHit) {
    lines.append(
      Line(
        runs: [Run("  \(Wording.doThisNow)  \(card.title)", style: .danger)], row: 0,
        isTitle: true))
    for paragraph in card.text.split(separator: "\n").prefix(6) {
      for line in [Run(String(paragraph))].wrapped(to: width - 2) {
        lines.append(Line(runs: [Run("│ ", style: .border)] + line, row: 0))
      }
    }
    lines.append(Line(runs: [Run(Wording.opensCard, style: .quiet)], row: 0))
  }

  private mutating func add(
    _ result: SearchResult, row: Int, label: String, marks: MatchedWords
  ) {
    let title = Run("  ") + marked(result.title, by: marks, style: .link)
    var line = title
    let tag = " (\(label))"
    while line.columns > width - tag.columns, let last = line.indices.last {
      line[last].text.removeLast()
      if line[last].text.isEmpty { line.removeLast() }
    }
    lines.append(Line(runs: line + [Run(tag, style: .quiet)], row: row, isTitle: true))
    let snippet = marked(result.snippet, by: marks, style: .text).wrapped(to: width - 4)
    for line in snippet.prefix(2) { lines.append(Line(runs: [Run("    ")] + line, row: row)) }
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

private func + (left: Run, right: [Run]) -> [Run] { [left] + right }
