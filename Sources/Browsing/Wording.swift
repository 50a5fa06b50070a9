import Education
import GuideStore

/// Every sentence of the interface, in one place; what keys do is said in `Keys`, in the tables that
/// bind them. A translation is these, and a reviewer reads them from top to bottom. The guide's own
/// words are content and stand in the library.
public enum Wording {
  // MARK: The frame of the screen

  public static let topics = "Topics"
  static let warningsKey = "w"
  static let warningsKeyWhileTyping = "F2"
  static let warnings = "warnings"
  static func tooSmall(columns: Int, rows: Int) -> String {
    "Too small: needs \(columns)x\(rows). q\u{A0}quits"
  }
  static let wholePage = "whole page"
  static func screens(_ number: Int, of count: Int) -> String { "\(number) of \(count) screens" }
  static func topic(_ number: Int, of count: Int) -> String { "\(number) of \(count) topics" }
  static func section(_ number: Int, of count: Int) -> String { "part \(number) of \(count)" }
  static func match(_ number: Int, of count: Int) -> String { "match \(number) of \(count)" }
  static let noMatchHere = "The search matches nothing here."
  static let noSearchYet = "No search yet; / searches."
  static let promptIsFull = "The question is as long as it can be."
  static let unfolded = "Enter: read it. ↓: topics in it."
  static let wrappedToFirst = "Back at the first match."
  static let wrappedToLast = "On to the last match."
  static func opens(_ title: String) -> String { "Enter opens: \(title)" }
  static let unfolds = "Enter shows this warning"
  static let folds = "Enter folds this warning"
  static let opensItsPage = "Enter opens the page of this warning"
  /// Behind the title of a warning that is folded.
  static let more = "more"
  static let howToAsk = "Type your question, or press / first."
  static let lineIsEmpty = "Nothing is typed; Esc goes back."
  static let noEarlierQuestion = "No question was asked before this one."
  static func keyDoesNothing(_ key: String) -> String {
    "\(key) does nothing here; ? shows the keys."
  }
  static func keyDoesNothingWhileTyping(_ key: String) -> String {
    "\(key) does nothing here; F1 shows the keys."
  }
  static let nothingToGoBackTo = "There is nothing before this page."
  static let nothingToGoForwardTo = "There is nothing after this page."
  static let atStartOfPage = "This is the top of the page."
  static let atEndOfPage = "This is the end of the page."
  static let chooseFirst = "Tab chooses a link; Enter opens it."
  static let nothingToChoose = "This page has no links."
  static let atFirstTopic = "This is the first topic."
  static let atLastTopic = "This is the last topic."
  static let nothingToFold = "This topic is not open."
  static let nothingToClose = "Nothing is open here; q quits."
  static let hasNoParts = "This page has no parts to jump to."
  static let onlyForTopics = "This works on the guide's pages only."
  static let isBranch = "This page belongs to no other topic."
  static let viewSideBySide = "Topics and page; v changes the view."
  static let viewAlone = "The page alone; v changes the view."
  static let viewRoomy = "Room between lines; v changes it."
  static let isWidest = "The text is as wide as it can be."
  static let isNarrowest = "The text is as narrow as it can be."
  static func unreadable(_ reason: String) -> String { "This page cannot be read. \(reason)" }

  // MARK: Pages the program makes

  static let warningsTitle = "Warnings, withdrawal first"
  static let onThePage = "From the page: "
  static let keysTitle = "Keys"
  static let keysHeader = ["Key", "What it does"]
  static let keysWhileAsking = "While you ask a question"
  static let keysIntroduction =
    "To ask, just type your question. Arrows, Enter, Esc and the letters below are enough for "
    + "everything. Esc closes this page."
  static let sourcesTitle = "Sources of this page"
  static func sourcesIntroduction(_ title: String) -> String { "What \"\(title)\" is made from." }
  public static let publishedBy = "Publisher: "
  public static let dated = "Date: "
  /// With the short name that the text calls it by.
  public static func sourceHeading(_ source: Source) -> String {
    "[\(source.number)] \(source.short): \(source.title)"
  }
  static let sectionsUsed = "Sections used here"
  static let ownLines =
    "Lines without a number are the guide's own: safety advice, and words about the guide."
  static let noSources = "Nothing on this page comes from a source; it is the guide's own."
  static let onThisPage = "On this page"
  static let topOfPage = "Top of the page"
  static let sourcesHere = "Sources of this line"
  static let ownLine = "The guide's own words"
  static let bookmarksTitle = "Your marks"
  static let noBookmarks = "You have no marks. Press m on a page to mark it."
  static let bookmarksAreForgotten = "Marks are forgotten when you quit. Nothing is saved."
  static let bookmarked = "Marked. ' shows your marks."
  static let bookmarkIsGone = "The mark is gone."
  static let mouseIsOn = "The mouse is on; M turns it off."
  static let mouseIsOff = "The mouse is off; you can select text."
  static let termPanelKeys = "Enter: whole entry   Esc: close"
  static let nextTopic = "Next topic"
  public static let overdue =
    "This guide is past its review date. Ask a pharmacist or doctor whether it is still right."
  static let overdueInBrief = "Past its review date; ask a pharmacist."
  static let howToMove =
    "To ask, just type. In danger, press !. Arrow keys choose, Enter opens, w shows warnings, "
    + "q leaves."

  static func imprint(_ title: String, version: String, written: String, review: String) -> String {
    "Guide: \(title), version \(version), written \(written), to be reviewed by \(review)."
  }
  static func number(_ number: Int) -> String { "\(number). " }
  static func figure(_ title: String) -> String { "Figure: \(title)" }
  static let quoted = "In these words: "
  static let endOfWarning = "End of warning."

  // MARK: Search

  static let searchPrompt = "Ask: "
  static let searchHint = "Type a word or ask a question, for example: can i drive"
  /// - Parameter count: how many sources the guide has.
  public static func doesNotSay(sources count: Int) -> String {
    let numbers = [3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine"]
    return switch count {
    case 0: "This guide does not say."
    case 1: "The source does not say."
    case 2: "The two sources do not say."
    default: "The \(numbers[count] ?? "\(count)") sources do not say."
    }
  }
  static let inDanger = "In danger? F3 shows what to do now."
  static func inDangerPrinted(card: String) -> String {
    "In danger? `bedside show \(card)` tells what to do now."
  }
  static let linearInDanger = "In danger? Type ! to hear what to do now."
  static let nearest = "Nearest pages, which may not answer you:"
  static let typeOn = "Type on, or press Enter when the question is whole."
  static let nearestToUnsaid = "Whom to ask, and the nearest pages:"
  static let tryOtherWords = "Check the spelling, or try other words. Esc, then f: all questions."
  static let noMatchIsNotSafe =
    "No match does not mean it is safe. Ask your pharmacist or prescriber."
  static func showing(_ query: String) -> String { "Showing results for: \(query)" }
  static func searchInstead(_ query: String) -> String { "Search instead for: \(query)" }
  static func speaksOf(_ word: String) -> String {
    "The sources speak of \(word); ask your pharmacist about yours."
  }
  public static func explains(_ stage: ExplainedStage.Name) -> String {
    switch stage {
    case .words: "Words, as they are compared"
    case .spelling: "Spelling, mended"
    case .concepts: "Concepts: how known, weight, and the stems looked for with their weights"
    case .matches: "Entries that hold a concept"
    case .examples: "Examples: probability, page, what spoke for it, and the nearest ways to ask"
    case .ranking: "Ranking: score, entry, and what speaks for it"
    case .decision: "Decision"
    case .danger: "Danger, and the card that opens"
    }
  }
  public static let nothingAsked = "Nothing is asked; write a word or a question after search."
  public static let explainsNothing = "nothing"
  static func firstAnswers(_ count: Int) -> String { "first \(count) answers" }
  static func answers(_ count: Int) -> String { count == 1 ? "1 answer" : "\(count) answers" }
  static let doThisNow = "DO THIS NOW"
  static let opensCard = "Enter opens the whole card"

  /// What a result is, as it stands behind its title.
  static let labels: [ResultKind: String] = [
    .question: "question", .unsaid: "no source says", .topic: "topic", .warning: "warning",
    .term: "word explained",
    .disagreement: "sources differ", .card: "help now",
  ]

  // MARK: Linear mode

  static let linearPrompt = "> "
  static func linearWelcome(_ title: String) -> String {
    "\(title): a guide in plain words, read line by line."
  }
  static func linearFarewell(_ title: String, _ safetyLine: String) -> String {
    "Goodbye. \(title): \(safetyLine.prefix(1).lowercased())\(safetyLine.dropFirst())."
  }
  static func linearSafety(_ safetyLine: String) -> String {
    "\(safetyLine). Type w for warnings."
  }
  static func linearMenu(_ title: String) -> String { "Menu: \(title)" }
  // A no-break space keeps each letter and what it does on one line.
  static let linearMenuHint =
    "Type a number, w\u{A0}for\u{A0}warnings, !\u{A0}for\u{A0}help\u{A0}now, "
    + "/\u{A0}and words to search, b\u{A0}back, m\u{A0}menu, q\u{A0}quit, ?\u{A0}help."
  static func linearHint(hasMore: Bool, next: String?, hasNumbers: Bool) -> String {
    let goesOn = next.map { " Enter:\u{A0}next\u{A0}topic, \(sentence($0))" } ?? ""
    let start = hasMore ? "Enter:\u{A0}more." : "End.\(goesOn)"
    let number = hasNumbers ? " A\u{A0}number," : ""
    return "\(start)\(number) w\u{A0}warnings, !\u{A0}help\u{A0}now, b\u{A0}back, "
      + "m\u{A0}menu, ?\u{A0}help"
  }
  /// A title that ends as a sentence does.
  static func sentence(_ title: String) -> String {
    title.last?.isPunctuation == true ? title : "\(title)."
  }
  static func linearPart(_ title: String, part: Int, of count: Int) -> String {
    let part = section(part, of: count).split(separator: " ").joined(separator: "\u{A0}")
    return count == 1 ? title : "\(title) (\(part))"
  }
  static func linearTitle(_ title: String, kind: NodeKind, above: String?) -> String {
    switch kind {
    case .topic: "Topic: \(title)" + (above.map { ", in \($0)" } ?? "")
    case .question, .unsaid: "Question: \(title)"
    case .disagreement: "Sources differ: \(title)"
    case .term: "Word explained: \(title)"
    case .card: "\(spokenDoThisNow): \(title)"
    case .source: "Source: \(title)"
    case .section: "Section of a source: \(title)" + (above.map { ", in \($0)" } ?? "")
    }
  }
  static func linearTitle(ofPage reference: String, above: String) -> String {
    "\(reference): \(above)"
  }
  /// - Parameter verdict: that the guide does not answer.
  static func linearAnswer(_ query: String, verdict: String?, count: Int) -> String {
    "Search: \(query). \(verdict ?? "\(answers(count)).")"
  }
  static func linearWrongInput(_ typed: String, lastNumber: Int?) -> String {
    let what = typed.isEmpty ? "That key" : "\"\(typed)\""
    let number = lastNumber.map { "a number up to\u{A0}\($0), " } ?? ""
    return "\(what) does nothing here; type \(number)w\u{A0}for\u{A0}warnings, "
      + "!\u{A0}for\u{A0}help\u{A0}now, words to search, b\u{A0}back, m\u{A0}menu, "
      + "q\u{A0}quit, or ?\u{A0}help."
  }
  static let linearHelpTitle = "Help: what you can type, each followed by Enter"
  static let linearHelp = [
    "In danger, type ! and read what to do at once.",
    "A number: open what was read with that number",
    "Words, with or without / before them: search, or ask a question",
  ]
  static let enterAlone = "Enter alone"
  static func orWord(_ letter: String, _ word: String) -> String { "\(letter) or \(word)" }
  static let noTopicIsOpen = "Open a topic first; s and o tell about the topic you are reading."
  static let noSuchPage = "This guide has no such page."
  static let linksHere = "Pages named here"
  static let termsHere = "Words explained"
  static let warningByItself = "One warning"
  static let standsOnThePage = "From the page"
  static let endOfCard = "End of what to do now."
  static let spokenDoThisNow = "Do this now"
  static let spokenSection = "Section: "
  static func step(_ number: Int) -> String { "Step \(number): " }
  static func spokenSignalWord(_ level: WarningLevel) -> String {
    switch level {
    case .danger: "Danger"
    case .warning: "Warning"
    case .caution: "Caution"
    case .notice: "Notice"
    }
  }
  /// What a result is, before its title.
  static let spokenLabels: [ResultKind: String] = [
    .question: "Question", .unsaid: "No source says", .topic: "Topic", .warning: "Warning",
    .term: "Word explained",
    .disagreement: "Sources differ", .card: spokenDoThisNow,
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
    "A terminal of type \(type) cannot move its cursor, so here is plain text (bedside --linear can be read and searched here)."
  }
  public static func noTopic(_ name: String) -> String {
    "No topic is called \"\(name)\"; `bedside topics` lists them all, and `bedside search` looks inside them."
  }
  public static func ambiguousTopic(_ name: String, ids: [String]) -> String {
    let shown = ids.prefix(5).joined(separator: ", ")
    let rest = ids.count > 5 ? " and \(ids.count - 5) more" : ""
    return
      "\"\(name)\" may mean \(shown)\(rest); give one of these ids, or find yours with `bedside search`."
  }
  public static func noFolder(_ path: String) -> String {
    "There is no content folder at \(path); name the folder that holds guide.yml."
  }
  public static func contentHasErrors(_ path: String) -> String {
    "The content in \(path) has errors; mend the lines named above and try again."
  }
  public static func emptyPath(_ option: String) -> String {
    "\(option) takes a path, and an empty one was given; name a file or a folder."
  }
  public static func wrongNumber(_ option: String, from: Int, to: Int, typed: String) -> String {
    "\(option) takes a number from \(from) to \(to), not \"\(typed)\"; give one of these."
  }
  public static func noCommand(_ words: [String]) -> String {
    let words = words.joined(separator: " ")
    return
      "\"\(words)\" is no command; bedside --help lists them, bedside search \(words) looks for it."
  }
  /// A sentence of the command line's parser, with what to do. Its own advice is a second sentence.
  public static func usage(_ sentence: String) -> String {
    for advice in ["Did you mean", "Please provide"] {
      let parts = sentence.split(separator: "'. \(advice)", maxSplits: 1)
      if parts.count == 2 { return "\(parts[0])'; \(advice.lowercased())\(parts[1])" }
    }
    guard !sentence.contains("; ") else { return sentence }
    return "\(sentence); bedside --help lists the commands, bedside help COMMAND its options."
  }
  /// The ways to ask that lead to another entry than their own.
  public static func lostWays(_ count: Int, of all: Int) -> String {
    "\(count) of \(all) ways to ask lead to another entry; \"check --asked\" names them."
  }

  public static func lost(_ way: AskedReview.LostWay) -> String {
    "\"\(way.way)\" leads to \(way.winner); keep it where it is answered best, or write more like it."
  }

  public static func confused(_ entries: AskedReview.Confusion) -> String {
    "\(entries.lost) of \(entries.count) ways to ask lead to \(entries.other) instead; "
      + "say what is asked of each alone, or make them one entry."
  }

  public static let noPlan =
    "This guide has no action plan (action-plan.yml), so nothing checks how urgent its signs are."

  public static func checked(_ findings: Int) -> String {
    switch findings {
    case 0: "No findings."
    case 1: "1 finding."
    default: "\(findings) findings."
    }
  }
}
