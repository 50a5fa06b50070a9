/// An action plan as patients know it from asthma: every sign and situation of a guide once, with how
/// urgent it is and what to do. Everything else in the guide takes its urgency from here.
public struct ActionPlan: Equatable, Sendable {
  /// What makes signs more urgent; no sign names another.
  public var conditions: [PlanCondition]
  public var signs: [PlannedSign]
  /// Ids of the pages that name the signs of an emergency for everybody.
  public var pages: [String]

  public init(conditions: [PlanCondition], signs: [PlannedSign], pages: [String] = []) {
    self.conditions = conditions
    self.signs = signs
    self.pages = pages
  }
}

/// How soon somebody must be told, the most urgent first; the raw values are those of the plan and of
/// the JSON output.
public enum ActionLevel: String, Equatable, Sendable, CaseIterable, Comparable {
  case emergencyNow = "emergency-now"
  case callToday = "call-today"
  case nextVisit = "next-visit"
  case noneNeeded = "none-needed"

  /// `.emergencyNow` is the least: it goes before the others.
  public static func < (left: Self, right: Self) -> Bool {
    allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
  }
}

/// Something about the person or the moment that makes signs more urgent: a pump, missed doses.
public struct PlanCondition: Equatable, Sendable {
  public var id: String
  /// Ends the sentence "It is more urgent if".
  public var text: String
  /// The same as a plan of one page names it, behind "with": "a pump"; empty where it has no shorter words.
  public var onPaper: String
  /// Ids of the pages that are about it.
  public var pages: [String]
  /// `nil` for what passes, such as missed doses.
  public var fact: ReaderFact?

  public init(
    id: String, text: String, onPaper: String = "", pages: [String] = [],
    fact: ReaderFact? = nil
  ) {
    self.id = id
    self.text = text
    self.onPaper = onPaper
    self.pages = pages
    self.fact = fact
  }
}

/// What is so with a reader every day, and so with everything that the guide tells them.
public struct ReaderFact: Equatable, Sendable {
  /// "I have a pump".
  public var statement: String
  /// How lines name it, in lower case.
  public var words: [String]

  public init(statement: String, words: [String]) {
    self.statement = statement
    self.words = words
  }
}

/// A sign or a situation, and what to do about it.
public struct PlannedSign: Equatable, Sendable {
  public var id: String
  /// The sign in plain words, as a list names it.
  public var sign: [Statement]
  /// The sign as a plan of one page names it, together with others that have the same words there;
  /// empty where it stands by itself.
  public var onPaper: [Statement]
  /// How else it is named, in a few words each: "slow heart".
  public var names: [String]
  public var level: ActionLevel
  /// Where the level comes from; empty where it is the guide's own.
  public var basis: [Citation]
  /// In the order of the plan.
  public var stricter: [StricterLevel]
  public var firstStep: [Statement]
  public var doNot: [Statement]
  /// What to say on the phone.
  public var say: [Statement]
  /// What to do when nobody answers; empty where no call is asked for.
  public var noAnswer: [Statement]

  public init(
    id: String, sign: [Statement], onPaper: [Statement] = [], names: [String] = [],
    level: ActionLevel, basis: [Citation],
    stricter: [StricterLevel], firstStep: [Statement], doNot: [Statement], say: [Statement],
    noAnswer: [Statement]
  ) {
    self.id = id
    self.sign = sign
    self.onPaper = onPaper
    self.names = names
    self.level = level
    self.basis = basis
    self.stricter = stricter
    self.firstStep = firstStep
    self.doNot = doNot
    self.say = say
    self.noAnswer = noAnswer
  }
}

/// A more urgent level, and the id of the condition that leads to it.
public struct StricterLevel: Equatable, Sendable {
  public var level: ActionLevel
  public var condition: String

  public init(level: ActionLevel, condition: String) {
    self.level = level
    self.condition = condition
  }
}
