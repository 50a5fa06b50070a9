import Education
import GuideStore
import Screen

/// The question that is typed, and what was found.
struct SearchPane: Pane {
  /// What had the keys before, and gets them back.
  let origin: ScreenLayout.Half
  var prompt = Prompt() {
    didSet {
      (isInResults, skipped) = (false, 0)
      hasOpened = false
      if prompt.text != oldValue.text { (isStale, hasRested) = (true, false) }
    }
  }
  /// The answer is that of an earlier question, or of none yet.
  private(set) var isStale = true
  /// The question has been asked as a whole one since a letter was typed.
  private var hasRested = false
  private(set) var answer: SearchAnswer?
  /// What other guides of the shelf answer, as far as they were asked.
  private(set) var elsewhere: [AnswerElsewhere] = []
  /// The guides that are asked when there is a pause, the next one first.
  private(set) var unasked: [Int] = []
  /// What the words name in the program itself.
  private(set) var place: ProgramPlace?
  /// What can be chosen.
  private(set) var rows: [AnswerPage.Row] = []
  /// The chosen row, as an index.
  private(set) var selection = 0 { didSet { skipped = 0 } }
  /// The first lines of the chosen row that have been read and are above the screen: what to do in
  /// danger may take more of them than a small screen has.
  private(set) var skipped = 0
  /// The arrow keys have left the prompt for the results.
  private(set) var isInResults = false

  /// A result was opened: who comes back finds it chosen, Backspace goes on back, and a letter begins
  /// another question.
  private var hasOpened = false

  /// More are never read to the end.
  static let mostResults = 20

  /// How its beginning may have been meant as well.
  private let doubtful: DoubtfulBeginning?

  /// The question as it may have been meant as well.
  var otherReading: String? { doubtful?.otherReading(of: prompt.text) }

  private var earlier: EarlierQuestions
  /// What is offered while nothing is typed.
  private var mostAsked: [NodeSummary] = []

  /// - Parameters:
  ///   - typed: the beginning of a question.
  ///   - other: what may have been meant in place of that.
  ///   - earlier: what was asked before, the last first.
  init(
    from origin: ScreenLayout.Half, typed: String = "", orElse other: String? = nil,
    earlier: [String] = []
  ) {
    doubtful = other.map { DoubtfulBeginning(typed: typed, alternative: $0) }
    self.origin = origin
    self.earlier = EarlierQuestions(earlier)
    prompt = Prompt(typed)
  }

  /// What stands below the prompt.
  var page: AnswerPage? {
    if let answer { return AnswerPage(answer, elsewhere, isAsking: !unasked.isEmpty, place: place) }
    return prompt.text.isEmpty ? AnswerPage(offering: mostAsked) : nil
  }

  /// The same as lines.
  /// - Parameter isChosenLast: what stands below the chosen row is left out.
  func lines(in surroundings: Surroundings, isChosenLast: Bool = false) -> AnswerLines {
    AnswerLines(
      page, matched: answer?.matched ?? .none, selection: selection, isInResults: isInResults,
      width: surroundings.layout.results.columns.count, measure: surroundings.measure,
      height: surroundings.layout.results.height, isChosenLast: isChosenLast,
      verdict: { $0.map { Wording.doesNotSay(titled: titleOfGuide($0)) } ?? surroundings.verdict },
      hint: surroundings.searchHint, keys: surroundings.keys,
      hasHelp: !surroundings.lacks.contains(.help), title: surroundings.title,
      titleOfGuide: titleOfGuide)
  }

  /// What another guide is called.
  private func titleOfGuide(_ guide: Int) -> String {
    elsewhere.first { $0.guide == guide }?.title ?? ""
  }

  /// The guide that answers first, where that is not the open one.
  private var leadingAnswer: AnswerElsewhere? { answer?.leader(of: elsewhere) }

  /// - Parameters:
  ///   - place: what the words name in the program itself.
  ///   - offers: the questions most asked, where nothing is typed.
  ///   - others: guides of the shelf that have yet to be asked the same; `nil` where they were asked it
  ///     already.
  mutating func show(
    _ answer: SearchAnswer?, place: ProgramPlace? = nil, offering offers: [NodeSummary] = [],
    askingOthers others: [Int]?
  ) {
    (self.answer, self.place, mostAsked) = (answer, place, offers)
    if let others { (elsewhere, unasked) = ([], answer == nil ? [] : others) }
    rows = page?.rows ?? []
    selection = 0
    isStale = false
  }

  /// Takes the answer of the guide that was asked next; what is chosen stays chosen.
  mutating func show(_ other: AnswerElsewhere?) {
    guard !unasked.isEmpty else { return }
    let chosen = isInResults && rows.indices.contains(selection) ? rows[selection] : nil
    unasked.removeFirst()
    if let other { elsewhere.append(other) }
    rows = page?.rows ?? []
    if let chosen, let row = rows.firstIndex(of: chosen) { selection = row }
  }

  /// The words may be a whole question, and have not yet been asked as one: nothing is chosen, and no other
  /// guide waits to be asked first.
  var mayBeWhole: Bool {
    answer?.isFinal == false && !isStale && !hasRested && !isInResults && unasked.isEmpty
  }

  /// Nothing has been typed for a while.
  /// - Parameter whole: the answer to the words as a whole question; `nil` keeps what is shown.
  mutating func rest(with whole: SearchAnswer?) {
    hasRested = true
    guard let whole else { return }
    answer = whole
    rows = page?.rows ?? []
    selection = 0
  }

  // MARK: Keys

  mutating func receive(_ key: Key, in surroundings: Surroundings) -> Action {
    if let command = Keymap.prompt.command(for: key) {
      return receive(command, in: surroundings) ?? .say(Wording.keyDoesNothingWhileTyping(key.name))
    }
    guard case .character(let character) = key else {
      return .say(Wording.keyDoesNothingWhileTyping(key.name))
    }
    // Nothing that is asked begins with it, and function keys are hard to find.
    if character == "!", prompt.text.isEmpty { return .perform(.helpNow) }
    return insert(String(character))
  }

  /// Takes text, typed or pasted.
  mutating func insert(_ typed: String) -> Action {
    if hasOpened { prompt = Prompt() }
    return prompt.insert(typed) ? .none : .say(Wording.promptIsFull)
  }

  /// - Returns: `nil` when the command does nothing here.
  private mutating func receive(
    _ command: PromptCommand, in surroundings: Surroundings
  ) -> Action? {
    switch command {
    case .next: move(1, in: surroundings)
    case .previous: return isInResults ? movePrevious(in: surroundings) : recall()
    case .pageDown: movePage(1, in: surroundings)
    case .pageUp: movePage(-1, in: surroundings)
    case .open: return openSelected()
    case .close: return .close(passingOn: nil)
    case .warnings, .helpNow, .keys, .quit: return command.global.map { .perform($0) }
    case .left:
      guard isInResults else { return prompt.move(-1) ? Action.none : nil }
      (isInResults, hasOpened) = (false, false)
    case .right: return isInResults ? openSelected() : prompt.move(1) ? Action.none : nil
    case .start: isInResults ? select(0) : prompt.moveToStart()
    case .end: isInResults ? select(rows.count - 1) : prompt.moveToEnd()
    case .deleteBackward:
      if hasOpened { return .close(passingOn: nil) }
      // Whoever holds the key to erase must not end up on another page.
      if prompt.text.isEmpty { return .say(Wording.lineIsEmpty) }
      return prompt.deleteBackward() ? Action.none : nil
    case .deleteForward: return prompt.deleteForward() ? Action.none : nil
    case .deleteWord: prompt.deleteWord()
    case .deleteLine: prompt = Prompt()
    }
    return Action.none
  }

  mutating func click(line: Int, in surroundings: Surroundings) -> Action {
    let lines = self.lines(in: surroundings)
    guard lines.lines.indices.contains(line), let row = lines.lines[line].row else { return .none }
    select(row)
    return openSelected()
  }

  mutating func select(_ row: Int) {
    guard !rows.isEmpty else { return }
    selection = max(0, min(rows.count - 1, row))
    isInResults = true
  }

  /// Moves on by a line of the chosen row where it goes on below the screen, and else to the next row.
  mutating func move(_ direction: Int, in surroundings: Surroundings) {
    guard !rows.isEmpty else { return }
    let wasInResults = isInResults
    if direction > 0 {
      isInResults = true
      guard !skip(1, in: surroundings), wasInResults else { return }
      // From the prompt the first step leads to the first row, which Enter would open already.
      if selection + 1 < rows.count { selection += 1 }
    } else if !skip(-1, in: surroundings) {
      isInResults = selection > 0
      guard selection > 0 else { return }
      selection -= 1
      // It is read from its end, as one who comes from below meets it.
      _ = skip(.max, in: surroundings)
    }
  }

  /// So many lines of the chosen row can be above the screen before its last one is on it.
  func mostSkipped(in surroundings: Surroundings) -> Int {
    lines(in: surroundings, isChosenLast: true).mostSkipped(
      of: selection, height: surroundings.layout.results.height)
  }

  /// Moves the chosen row up or down under the edge of the screen.
  /// - Returns: `false` where all of it that way has been shown.
  private mutating func skip(_ count: Int, in surroundings: Surroundings) -> Bool {
    let most = mostSkipped(in: surroundings)
    let next = count > most - skipped ? most : max(0, skipped + count)
    defer { skipped = next }
    return next != skipped
  }

  /// A screen of a long row, or three rows.
  private mutating func movePage(_ direction: Int, in surroundings: Surroundings) {
    let screen = max(1, surroundings.layout.results.height - 1)
    if isInResults || direction > 0, skip(direction * screen, in: surroundings) {
      isInResults = true
      return
    }
    for _ in 0..<3 { move(direction, in: surroundings) }
  }

  private mutating func movePrevious(in surroundings: Surroundings) -> Action {
    move(-1, in: surroundings)
    return .none
  }

  /// Brings back the question before the one that stands in the prompt.
  private mutating func recall() -> Action {
    guard let question = earlier.next() else { return .say(Wording.noEarlierQuestion) }
    prompt = Prompt(question)
    return .none
  }

  /// What is chosen is of another guide.
  private var isElsewhere: Bool {
    guard isInResults, rows.indices.contains(selection) else { return false }
    return switch rows[selection] {
    case .card(_, let guide), .result(_, let guide): guide != nil
    case .place, .instead, .offer: false
    }
  }

  private mutating func openSelected() -> Action {
    if rows.indices.contains(selection), case .place(let place) = rows[selection] {
      // In a question about a medicine "quit" may mean another thing.
      guard place != .command(.quit) || isInResults else {
        select(selection)
        return .say(Wording.enterLeaves)
      }
      (hasOpened, isInResults) = (true, true)
      return place.action
    }
    // Enter says that the question is whole: now it can be said that nothing answers it. What another
    // guide answers was asked as a whole.
    // In a hurry nobody waits until the guide that the question names has answered.
    if !isInResults, !unasked.isEmpty, answer?.naming == .another { return .askOthers }
    let leader = leadingAnswer
    if !isElsewhere, leader == nil, let answer, !answer.answered, answer.card == nil,
      !answer.isFinal
    {
      return .askWhole(prompt.text)
    }
    guard rows.indices.contains(selection) else {
      return .say(answer == nil ? Wording.typeMore : Wording.noneAnswers)
    }
    // What comes nearest answers nothing: nobody gets there by pressing Enter twice.
    if let first = leader?.answer ?? answer, first.isRefused, !isInResults {
      return .say(Wording.chooseNearest)
    }
    if case .instead = rows[selection] {} else { (hasOpened, isInResults) = (true, true) }
    switch rows[selection] {
    case .card(let card, nil): return .open(Target(card.id))
    case .card(let card, let guide?): return .openCard(card, in: guide)
    case .result(let result, let guide):
      let answer = guide.flatMap { guide in elsewhere.first { $0.guide == guide }?.answer }
      return .openResult(result, (answer ?? self.answer)?.matched ?? .none, in: guide)
    case .offer(let node): return .open(Target(node.id))
    case .instead(let words): prompt = Prompt(words)
    case .place: break
    }
    return .none
  }
}
