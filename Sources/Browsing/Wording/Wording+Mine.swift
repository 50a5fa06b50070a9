import Education

/// What the program says of a reader, and of what they take along.
extension Wording {
  static let forYou = "For you:"
  /// Before the title of a warning.
  public static func forYou(_ title: String) -> String { "\(forYou) \(title)" }
  static func pageIsForYou(_ statements: [String]) -> String {
    "\(forYou) this page, because you say: \(statements.joined(separator: "; "))."
  }
  static func stricterForYou(_ level: ActionLevel) -> String {
    level == .emergencyNow
      ? "\(forYou) call the emergency number now" : "\(forYou) call a doctor today"
  }

  static let mineTitle = "About me"
  static let mineIntroduction =
    "Say what applies to you. What is stricter for you then stands first and is marked \"For you\"; "
    + "nothing is hidden. It is forgotten when you quit"
  static let mineIsKept = ", unless the settings keep it."
  static let mineIsUnknown = "This guide does not tell what is stricter for whom."
  static let mineFacts = "What applies to me"
  static let minePapers = "For my next visit"
  static func fact(_ statement: String, applies: Bool) -> String {
    "[\(applies ? "x" : " ")] \(statement)"
  }
  static func factChanged(_ statement: String, applies: Bool) -> String {
    applies
      ? "\(statement): what is stricter for you stands first."
      : "\(statement): no longer marked."
  }
  static func factChangedInBrief(applies: Bool) -> String {
    applies ? "What is stricter for you is first." : "It is no longer marked."
  }
  static let changesFact = "Enter says yes or no"
  static let showsAnswer = "Enter shows the answer, or hides it"
  public static func questionsTitle(_ person: String) -> String { "Questions for my \(person)" }
  static let questionsIntroduction =
    "Take these questions along."
  static let questionsKeys =
    "m marks a line on any page, and it stands here too. p writes the list to a file."
  static let questionsMarked = "Lines I marked"
  static let questionsUnmarked = "You have marked nothing yet."
  static let questionsBring = "What to bring"
  static let teachBackTitle = "What will you do?"
  /// By the name that nurses know it by.
  static let teachBackRow = "What will you do? (teach-back)"
  static let teachBackIntroduction =
    "Say your answer aloud first. Then choose the question, and you get what this guide answers."
  public static let toTakeAlong =
    "To take along: an action plan, a card for the wallet and a diary. Ask for them where you got this "
    + "page."
  public static func unknownFact(_ id: String, known: [String]) -> String {
    "Nothing in this guide is stricter for \"\(id)\"; it knows \(known.joined(separator: ", "))."
  }
}
