import GuideStore

/// Search.
extension Wording {
  static let searchPrompt = "Ask: "
  static let searchHint = "Type a word or ask a question, for example: can i drive"
  static func searchHint(_ library: GuideLibrary) -> String {
    library.foreignLanguage.map { "Type words in \($0) as they stand in the document." }
      ?? searchHint
  }
  /// - Parameter title: of the guide, where there are several.
  static func doesNotSay(_ library: GuideLibrary, titled title: String? = nil) -> String {
    if let language = library.foreignLanguage {
      return "\(title ?? "This document") has no page with these words; it is in \(language)."
    }
    if let title { return doesNotSay(titled: title) }
    return library.about.publication == nil
      ? doesNotSay(sources: library.sources.count) : "This document does not say."
  }
  static func doesNotSay(titled title: String) -> String { "\(title) does not say." }
  /// - Parameter count: how many sources the guide has.
  static func doesNotSay(sources count: Int) -> String {
    let numbers = [3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine"]
    return switch count {
    case 0: "This guide does not say."
    case 1: "The source does not say."
    case 2: "The two sources do not say."
    default: "The \(numbers[count] ?? "\(count)") sources do not say."
    }
  }
  /// What a question leads to that names a place of the program.
  private static func place(_ command: Command, keys: Keymap<Command>) -> String {
    switch command {
    case .warnings: "All warnings"
    case .keys: "The keys, and what they do"
    case .leave: "The topics"
    case .questions: "All questions"
    case .terms: "Words explained"
    case .sources: "The sources of the open page"
    case .disagreements: "Where the sources disagree"
    case .sheet: "Take the open page along: to print, in large print, as a file"
    case .bookmarks: "Your marks"
    case .settings: "Settings"
    case .theme: "Other colours"
    case .mine: "About me"
    case .quit: "Leave this program"
    default: keys.brief(of: command)
    }
  }
  static func place(_ place: ProgramPlace, keys: Keymap<Command>) -> String {
    switch place {
    case .command(let command): self.place(command, keys: keys)
    case .teachBack: teachBackRow
    case .questions(let person): questionsTitle(person)
    case .sheet(.handout): "\(handoutTitle), to print or as a file"
    case .sheet(.walletCard): "\(walletCardTitle), to print or as a file"
    case .sheet(.diary): "\(diaryTitle), to print or as a file"
    case .sheet: "\(actionPlanTitle), to print or as a file"
    }
  }
  /// - Returns: `nil` where no key leads there at once.
  static func key(of place: ProgramPlace, keys: Keymap<Command>) -> String? {
    if case .command(let command) = place { "key \(keys.keys(of: command))" } else { nil }
  }
  static let enterLeaves = "Enter again leaves. Esc goes back."
  static let inDanger = "In danger? F3 shows what to do now."
  static func inDangerPrinted(card: String, of guide: Invocation) -> String {
    "In danger? `\(guide.command("show \(card)"))` tells what to do now."
  }
  static let linearInDanger = "In danger? Type ! to hear what to do now."
  static func elsewhere(_ title: String) -> String { "In another guide, \(title):" }
  static let asksOthers = "The other guides are asked ..."
  static let nearest = "Nearest pages, which may not answer you:"
  static let typeOn = "Type on, or press Enter when the question is whole."
  static let nearestToUnsaid = "Whom to ask, and the nearest pages:"
  static let tryOtherWords = "Check the spelling, or try other words. Esc, then f: all questions."
  static let noMatchIsNotSafe =
    "No match does not mean it is safe. Ask your pharmacist or prescriber."
  static func showing(_ query: String) -> String { "Showing results for: \(query)" }
  static func searchInsteadFor(_ query: String) -> String { "Search instead for: \(query)" }
  static func speaksOf(_ word: String) -> String {
    "The sources speak of \(word); ask your pharmacist about yours."
  }
  public static func explains(_ stage: ExplainedStage.Name) -> String {
    switch stage {
    case .words: "Words, as they are compared"
    case .spelling: "Spelling, mended"
    case .concepts: "Concepts: how known, weight, and the stems looked for with their weights"
    case .retrieval: "Entries that hold a concept"
    case .examples: "Examples: probability, page, what spoke for it, and the nearest ways to ask"
    case .ranking: "Ranking: score, entry, and what speaks for it"
    case .decision: "Decision"
    case .danger: "Danger, and the card that opens"
    }
  }
  public static let nothingAsked = "Nothing is asked; write a word or a question after search."
  public static let explainsNothing = "nothing"
  static func firstAnswers(_ count: Int) -> String { "\(count) best answers" }
  static func answers(_ count: Int) -> String { count == 1 ? "1 answer" : "\(count) answers" }
  static let doThisNow = "DO THIS NOW"
  static let opensCard = "Enter opens the whole card"
  static let goesOnBelow = "More below: ↓. Enter opens it."
  /// Where what stands there is no answer, and Enter opens nothing.
  static let nearestGoesOnBelow = "More below: ↓."
  /// What Enter does with a question, or with what is chosen.
  static let ask = "ask"
  static let open = "open"

  /// What a result is, as it stands behind its title.
  static let labels: [ResultKind: String] = [
    .question: "question", .unsaid: "whom to ask", .topic: "topic", .warning: "warning",
    .term: "word explained",
    .disagreement: "sources differ", .card: "help now",
  ]
}
