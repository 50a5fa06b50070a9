import Screen

/// What a key that is no letter can ask for while a question is typed.
enum PromptCommand: CaseIterable, Equatable, Sendable {
  case next, previous, pageDown, pageUp
  case open, close, warnings, helpNow, keys, quit
  case left, right, start, end
  case deleteBackward
  case deleteForward
  case deleteWord
  case deleteLine

  /// It chooses or opens what was found, so that what was typed must have been asked.
  var needsAnswer: Bool {
    switch self {
    case .next, .previous, .pageDown, .pageUp, .open, .right, .start, .end: true
    default: false
    }
  }

  /// The command of the browser that it is another name of.
  var global: Command? {
    switch self {
    case .warnings: .warnings
    case .helpNow: .helpNow
    case .keys: .keys
    case .quit: .quitAtOnce
    default: nil
    }
  }
}

extension Keymap<PromptCommand> {
  /// While a question is typed; every other character is a part of it.
  static let prompt = Keymap(
    bindings: [
      Binding(
        .next, [.down, .tab], "↓ Tab", "next answer", hint: ("↑↓", "choose", 3)),
      Binding(
        .previous, [.up, .backTab], "↑ Shift-Tab",
        "previous answer; in the question: what was asked before"),
      Binding(.pageDown, [.pageDown], "PgDn", "three answers down"),
      Binding(.pageUp, [.pageUp], "PgUp", "three answers up"),
      Binding(.open, [.enter], "Enter", "open the chosen answer", hint: ("Enter", "open", 1)),
      Binding(.close, [.escape], "Esc", "back to where you were", hint: ("Esc", "close", 1)),
    ] + global + [
      Binding(.left, [.left], "←", "a letter to the left; from an answer to the question"),
      Binding(.right, [.right], "→", "a letter to the right; on an answer: open it"),
      Binding(.start, [.home, .control("a")], "Home Ctrl-A", "to the first letter or answer"),
      Binding(
        .end, [.end, .control("e")], "End Ctrl-E", "behind the last letter; the last answer"),
    ] + deleting)

  /// While letters are typed that are looked for on the page.
  static let find = Keymap(
    bindings: [
      Binding(
        .next, [.down, .tab], "↓ Tab", "next match", hint: ("↑↓", "next", 3)),
      Binding(.previous, [.up, .backTab], "↑ Shift-Tab", "previous match"),
      Binding(
        .open, [.enter], "Enter", "keep what is found; n goes on to the next",
        hint: ("Enter", "keep", 1)),
      Binding(.close, [.escape], "Esc", "end finding", hint: ("Esc", "close", 1)),
    ] + global + [
      Binding(.left, [.left], "←", "a letter to the left"),
      Binding(.right, [.right], "→", "a letter to the right"),
      Binding(.start, [.home, .control("a")], "Home Ctrl-A", "to the first letter"),
      Binding(.end, [.end, .control("e")], "End Ctrl-E", "behind the last letter"),
    ] + deleting)

  private static let global = [
    Binding(.warnings, [.function(2)], "F2", "warnings", hint: ("F2", "warnings", 4)),
    Binding(
      .helpNow, [.function(3)], "F3", "help now: what to do at once",
      hint: ("F3", "help now", 2), brief: "help"),
    Binding(.keys, [.function(1)], "F1", "the page of keys", hint: ("F1", "keys", 5)),
  ]

  private static let deleting = [
    Binding(.deleteBackward, [.backspace], "Backspace", "delete the letter before the cursor"),
    Binding(.deleteForward, [.delete], "Delete", "delete the letter under the cursor"),
    Binding(.deleteWord, [.control("w")], "Ctrl-W", "delete a word"),
    Binding(.deleteLine, [.control("u")], "Ctrl-U", "delete the line"),
    Binding(.quit, [.control("c")], "Ctrl-C", "quit"),
  ]
}
