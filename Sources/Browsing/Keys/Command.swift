/// What a key can ask for among the topics and on a page.
enum Command: CaseIterable, Equatable, Sendable {
  case up, down, open, leave
  case nextStop, previousStop, choose
  case pageDown, pageUp, top, end
  case back, forward
  case wider, narrower, view, theme, citations, settings, mine
  case branch
  case search, find, nextMatch, previousMatch
  case questions, warnings, helpNow, disagreements, sources, terms
  case contents, sheet, bookmark, bookmarks, mouse
  case reload, keys, close, quit, quitAtOnce
}

extension Keymap<Command> {
  /// Among the topics and on a page. The warnings' key stands in the first row of the screen as
  /// well, whatever the width.
  static let reading = Keymap(bindings: [
    Binding(.up, [.up, .character("k")], "↑ k", "read on upwards; in a list the row above"),
    Binding(
      .down, [.down, .character("j")], "↓ j", "read on; in a list the row below",
      hint: ("↑↓", "move", 5), narrowRank: 8),
    Binding(
      .open, [.enter, .right, .character("l")], "Enter → l", "open what is chosen",
      hint: ("Enter", "open", 4)),
    Binding(
      .leave, [.left, .character("h")], "← h", "fold, or go to the topics",
      hint: ("←", "topics", 8)),
    Binding(.close, [.escape], "Esc", "close what is open", hint: ("Esc/q", "close", 3)),
    Binding(
      .back, [.backspace, .character("[")], "Backspace [", "go back, to the same line",
      hint: ("Backspace", "back", 5), narrowRank: 6),
    Binding(.forward, [.character("]")], "]", "go forward again"),
    Binding(
      .nextStop, [.tab], "Tab", "next link or explained word; from the topics to the page",
      hint: ("Tab", "links", 6), narrowRank: 7),
    Binding(.previousStop, [.backTab], "Shift-Tab", "previous link or explained word"),
    Binding(
      .choose, (1...9).map { .character(Character("\($0)")) }, "1 to 9",
      "choose the first, second ... of what is on the screen"),
    Binding(
      .pageDown, [.character(" "), .pageDown, .control("f"), .control("d")], "Space PgDn",
      "a screen down",
      hint: ("Space", "more", 10)),
    Binding(
      .pageUp, [.character("b"), .pageUp, .control("b"), .control("u")], "b PgUp", "a screen up"),
    Binding(.top, [.home, .character("g")], "Home g", "to the beginning"),
    Binding(.end, [.end, .character("G")], "End G", "to the end"),
    Binding(
      .search, [.character("/")], "/", "ask a question, or search", hint: ("/", "ask", 1)),
    Binding(.find, [.character("\\"), .control("s")], "\\ Ctrl-S", "find letters on this page"),
    Binding(
      .nextMatch, [.character("n")], "n", "next place that matches the search",
      hint: ("n", "next match", 8)),
    Binding(.previousMatch, [.character("N")], "N", "previous place that matches"),
    Binding(
      .questions, [.character("f")], "f", "questions people ask (FAQ)", hint: ("f", "FAQ", 12),
      brief: "questions"),
    Binding(
      .warnings, [.character("w"), .function(2)], "w F2",
      "all warnings, those first that matter most",
      hint: ("w", "warnings", 13)),
    Binding(
      .helpNow, [.character("!"), .function(3)], "! F3", "help now: what to do at once",
      hint: ("!", "help now", 2), brief: "help"),
    Binding(
      .disagreements, [.character("d")], "d", "where the sources disagree, about this page first",
      brief: "disagreements"),
    Binding(
      .sources, [.character("s")], "s", "the sources of this line and this page", brief: "sources"),
    Binding(.terms, [.character("t")], "t", "words explained"),
    Binding(.contents, [.character("o")], "o", "what is on this page", brief: "on this page"),
    Binding(
      .sheet, [.character("p")], "p", "take this page along: a file, or the printer",
      hint: ("p", "take along", 11)),
    Binding(.bookmark, [.character("m")], "m", "mark this page, or unmark it", brief: "mark"),
    Binding(.bookmarks, [.character("'")], "'", "list of your marks", brief: "marks"),
    Binding(
      .mouse, [.character("M")], "M", "mouse on or off (off: the terminal can select text)",
      brief: "mouse"),
    Binding(
      .view, [.character("v")], "v", "topics and page, page alone, page with room between lines",
      brief: "view"),
    Binding(
      .theme, [.character("c")], "c", "colours: the terminal's, light, dark, contrast, none",
      brief: "colours"),
    Binding(.citations, [.character("#")], "#", "numbers of the sources, such as [1]: on or off"),
    Binding(.settings, [.character(",")], ",", "settings, and whether they are kept"),
    Binding(
      .mine, [.character("a")], "a", "about me: what applies to me, and what I want to ask",
      brief: "about me"),
    Binding(
      .branch, [.character("u")], "u", "up to the topic that this page belongs to", brief: "up"),
    Binding(.wider, [.character("+"), .character("=")], "+", "wider text"),
    Binding(.narrower, [.character("-")], "-", "narrower text"),
    Binding(.reload, [.control("r"), .function(5)], "Ctrl-R F5", "read the guide's files again"),
    Binding(
      .keys, [.character("?"), .function(1)], "? F1", "this page of keys",
      hint: ("?", "keys", 8)),
    Binding(
      .quit, [.character("q")], "q", "quit; on this page, close it", hint: ("q", "quit", 9),
      narrowRank: 5),
    Binding(.quitAtOnce, [.control("c")], "Ctrl-C", "quit at once"),
  ])
}
