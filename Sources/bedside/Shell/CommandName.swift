/// The commands of the program by their names, in the order in which the help lists them.
enum CommandName: String, CaseIterable {
  case browse
  case topics
  case show
  case search
  case faq
  case warnings
  case disagreements
  case sources
  case export
  case handout
  case actionPlan = "action-plan"
  case walletCard = "wallet-card"
  case diary
  case questionsFor = "questions-for"
  case teachBack = "teach-back"
  case check
  case build
  case new
  case `import`
  case library
  case version

  /// It prints all that the guide has of its kind, and looks for nothing.
  var printsAll: Bool { [.topics, .warnings, .disagreements, .sources, .export].contains(self) }

  static let all = allCases.map(\.rawValue)

  /// It is a command, if nothing else is meant by it.
  static func has(_ word: String) -> Bool { Self(rawValue: word) != nil || word == "help" }
}
