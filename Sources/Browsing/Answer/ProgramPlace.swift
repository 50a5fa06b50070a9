/// A place of the program itself that words can name.
enum ProgramPlace: Equatable, Sendable {
  /// What a key leads to.
  case command(Command)
  /// Questions to the reader, to see whether they know what to do.
  case teachBack
  /// What to ask a person at the next visit.
  case questions(for: String)

  private static let namesOfTeachBack: Set<String> = [
    "teach back", "teachback", "teach back questions", "quiz", "what will you do",
  ]
  private static let beforePerson = [
    "questions for my ", "questions for the ", "questions for ", "questions to ask my ",
    "questions to ask the ", "questions to ask ", "what to ask my ", "what to ask the ",
    "what to ask ",
  ]

  /// What these words name, if that is all they say.
  /// - Parameter persons: those for whom the guide has questions.
  init?(named words: String, persons: [String], hasTeachBack: Bool) {
    let core = words.withoutRequest
    if let command = Command(named: words) {
      self = .command(command)
    } else if hasTeachBack, Self.namesOfTeachBack.contains(core) {
      self = .teachBack
    } else if let before = Self.beforePerson.first(where: core.hasPrefix),
      let person = persons.first(where: { core.dropFirst(before.count) == $0 })
    {
      self = .questions(for: person)
    } else {
      return nil
    }
  }

  /// The part of a guide that it needs.
  var part: GuidePart? {
    if case .command(let command) = self { command.part } else { nil }
  }
}
