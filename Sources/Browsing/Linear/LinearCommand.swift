/// What a letter asks for in linear mode. The letters are those of the browser where it has the
/// same command; the help is printed from this table.
enum LinearCommand: CaseIterable, Equatable, Sendable {
  case warnings, helpNow, questions, disagreements, terms, sources, contents
  case again, previousPart, back, menu, help, quit

  var letter: String {
    switch self {
    case .warnings: "w"
    case .helpNow: "!"
    case .questions: "f"
    case .disagreements: "d"
    case .terms: "t"
    case .sources: "s"
    case .contents: "o"
    case .again: "r"
    case .previousPart: "p"
    case .back: "b"
    case .menu: "m"
    case .help: "?"
    case .quit: "q"
    }
  }

  init?(typed: String) {
    guard let command = Self.allCases.first(where: { $0.letter == typed.lowercased() }) else {
      return nil
    }
    self = command
  }
}
