/// Every sentence of the interface, in one folder; what keys do is said in `Keys`, in the tables that
/// bind them. A translation is these, and a reviewer reads them from top to bottom. The guide's own
/// words are content and stand in the library.
public enum Wording {
  public static let topics = "Topics"
  /// Above the topics of a shelf.
  static func guides(_ count: Int) -> String { "\(count) guides" }
  static func topics(of guide: String) -> String { "\(guide): topics" }
  /// Above how many pages each topic holds.
  static let pages = "pages"
  static let firstPage = "First page"
  static let warningsKey = "w"
  static let warningsKeyWhileTyping = "F2"
  static let warnings = "warnings"
  static func tooSmall(columns: Int, rows: Int, hasHelp: Bool) -> String {
    "Too small: needs \(columns)x\(rows). q\u{A0}quits."
      + (hasHelp ? " In danger, call the emergency number." : "")
  }
  static let wholePage = "all on this screen"
  /// On a card, in place of the count of screens.
  static let moreBelow = "more below"
  static let end = "end"
  static let otherCards = "Tab: other dangers"
  static let backToSteps = "Shift-Tab: the steps"
  static let jumpsToPart = "o: jump to a part"
  static let takesAlong = "p: take it along"
  static func screens(_ number: Int, of count: Int) -> String { "\(number) of \(count) screens" }
  /// In a list so long that its screens are not counted.
  static func rows(_ rows: ClosedRange<Int>, of count: Int) -> String {
    "\(rows.lowerBound) to \(rows.upperBound) of \(count)"
  }
  static func topic(_ number: Int, of count: Int) -> String { "\(number) of \(count) topics" }
  static func section(_ number: Int, of count: Int) -> String { "screen \(number) of \(count)" }
  static func match(_ number: Int, of count: Int) -> String { "match \(number) of \(count)" }
  /// What a page says first is above the screen.
  static let isPart = "A part of this page. Home: its top."
  static let noMatchHere = "The search matches nothing here."
  static let noSearchYet = "No search yet. To ask, just type."
  static let matchesAreGone = "The marks are gone. Esc again: back to the answers."
  static let matchesAreGoneInBrief = "Esc again: the answers."
  static let promptIsFull = "The question is as long as it can be."
  static let unfolded = "Enter: read it. ↓: topics in it."
  static let onlyMatch = "This is the only match."
  static let wrappedToFirst = "Back at the first match."
  static let wrappedToLast = "On to the last match."
  static func opens(_ title: String) -> String { "Enter opens: \(title)" }
  static func opensInBrief(_ title: String) -> String { "Enter: \(title)" }
  static let enterDoesIt = "Enter does this."
  static let changesSetting = "Enter changes this"
  static let unfolds = "Enter shows this warning"
  static let folds = "Enter folds this warning"
  static let opensItsPage = "Enter opens the page of this warning"
  /// Behind the title of a warning that is folded.
  static let more = "more"
  /// A letter that may begin a question, and what it does if nothing follows.
  static func waits(_ letter: String, _ does: String) -> String {
    "\(letter): \(does). \(letter) again: now. To ask, type on."
  }
  static func waitsInBrief(_ letter: String, _ does: String) -> String {
    "\(letter): \(does). To ask, type on."
  }
  /// The letter that leaves was pressed, and waits.
  static func leavesSoon(startsOver: Bool) -> String {
    "\(startsOver ? "Starts again" : "Quits") soon. Enter: now. Esc: stay. To ask, type on."
  }
  static func leavesSoonInBrief(startsOver: Bool) -> String {
    "\(startsOver ? "Begins anew" : "Quits") soon. Enter: now. Esc: stay."
  }
  static let closes = "close"
  static let howToAskFirst = "To ask, just type your question."
  static let startsAnew = "forget all that was read and asked, and start again"
  static let startAgainHint = "start again"
  static let forgotten = "Everything was forgotten. Welcome."
  static let startsAgain = "Starts again in 20 s. Any key stays."
  static let stays = "Nothing was lost. Go on."
  static let lineIsEmpty = "Nothing is typed; Esc goes back."
  static let typeMore = "Type a word, or a whole question."
  static let noneAnswers = "No page answers this. Try other words."
  static let chooseNearest = "No page answers this. ↓: what is near."
  static let noEarlierQuestion = "No question was asked before this one."
  static func keyDoesNothing(_ key: String) -> String {
    "\(key) does nothing here. ?: keys."
  }
  static func keyDoesNothingWhileTyping(_ key: String) -> String {
    "\(key) does nothing here. F1: keys."
  }
  static let nothingToGoBackTo = "There is nothing before this page."
  static let nothingToGoForwardTo = "There is nothing after this page."
  static let atStartOfPage = "This is the top of the page."
  static let atEndOfPage = "This is the end of the page."
  static let atEndOfOverlay = "The end. Esc closes this page."
  /// Where no row of the page leads on.
  static func atEnd(before next: String) -> String { "The end. Space: \(next)" }
  /// Where there are rows to go on to.
  static let atEndWithRows = "The end. Space goes on. Tab: links."
  /// What arrows do where there is no list.
  static let read = "read"
  static let chooseFirst = "Tab chooses a link; Enter opens it."
  static let chooseRowFirst = "↓ chooses a row; Enter opens it."
  /// Where Enter changes or writes something.
  static let chooseToDo = "↓ chooses; Enter does it."
  static let nothingChosen = "Nothing is chosen yet; ↓ chooses."
  static let nothingToChoose = "This page has no links."
  static let atFirstTopic = "This is the first topic."
  static let atLastTopic = "This is the last topic."
  static let nothingToFold = "This topic is not open."
  static let nothingToClose = "Nothing is open here; q quits."
  static let hasNoParts = "This page has no parts to jump to."
  static let onlyForTopics = "This works on the guide's pages only."
  static let isBranch = "This page belongs to no other topic."
  static func noSuchLink(_ number: Int) -> String {
    "There is no number \(number) on this screen."
  }
  static let find = "Find on this page: "
  static let notOnThisPage = "not on this page"
  static let leftOffHere = "You left off here. Backspace: Start."
  public static func wrongWidth(_ width: String) -> String {
    "BEDSIDE_WIDTH is \"\(width)\", which is no number from 20 to 400; + and - change it."
  }
  public static func wrongTheme(_ name: String) -> String {
    "BEDSIDE_THEME is \"\(name)\", which is no theme; c changes the colours."
  }
  public static func cannotReadKept(_ path: String) -> String {
    "What was kept cannot be read; the settings (,) replace it. It is in \(path)."
  }
  public static func cannotKeep(_ path: String) -> String {
    "Nothing can be kept; check that you may write \(path)."
  }
  public static let cannotReload = "Built in: there is nothing newer."
  public static func readsContent(_ folder: String) -> String {
    "The content in \(folder) is read ..."
  }
  public static let readingAgain = "The guide is read again ..."
  /// Said before the first question asked of a document.
  static let learning = "Reading it all for your first question ..."
  public static let reloaded = "The guide was read again."
  /// - Parameter isWider: the person asked for that; the way back is said.
  static func measure(_ columns: Int, isWider: Bool) -> String {
    "\(columns) columns wide. \(isWider ? "-" : "+") undoes it."
  }
  static func isWidest(besideTopics: Bool) -> String {
    besideTopics
      ? "As wide as it can be; v puts the topics away." : "The text is as wide as it can be."
  }
  static let isNarrowest = "The text is as narrow as it can be."
  static func unreadable(_ reason: String) -> String { "This page cannot be read. \(reason)" }
}
