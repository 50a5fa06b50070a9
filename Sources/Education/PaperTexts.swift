/// What a guide has for paper beside its pages: lines of its own, and which pages always go along.
public struct PaperTexts: Equatable, Sendable {
  /// Ids of the pages that every handout holds.
  public var handout: [String]
  /// What the reader fills in by hand: "Name", "Dose, as the prescriber wrote it".
  public var fields: [String]
  /// Whose telephone numbers stand on the action plan.
  public var numbers: [String]
  public var walletCards: [WalletCard]
  /// What is ticked each day, and how to.
  public var diaryColumns: [String]
  public var diaryNotes: [String]
  public var questions: [QuestionList]
  /// What to take along to a visit.
  public var bring: [String]
  public var teachBack: [TeachBack]

  public init(
    handout: [String], fields: [String], numbers: [String] = [], walletCards: [WalletCard],
    diaryColumns: [String],
    diaryNotes: [String], questions: [QuestionList], bring: [String], teachBack: [TeachBack]
  ) {
    self.handout = handout
    self.fields = fields
    self.numbers = numbers
    self.walletCards = walletCards
    self.diaryColumns = diaryColumns
    self.diaryNotes = diaryNotes
    self.questions = questions
    self.bring = bring
    self.teachBack = teachBack
  }
}

/// A card for the wallet, of at most 40 columns and 10 rows a side.
public struct WalletCard: Equatable, Sendable {
  /// Whom it is for: "tablets", "pump".
  public var id: String
  public var title: String
  public var front: [String]
  public var back: [String]

  public static let columns = 40
  public static let rows = 10

  public init(id: String, title: String, front: [String], back: [String]) {
    self.id = id
    self.title = title
    self.front = front
    self.back = back
  }
}

/// What to ask one person: a doctor, a pharmacist.
public struct QuestionList: Equatable, Sendable {
  public var person: String
  public var questions: [String]

  public init(person: String, questions: [String]) {
    self.person = person
    self.questions = questions
  }
}

/// A question that shows a nurse whether the reader knows what to do, and what they should say.
public struct TeachBack: Equatable, Sendable {
  public var question: String
  public var answer: String

  public init(question: String, answer: String) {
    self.question = question
    self.answer = answer
  }
}
