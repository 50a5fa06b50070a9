/// What a letter or a word asks for in linear mode. The letters are those of the browser where it
/// has the same command; the help is printed from this table.
enum LinearCommand: CaseIterable, Equatable, Sendable {
  case readOn, warnings, helpNow, questions, disagreements, terms, sources, contents, citations,
    mine, handout
  case again, previousPart, back, menu, keys, quit

  /// Nothing for Enter alone.
  var letter: String {
    switch self {
    case .readOn: ""
    case .warnings: "w"
    case .helpNow: "!"
    case .questions: "f"
    case .disagreements: "d"
    case .terms: "t"
    case .sources: "s"
    case .contents: "o"
    case .citations: "n"
    case .mine: "a"
    case .handout: "p"
    case .again: "r"
    case .previousPart: "k"
    case .back: "b"
    case .menu: "m"
    case .keys: "?"
    case .quit: "q"
    }
  }

  /// What people type for it who do not think of letters; the first is the one the help names.
  var words: [String] {
    switch self {
    case .readOn: ["more", "next"]
    case .warnings: ["warnings"]
    case .questions: ["questions", "faq"]
    case .terms: ["words", "terms"]
    case .sources: ["sources"]
    case .again: ["again"]
    case .citations: ["numbers"]
    case .mine: ["me", "about me"]
    case .handout: ["print", "save", "printout", "print out", "large print", "html"]
    case .previousPart: ["previous"]
    case .back: ["back"]
    case .menu: ["menu", "topics"]
    case .keys: ["keys", "letters", "commands"]
    case .quit: ["quit", "exit", "get out"]
    case .helpNow: ["help", "help now", "help me"]
    case .disagreements, .contents: []
    }
  }

  /// What it does, for the help.
  var does: String {
    switch self {
    case .readOn: "more of this page, and at its end the next topic"
    case .warnings: "all warnings, those first that matter most"
    case .helpNow: "help now: what to do at once"
    case .questions: "questions people ask (FAQ)"
    case .disagreements: "where the sources disagree"
    case .terms: "words explained"
    case .sources: "sources of this page; [1] after a line is the number of its source"
    case .contents:
      "what is on this page, and which topics are in this part; after a question the other answers"
    case .citations: "numbers of the sources, such as [1]: leave them out, or read them again"
    case .mine: "about me: what applies to me, and what I want to ask"
    case .handout: "take this page along: a file in your home folder"
    case .again: "read this again"
    case .previousPart: "the screen before this one"
    case .back: "back"
    case .menu: "menu"
    case .keys: "what you can type"
    case .quit: "quit"
    }
  }

  /// - Parameter hasHelp: the guide says what to do in danger; where it does not, "help" asks what can be
  ///   typed.
  init?(typed: String, hasHelp: Bool) {
    let typed = typed.lowercased()
    let core = typed.withoutRequest
    let command = Self.allCases.first {
      // Who asks how to quit may mean a medicine.
      $0.letter == typed || $0.words.contains(typed) || $0 != .quit && $0.words.contains(core)
    }
    guard let command else { return nil }
    self = command == .helpNow && !hasHelp && command.letter != typed ? .keys : command
  }
}
