import Screen

/// Letters that are looked for on the page that is open, while they are typed.
struct FindPane: Pane {
  private(set) var prompt: Prompt
  /// The line where looking begins: the one that was read when the pane opened.
  let start: Int

  init(from start: Int) {
    prompt = Prompt()
    self.start = start
  }

  mutating func receive(_ key: Key, in surroundings: Surroundings) -> Action {
    switch Keymap.find.command(for: key) {
    case .next: return .goToMatch(1)
    case .previous: return .goToMatch(-1)
    // What was found stays marked.
    case .open: return .close(passingOn: nil)
    case .close: return .endFinding
    case .warnings, .helpNow, .keys, .quit:
      return Keymap.find.command(for: key)?.global.map { .perform($0) } ?? .none
    case .left: return prompt.move(-1) ? .none : nothing(key)
    case .right: return prompt.move(1) ? .none : nothing(key)
    case .start: prompt.moveToStart()
    case .end: prompt.moveToEnd()
    case .deleteBackward:
      // Whoever holds the key to erase must not end up on another page.
      return prompt.deleteBackward() ? find : .say(Wording.lineIsEmpty)
    case .deleteForward: return prompt.deleteForward() ? find : nothing(key)
    case .deleteWord:
      prompt.deleteWord()
      return find
    case .deleteLine:
      prompt = Prompt()
      return find
    case .pageDown, .pageUp: return nothing(key)
    case nil:
      guard case .character(let character) = key else { return nothing(key) }
      return insert(String(character))
    }
    return .none
  }

  /// Takes letters, typed or pasted.
  mutating func insert(_ typed: String) -> Action {
    prompt.insert(typed) ? find : .say(Wording.promptIsFull)
  }

  private var find: Action { .find(.letters(prompt.text), from: start) }

  private func nothing(_ key: Key) -> Action {
    .say(Wording.keyDoesNothingWhileTyping(key.name))
  }

  func status(in surroundings: Surroundings) -> Status {
    let isFound = surroundings.page.hasMatch || prompt.text.isEmpty
    return Status(
      words: Wording.find + prompt.text,
      position: isFound ? surroundings.page.position : Wording.notOnThisPage, isWanted: true)
  }

  func hints(in surroundings: Surroundings) -> [Hint] {
    Keymap.find.without(surroundings.lacks) { $0.global?.part }
      .hints { $0 != .next || surroundings.page.hasMatch }
  }

  /// The line above the footer shows what is typed; here the cursor stands.
  func draw(in frame: inout Frame, of surroundings: Surroundings) {
    let column = 2 + Wording.find.columns + prompt.beforeCaret.columns
    frame.cursor = Point(
      column: min(column, frame.size.columns - 1), row: surroundings.layout.statusRow)
  }
}
