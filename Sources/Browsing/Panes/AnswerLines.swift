import GuideStore
import Language
import Screen

/// The lines below the prompt.
struct AnswerLines {
  struct Line {
    var runs: [Run]
    /// The card or result that the line belongs to.
    var row: Int?
    var isTitle = false
    /// The line where that card or result begins.
    var isFirst = false
    /// What it is, at the right edge.
    var edge: Run?
  }

  /// Those down to the end of the screen on which the chosen row stands; nobody sees what is below.
  private(set) var lines: [Line] = []
  /// Whether a word is marked: many stand in several answers.
  private var marks: [String: Bool] = [:]
  private let width: Int
  private let measure: Int
  /// Lines that are shown at once.
  private let height: Int
  /// There is room for a blank line between what was found.
  private let isRoomy: Bool

  private static let letters = WordLetters()
  /// Two columns for the mark of the chosen row.
  private static let inset = "  "
  private static let snippetInset = "    "
  /// An answer is read where it is chosen, as much of it on a narrow screen as on a wide one: it may end
  /// with whom to call. The others tell what they are about.
  private static let chosenLines = 10
  private static let usualColumns = 72
  private static let mostSteps = 6
  private static let snippetLines = 1
  private static let roomyHeight = 14
  /// Titles of documents may be long, and a result has to stay beside its guide's name.
  private static let columnsOfGuide = 24

  /// The first line to show, so that the whole chosen row is on the screen, or its beginning where it
  /// is longer than that.
  /// - Parameter lines: of the row that have been read.
  func top(showing selection: Int, skipping lines: Int = 0, height: Int) -> Int {
    guard let row = self.lines(of: selection) else { return 0 }
    let top = selection > 0 ? max(0, min(row.lowerBound, row.upperBound - height)) : 0
    let start = row.count > height ? max(top, selection > 0 ? row.lowerBound : 0) : top
    return start + min(lines, max(0, row.upperBound - height - start))
  }

  func mostSkipped(of selection: Int, height: Int) -> Int {
    guard let row = lines(of: selection) else { return 0 }
    return max(0, row.upperBound - height - top(showing: selection, height: height))
  }

  private func lines(of selection: Int) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.row == selection }),
      let last = lines.lastIndex(where: { $0.row == selection })
    else { return nil }
    return first..<last + 1
  }

  /// - Parameters:
  ///   - page: `nil` before anything is asked.
  ///   - matched: the words that are marked where they stand.
  ///   - selection: the chosen row of the page.
  ///   - isInResults: the person has chosen it. What may not answer is not read out before that: in a
  ///     hurry it would be taken for the answer.
  ///   - width: columns of the longest line.
  ///   - measure: columns of the longest line of running text.
  ///   - height: lines that are shown at once.
  ///   - isChosenLast: what stands below the chosen row is left out.
  ///   - verdict: said where a guide does not answer, by its place: the open one, or another.
  ///   - hint: how to ask.
  ///   - keys: those of reading.
  ///   - hasHelp: the guide tells what to do in danger.
  ///   - title: what the open guide is called.
  ///   - titleOfGuide: what another guide is called, by its place.
  init(
    _ page: AnswerPage?, matched: MatchedWords, selection: Int, isInResults: Bool, width: Int,
    measure: Int, height: Int, isChosenLast: Bool = false, verdict: (Int?) -> String, hint: String,
    keys: Keymap<Command>,
    hasHelp: Bool, title: String,
    titleOfGuide: (Int) -> String
  ) {
    self.width = width
    self.measure = measure
    self.height = height
    isRoomy = height >= Self.roomyHeight
    guard let page else {
      add([Run(hint, style: .quiet)])
      return
    }
    let columns = max(1, min(width - Self.snippetInset.columns, measure))
    let chosenLines = Self.chosenLines * max(1, (Self.usualColumns + columns - 1) / columns)
    let opensChosen = isInResults || !page.parts.contains(.introduction(.nearest))
    var row = 0
    var endOfChosen: Int?
    for part in page.parts {
      if row > selection {
        let end = endOfChosen ?? lines.count
        endOfChosen = end
        if isChosenLast || lines.count >= end + height { break }
      }
      switch part {
      case .card(let card, let guide):
        add(card, of: guide.map(titleOfGuide), row: row)
        row += 1
      case .place(let place):
        separate()
        addTitle(
          [Run(Wording.place(place, keys: keys), style: .link)], row: row,
          edge: Wording.key(of: place, keys: keys).map { Run($0, style: .quiet) })
        row += 1
      case .showing(let words): add([Run(Wording.showing(words), style: .quiet)])
      case .refusal(let guide):
        add([Run(verdict(guide), style: .strong)])
        // The key opens what the open guide says.
        if guide == nil, hasHelp { add([Run(Wording.inDanger, style: .strong)]) }
      case .introduction(let introduction): add([Self.run(of: introduction)])
      case .related(let related): add([Run(Wording.speaksOf(related.word))])
      case .elsewhere(let guide):
        separate()
        add([Run(Wording.elsewhere(guide.map(titleOfGuide) ?? title), style: .strong)])
      case .asking:
        separate()
        add([Run(Wording.asksOthers, style: .quiet)])
      case .result(let result, _, let guide):
        add(
          result, of: guide.map(titleOfGuide), row: row, matched: matched,
          most: row == selection && opensChosen ? chosenLines : Self.snippetLines)
        row += 1
      case .noMatchIsNotSafe:
        separate()
        add([Run(Wording.noMatchIsNotSafe, style: .strong)])
      case .instead(let words):
        separate()
        addTitle([Run(Wording.searchInsteadFor(words), style: .link)], row: row)
      case .invitation:
        add([Run(hint, style: .quiet)])
        if hasHelp { add([Run(Wording.inDanger, style: .strong)]) }
        lines.append(Line(runs: []))
      case .offer(let node):
        addTitle([Run(node.title, style: .link)], row: row)
        row += 1
      }
    }
  }

  private static func run(of introduction: AnswerPage.Introduction) -> Run {
    switch introduction {
    case .unfinished: Run(Wording.typeOn, style: .quiet)
    case .nothingNear: Run(Wording.tryOtherWords)
    case .nearest: Run(Wording.nearest, style: .strong)
    case .nearestToUnsaid: Run(Wording.nearestToUnsaid)
    }
  }

  /// A blank line before what comes next, where there is room.
  private mutating func separate() {
    if isRoomy, !lines.isEmpty { lines.append(Line(runs: [])) }
  }

  private mutating func add(_ runs: [Run]) {
    lines += runs.wrapped(to: min(width, measure)).map { Line(runs: $0) }
  }

  /// What can be chosen, in as many lines as it takes.
  /// - Parameter edge: what it is, behind the last of them where there is room.
  private mutating func addTitle(_ runs: [Run], row: Int, edge: Run? = nil) {
    let titleLines = runs.wrapped(to: width - Self.inset.columns)
    for (index, line) in titleLines.enumerated() {
      let start = index == 0 ? Self.inset : Self.snippetInset
      let isLast = index == titleLines.count - 1
      let room = width - start.columns - line.columns - 2
      lines.append(
        Line(
          runs: [Run(start)] + line, row: row, isTitle: true, isFirst: index == 0,
          edge: edge.flatMap { isLast && $0.text.columns <= room ? $0 : nil }))
    }
  }

  /// What to do, in full: nobody in need has to open anything first.
  /// - Parameter guide: the title of the guide that says it, where that is not the open one.
  private mutating func add(_ card: CardHit, of guide: String?, row: Int) {
    let title = guide.map { "\($0): \(card.title)" } ?? card.title
    addTitle([Run("\(Wording.doThisNow)\u{A0}\u{A0}\(title)", style: .danger)], row: row)
    for step in Self.steps(of: card.text) {
      lines += self.lines(of: step).map { Line(runs: $0, row: row) }
    }
    lines.append(
      Line(
        runs: (hasBars ? [Self.bar] : []) + [Run(Wording.opensCard, style: .quiet)], row: row))
  }

  private static let bar = Run("│ ", style: .border)

  /// The steps of a card stand beside a bar, each behind its number. On a narrow screen bar and indent give
  /// way to the words: the first step of every card is read whole there.
  private var hasBars: Bool { width >= Self.columnsForBars }
  private static let columnsForBars = 60

  private func lines(of step: Substring) -> [[Run]] {
    let number = hasBars ? step.prefix { $0.isNumber || $0 == "." || $0 == " " } : ""
    let words = [Run(Typography.kept(String(step.dropFirst(number.count))), style: .strong)]
    let side = hasBars ? [Self.bar] : []
    let room = min(width - side.columns, measure) - number.count
    return words.wrapped(to: room).enumerated().map { index, line in
      let indent = index == 0 ? String(number) : String(repeating: " ", count: number.count)
      return side + [Run(indent)] + line
    }
  }

  /// What a card says first, up to its last step: the heading of what follows would promise what is
  /// not shown here.
  static func steps(of text: String) -> [Substring] {
    let lines = text.split(separator: "\n").prefix(mostSteps)
    let last = lines.lastIndex { $0.first?.isNumber == true }
    return Array(last.map { lines[...$0] } ?? lines)
  }

  /// The title and what it is, then the words that matched.
  /// - Parameter guide: the title of the guide that it is of, where that is not the open one.
  private mutating func add(
    _ result: SearchResult, of guide: String?, row: Int, matched: MatchedWords, most: Int
  ) {
    separate()
    let label = guide?.shortened(to: Self.columnsOfGuide) ?? Wording.labels[result.kind]
    addTitle(
      [Run(result.title, style: .link)], row: row, edge: label.map { Run($0, style: .quiet) })
    let room = min(width - Self.snippetInset.columns, measure)
    var text: [[Run]] = []
    // What is read has each item, step and row on a line of its own, and what goes on stands in from it.
    for (index, line) in (most > 1 ? result.lines : [result.snippet]).enumerated()
    where text.count <= most {
      let indent = index == 0 ? [] : [Run(Self.inset)]
      let words = marked(line, by: matched, style: .text)
        .wrapped(to: room - indent.columns, most: most + 1 - text.count)
      text += words.prefix(1) + words.dropFirst().map { indent + $0 }
    }
    var shown = Array(text.prefix(most))
    if text.count > shown.count, let last = shown.popLast() {
      shown.append(last.ended(within: room))
    }
    for line in shown { lines.append(Line(runs: [Run(Self.snippetInset)] + line, row: row)) }
  }

  /// The text in runs, with the words that were looked for set apart.
  private mutating func marked(_ text: String, by matched: MatchedWords, style: Style) -> [Run] {
    var runs: [Run] = []
    var (done, index) = (text.startIndex, text.startIndex)
    while let start = Self.letters.wordStart(in: text[...], from: index) {
      index = Self.letters.wordEnd(in: text[...], from: start)
      let word = String(text[start..<index])
      let isMarked = marks[word] ?? matched.contains(word)
      marks[word] = isMarked
      guard isMarked else { continue }
      if done < start { runs.append(Run(String(text[done..<start]), style: style)) }
      runs.append(Run(word, style: .strong))
      done = index
    }
    if done < text.endIndex { runs.append(Run(String(text[done...]), style: style)) }
    return runs
  }
}
