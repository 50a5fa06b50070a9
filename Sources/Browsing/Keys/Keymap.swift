import Screen

/// The keys and what they do: the only table. Footer and help page are printed from it.
struct Keymap: Sendable {
  /// One line of the table.
  struct Binding: Sendable {
    var command: Command
    var keys: [Key]
    /// The keys as a person reads them.
    var shown: String
    /// What they do, for the page of keys.
    var does: String
    /// What they do in two words, for the footer, and how much it is worth a place there
    /// (1 is worth most). The warnings' key stands in the first row as well, whatever the width.
    var hint: (keys: String, words: String, rank: Int)?
  }

  static let bindings: [Binding] = [
    Binding(command: .up, keys: [.up, .character("k")], shown: "↑ k", does: "move up"),
    Binding(
      command: .down, keys: [.down, .character("j")], shown: "↓ j", does: "move down",
      hint: ("↑↓", "move", 9)),
    Binding(
      command: .open, keys: [.enter, .right, .character("l")], shown: "Enter → l",
      does: "open what is chosen", hint: ("Enter", "open", 8)),
    Binding(
      command: .leave, keys: [.left, .character("h")], shown: "← h",
      does: "fold, or go to the topics", hint: ("←", "topics", 3)),
    Binding(
      command: .close, keys: [.escape], shown: "Esc", does: "close what is open",
      hint: ("Esc", "close", 3)),
    Binding(
      command: .back, keys: [.backspace, .character("[")], shown: "Backspace [",
      does: "go back, to the same line", hint: ("Backspace", "back", 12)),
    Binding(
      command: .forward, keys: [.character("]")], shown: "]", does: "go forward again"),
    Binding(
      command: .nextStop, keys: [.tab], shown: "Tab",
      does: "next link or explained word; from the topics to the page"),
    Binding(
      command: .previousStop, keys: [.backTab], shown: "Shift-Tab",
      does: "previous link or explained word"),
    Binding(
      command: .pageDown, keys: [.character(" "), .pageDown], shown: "Space PgDn",
      does: "a screen down", hint: ("Space", "more", 11)),
    Binding(
      command: .pageUp, keys: [.character("b"), .pageUp], shown: "b PgUp", does: "a screen up"),
    Binding(
      command: .top, keys: [.home, .character("g")], shown: "Home g", does: "to the beginning"),
    Binding(command: .end, keys: [.end, .character("G")], shown: "End G", does: "to the end"),
    Binding(
      command: .search, keys: [.character("/")], shown: "/", does: "search, or ask a question",
      hint: ("/", "search", 1)),
    Binding(
      command: .nextMatch, keys: [.character("n")], shown: "n",
      does: "next place that matches the search", hint: ("n", "next match", 5)),
    Binding(
      command: .previousMatch, keys: [.character("N")], shown: "N",
      does: "previous place that matches"),
    Binding(
      command: .questions, keys: [.character("f")], shown: "f", does: "questions people ask (FAQ)",
      hint: ("f", "FAQ", 10)),
    Binding(
      command: .warnings, keys: [.character("w"), .function(2)], shown: "w F2",
      does: "warnings, withdrawal first", hint: ("w", "warnings", 7)),
    Binding(
      command: .helpNow, keys: [.character("!"), .function(3)], shown: "! F3",
      does: "help now: what to do at once",
      hint: ("!", "help now", 2)),
    Binding(
      command: .disagreements, keys: [.character("d")], shown: "d",
      does: "where the sources disagree"),
    Binding(
      command: .sources, keys: [.character("s")], shown: "s", does: "the sources of this page"),
    Binding(command: .terms, keys: [.character("t")], shown: "t", does: "words explained"),
    Binding(
      command: .contents, keys: [.character("o")], shown: "o", does: "what is on this page"),
    Binding(
      command: .mark, keys: [.character("m")], shown: "m", does: "mark this page, or unmark it"),
    Binding(command: .marks, keys: [.character("'")], shown: "'", does: "list of your marks"),
    Binding(
      command: .mouse, keys: [.character("M")], shown: "M",
      does: "mouse on or off (off: the terminal can select text)"),
    Binding(
      command: .wider, keys: [.character("+"), .character("=")], shown: "+", does: "wider text"),
    Binding(command: .narrower, keys: [.character("-")], shown: "-", does: "narrower text"),
    Binding(
      command: .keys, keys: [.character("?"), .function(1)], shown: "? F1",
      does: "this page of keys",
      hint: ("?", "keys", 4)),
    Binding(
      command: .quit, keys: [.character("q"), .control("c")], shown: "q Ctrl-C", does: "quit",
      hint: ("q", "quit", 6)),
  ]

  static func command(for key: Key) -> Command? {
    bindings.first { $0.keys.contains(key) }?.command
  }
}
