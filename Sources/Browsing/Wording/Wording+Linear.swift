import Education
import GuideStore
import Language

/// Linear mode.
extension Wording {
  static let linearPrompt = "> "
  static func linearWelcome(_ about: About) -> String {
    guard let publication = about.publication else {
      return "\(about.title): a guide in plain words, read line by line."
    }
    let whose = Self.publication(publication)
    return [
      "\(about.title): a document\(whose.isEmpty ? "" : " (\(whose))"), read line by line.",
      Languages.isRead(about.language)
        ? "" : "It is in \(Languages.name(about.language)), and searched letter by letter.",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }
  static func linearFarewell(_ title: String, _ safetyLine: String) -> String {
    safetyLine.isEmpty
      ? "Goodbye."
      : "Goodbye. \(title): \(safetyLine.prefix(1).lowercased())\(safetyLine.dropFirst())."
  }
  static func linearSafety(_ safetyLine: String, hasHelp: Bool) -> String {
    (safetyLine.isEmpty ? "" : "\(safetyLine). ") + "Type w for warnings"
      + (hasHelp ? ", ! in danger." : ".")
  }
  /// - Parameter count: of the guides.
  static func linearShelf(_ count: Int) -> String {
    "It is one of \(count) guides; m\u{A0}in its menu names them."
  }
  static let linearShelfTitle = "Guides"
  static func nowIn(_ title: String) -> String { "Now in another guide: \(sentence(title))" }
  static func linearMenu(_ title: String) -> String { "Menu: \(title)" }
  // A no-break space keeps each letter and what it does on one line.
  static func linearMenuHint(hasMore: Bool, hasHelp: Bool, isNarrow: Bool = false) -> String {
    if isNarrow {
      return (hasMore ? "Enter:\u{A0}more. " : "")
        + "A\u{A0}number, or words to ask. ?\u{A0}keys"
    }
    return (hasMore ? "Enter:\u{A0}more topics. " : "")
      + "Type a number, words to ask, w\u{A0}for\u{A0}warnings, \(hasHelp ? forHelpNow : "")"
      + "b\u{A0}back, m\u{A0}menu, q\u{A0}quit, ?\u{A0}keys."
  }
  private static let forHelpNow = "!\u{A0}for\u{A0}help\u{A0}now, "
  /// - Parameter opensNumbers: what was found has numbers, and nothing else says what they are for.
  static func linearHint(
    hasMore: Bool, hasHelp: Bool, next: String?, opensNumbers: Bool = false,
    isNarrow: Bool = false
  ) -> String {
    let help = hasHelp ? "!\u{A0}help\u{A0}now, " : ""
    if isNarrow, hasMore { return "Enter:\u{A0}more. \(help)?\u{A0}keys" }
    let goesOn = next.map { " Enter:\u{A0}next\u{A0}topic, \(sentence($0))" } ?? ""
    let start = hasMore ? "Enter:\u{A0}more." : "End.\(goesOn)"
    let opens = opensNumbers ? "A\u{A0}number\u{A0}opens. " : ""
    return "\(opens)\(start) w\u{A0}warnings, \(help)?\u{A0}keys"
  }
  /// A title that ends as a sentence does.
  static func sentence(_ title: String) -> String {
    title.last?.isPunctuation == true ? title : "\(title)."
  }
  static func linearPart(_ title: String, part: Int, of count: Int) -> String {
    let part = section(part, of: count).split(separator: " ").joined(separator: "\u{A0}")
    return count == 1 ? title : "\(title) (\(part))"
  }
  /// A page that is one screen, read from a place below its top.
  static func linearBelow(_ title: String) -> String { "\(title) (k\u{A0}reads\u{A0}its\u{A0}top)" }
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
  static func linearWrongInput(_ typed: String, lastNumber: Int?, hasHelp: Bool) -> String {
    let what = typed.isEmpty ? "That key" : "\"\(typed)\""
    let number = lastNumber.map { "a number up to\u{A0}\($0), " } ?? ""
    return "\(what) does nothing here; type \(number)w\u{A0}for\u{A0}warnings, "
      + "\(hasHelp ? forHelpNow : "")words to ask, b\u{A0}back, m\u{A0}menu, "
      + "q\u{A0}quit, or ?\u{A0}keys."
  }
  /// Behind the title of a card.
  static func linearOthers(_ count: Int) -> String {
    count == 1
      ? "; 1 other answer after it (o reads it)"
      : "; \(count) other answers after it (o reads them)"
  }
  /// The heading of those behind the first.
  static func linearOtherAnswers(_ count: Int) -> String {
    count == 1 ? "1 other answer" : "\(count) other answers"
  }
  static func linearTopics(_ count: Int) -> String {
    "\(count == 1 ? "1 topic" : "\(count) topics") in this part; o\u{A0}names them."
  }
  static let citationsAreLeftOut = "The numbers of the sources are left out; n reads them again."
  static let citationsAreRead = "The numbers of the sources are read."
  static let topicsHere = "In this part"
  static let linearKeysTitle = "What you can type, each followed by Enter"
  static func linearKeys(hasHelp: Bool) -> [String] {
    (hasHelp ? ["In danger, type ! and read what to do at once."] : []) + [
      "A number: open what was read with that number",
      "Words, with or without / before them: search, or ask a question",
    ]
  }
  static let enterAlone = "Enter alone"
  static func orWord(_ letter: String, _ word: String) -> String { "\(letter) or \(word)" }
  static let linearTryOtherWords = "Check the spelling, or try other words. f: all questions."
  /// - Parameters:
  ///   - title: of what was written.
  ///   - sentence: what became of it.
  static func linearSheet(_ title: String, _ form: SheetForm, _ sentence: String) -> String {
    let forms: [(form: SheetForm, name: String, word: String)] = [
      (.text, "as text", "print"), (.html, "for a web browser", "html"),
      (.large, "in large print", "large print"),
    ]
    let name = forms.first { $0.form == form }.map { ", \($0.name)" } ?? ""
    let others = forms.filter { $0.form != form }.map { "\"\($0.word)\" writes it \($0.name)" }
    // What was written stands last, where it can be heard again and copied.
    return "\(title)\(name); \(others.joined(separator: ", ")). \(sentence)"
  }
  static let noTopicIsOpen = "Open a topic first; s and o tell about the topic you are reading."
  static let noSuchPage = "This guide has no such page."
  static let linksHere = "Pages named here"
  static let termsHere = "Words explained"
  /// A word is looked up by what the page calls it: "MS (multiple sclerosis)".
  static func termTitle(_ title: String, calledHere words: String) -> String {
    let (known, here) = (title.lowercased(), words.lowercased())
    let isForm = known.prefix(4) == here.prefix(4) && !known.contains(" ")
    let isAlike = known.contains(here) || here.contains(known) || isForm
    return isAlike ? title : "\(words) (\(title))"
  }
  static let warningByItself = "One warning"
  static let standsOnThePage = "From the page"
  static let endOfCard = "End of what to do now."
  static let spokenDoThisNow = "Do this now"
  static let spokenSection = "Section: "
  /// - Parameter words: of the step; what is to be asked is none.
  static func step(_ number: Int, _ words: String = "") -> String {
    "\(words.last == "?" ? "Question" : "Step") \(number): "
  }
  /// A point of a document's own list: "1.1", "2)".
  static func point(_ marker: String) -> String { "Point \(marker) " }
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
    .question: "Question", .unsaid: "Whom to ask", .topic: "Topic", .warning: "Warning",
    .term: "Word explained",
    .disagreement: "Sources differ", .card: spokenDoThisNow,
  ]
}
