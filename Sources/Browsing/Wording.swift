import GuideStore

/// Every word of the interface, in one place: a translation is this file, and a reviewer reads it
/// from top to bottom. The guide's own words are content and stand in the library.
public enum Wording {
  // MARK: The frame of the screen

  public static let topics = "Topics"
  static let warningsKeyHint = "w warnings"
  static let warningsKeyHintWhileTyping = "F2 warnings"
  static func tooSmall(columns: Int, rows: Int) -> String {
    "Too small: needs \(columns)x\(rows). q quits"
  }
  static func percent(_ value: Int) -> String { "\(value)%" }
  static let wholePage = "all"
  static func section(_ number: Int, of count: Int) -> String { "part \(number) of \(count)" }
  static func match(_ number: Int, of count: Int) -> String { "match \(number) of \(count)" }
  static let noMatchHere = "The words you searched for are not on this page."
  static let wrappedToFirst = "Back at the first match."
  static let wrappedToLast = "On to the last match."
  static func opens(_ title: String) -> String { "Enter opens: \(title)" }
  static func unfolds(_ title: String) -> String { "Enter shows this warning" }
  static func folds(_ title: String) -> String { "Enter folds this warning" }
  static let opensItsPage = "Enter opens the page of this warning"
  static func keyDoesNothing(_ key: String) -> String {
    "\(key) does nothing here; ? shows the keys."
  }
  static let nothingToGoBackTo = "This is where you began; there is nothing before it."
  static let nothingToGoForwardTo = "There is nothing after this page."
  static let atStartOfPage = "This is the top of the page."
  static let atEndOfPage = "This is the end of the page."
  static let chooseFirst = "Tab chooses a link; Enter opens it."
  static let nothingToChoose = "This page has no links."
  static func unreadable(_ reason: String) -> String { "This page cannot be read: \(reason)." }

  // MARK: Pages the program makes

  static let warningsTitle = "Warnings, withdrawal first"
  static let onThePage = "It stands on the page: "
  static let keysTitle = "Keys"
  static let keysHeader = ["Key", "What it does"]
  static let keysIntroduction =
    "Arrows, Enter, Esc and the letters below are enough for everything. Esc closes this page."
  static let sourcesTitle = "Sources of this page"
  static func sourcesIntroduction(_ title: String) -> String { "What \"\(title)\" is made from." }
  public static let publishedBy = "Published by "
  public static let dated = "Date: "
  static let sectionsUsed = "Sections used here"
  static let ownLines =
    "Lines without a number are the guide's own: safety advice, and words about the guide."
  static let noSources = "Nothing on this page comes from a source; it is the guide's own."
  static let onThisPage = "On this page"
  static let topOfPage = "Top of the page"
  static let sourcesHere = "Sources here"
  static let marksTitle = "Your marks"
  static let noMarks = "You have no marks. Press m on a page to mark it."
  static let marksAreForgotten = "Marks are forgotten when you quit. Nothing is saved."
  static let marked = "Marked. ' shows your marks."
  static let unmarked = "The mark is gone."
  static let mouseIsOn = "The mouse is on: click and scroll. M turns it off."
  static let mouseIsOff = "The mouse is off: the terminal can select text."
  static let termPanelKeys = "Enter: whole entry   Esc: close"
  static let nextTopic = "Next topic"
  public static let overdue =
    "This guide is past its review date. Ask a pharmacist or doctor whether it is still right."
  static let howToMove =
    "Arrow keys choose, Enter opens, / asks a question, w shows the warnings, q leaves."

  static func figure(_ title: String) -> String { "Figure: \(title)" }
  static let endOfWarning = "End of warning."

  // MARK: Search

  static let searchPrompt = "Search: "
  static let searchHint = "Type a word or ask a question, for example: ran out of tablets"
  static let doesNotSay = "The four sources do not say."
  static let nearest = "Nearest pages, which may not answer you:"
  static let noMatchIsNotSafe =
    "No match does not mean it is safe. Ask your pharmacist or prescriber."
  static func showing(_ query: String) -> String { "Showing results for: \(query)" }
  static func answers(_ count: Int) -> String { count == 1 ? "1 answer" : "\(count) answers" }
  static let doThisNow = "DO THIS NOW"
  static let opensCard = "Enter opens the whole card"

  static let searchHints: [(keys: String, words: String, rank: Int)] = [
    ("↓↑", "choose", 2), ("Enter", "open", 1), ("Esc", "close", 1), ("F2", "warnings", 3),
  ]

  /// What a result is, as it stands behind its title.
  static let labels: [ResultKind: String] = [
    .question: "question", .topic: "topic", .warning: "warning", .term: "word explained",
    .disagreement: "sources differ", .card: "help now",
  ]

  // MARK: Commands

  public static let abstract =
    "Read about a medicine in plain words, ask it a question, and find the warnings."
  public static let discussion = """
    Without a command, bedside opens the browser. Arrow keys choose, Enter opens, / searches, \
    w shows the warnings, ! shows what to do in an emergency, ? shows the keys, q quits.
    """
  public static let plainUse =
    "Print a topic with: bedside show TOPIC. Ask with: bedside search WORDS. All warnings: bedside warnings."
  public static let terminalTypeIsMissing =
    "TERM is not set, so the browser cannot draw; here is plain text (set TERM to your terminal's type)."
  public static func terminalTypeIsUnknown(_ type: String) -> String {
    "This system does not know the terminal type \(type), so here is plain text (set TERM to a known type, for example xterm)."
  }
  public static func terminalCannotMoveCursor(_ type: String) -> String {
    "A terminal of type \(type) cannot move its cursor, so here is plain text."
  }
  public static func noTopic(_ name: String) -> String {
    "No topic is called \"\(name)\"; `bedside topics` lists them all, and `bedside search` looks inside them."
  }
  public static func ambiguousTopic(_ name: String, ids: [String]) -> String {
    "\"\(name)\" may mean \(ids.joined(separator: ", ")); give one of these ids."
  }
  public static func noFolder(_ path: String) -> String {
    "There is no content folder at \(path); name the folder that holds guide.yml."
  }
  public static func contentHasErrors(_ path: String) -> String {
    "The content in \(path) has errors; mend the lines named above and try again."
  }
  public static func cannotWriteLibrary(_ path: String, reason: String) -> String {
    "The library \(path) cannot be written (\(reason)); check the folder and the space on the disk."
  }
  public static func checked(_ findings: Int) -> String {
    switch findings {
    case 0: "No findings."
    case 1: "1 finding."
    default: "\(findings) findings."
    }
  }
}
