import Education
import GuideStore
import Screen

/// What keys do while a question is typed.
extension SearchPane {
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
    if direction > 0 {
      // From the prompt the first step leads to the first row, at its title.
      guard isInResults else {
        isInResults = true
        return
      }
      guard !skip(1, in: surroundings) else { return }
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

  /// Enter says that the question is whole: now it can be said that nothing answers it. What another guide
  /// answers was asked as a whole.
  private var asksOnEnter: Bool {
    guard !isInResults, leadingAnswer == nil, place == nil, let answer else { return false }
    return !answer.answered && answer.card == nil && !answer.isFinal
  }

  /// What Enter opens is chosen, and shows it. What only comes near answers nothing: nobody gets there by
  /// pressing Enter twice. Whom to ask is an answer.
  var hasChosen: Bool {
    guard !rows.isEmpty, !asksOnEnter else { return false }
    guard !isInResults, place == nil, let first = leadingAnswer?.answer ?? answer else {
      return true
    }
    return !first.isRefused || first.unsaid != nil
  }

  /// What Enter does now, in a word; `nil` where it does nothing.
  var enterDoes: String? {
    hasChosen ? Wording.open : asksOnEnter ? Wording.ask : nil
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
    // In a hurry nobody waits until the guide that the question names has answered.
    if !isInResults, !unasked.isEmpty, answer?.naming == .another { return .askOthers }
    if asksOnEnter { return .askWhole(prompt.text) }
    guard rows.indices.contains(selection) else {
      return .say(answer == nil ? Wording.typeMore : Wording.noneAnswers)
    }
    if !hasChosen { return .say(Wording.chooseNearest) }
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
