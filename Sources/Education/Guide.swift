/// A whole patient-education guide: what it is about, what it is made from, and its pages.
public struct Guide: Equatable, Sendable {
  public var about: About
  public var sources: [Source]
  /// Every node in reading order; a parent stands before its children.
  public var nodes: [Node]
  /// What readers type and what the guide calls it.
  public var lexicon: [LexiconEntry]
  public var asked: WaysToAsk
  /// `nil` for a guide that has none.
  public var plan: ActionPlan?
  public var paper: PaperTexts?

  public init(
    about: About, sources: [Source], nodes: [Node], lexicon: [LexiconEntry],
    asked: WaysToAsk = WaysToAsk(), plan: ActionPlan? = nil,
    paper: PaperTexts? = nil
  ) {
    self.about = about
    self.sources = sources
    self.nodes = nodes
    self.lexicon = lexicon
    self.asked = asked
    self.plan = plan
    self.paper = paper
  }
}

/// Examples of how people ask, which the search learns from. Never shown.
public struct WaysToAsk: Equatable, Sendable {
  /// For the id of a node, how people ask for it; for a card, what they type in that danger.
  public var entries: [String: [String]]
  /// For the id of a card, what only sounds like it.
  public var cousins: [String: [String]]
  /// What the guide does not answer, by kind.
  public var unanswered: [String: [String]]

  public init(
    entries: [String: [String]] = [:], cousins: [String: [String]] = [:],
    unanswered: [String: [String]] = [:]
  ) {
    self.entries = entries
    self.cousins = cousins
    self.unanswered = unanswered
  }
}

/// What a guide says about itself.
public struct About: Equatable, Sendable, Encodable {
  public var title: String
  /// BCP 47 tag of the language the guide is written in.
  public var language: String
  public var version: String
  /// ISO 8601 dates, `YYYY-MM-DD`.
  public var written: String
  /// Empty where nobody has promised a review: a document of somebody else.
  public var nextReview: String
  public var reviewStatus: String
  /// The one warning that stands on every screen; empty where there is none.
  public var safetyLine: String
  /// The branch whose warnings come first on the warnings screen.
  public var withdrawalBranch: String
  /// What the warnings of that branch are about, as the screen names them: "withdrawal". Empty
  /// where none go before the others.
  public var firstWarnings: String
  /// The card that "help now" opens; empty for a guide without one.
  public var helpCard: String
  /// Questions that are shown to who has not asked yet, by their ids.
  public var mostAsked: [String]
  /// The question that tells which medicines clash, for those who ask about one that no page names; empty for a
  /// guide without one.
  public var otherMedicines: String
  /// The page that lists the questions, where not all of them are questions by their kind; empty for
  /// the branch that holds them.
  public var questionsPage: String
  /// Who published what is shown here as it stands; `nil` for a guide that was written for readers
  /// of this program, which has the dates of its own review.
  public var publication: Publication?

  public init(
    title: String, language: String, version: String, written: String, nextReview: String,
    reviewStatus: String, safetyLine: String, withdrawalBranch: String, firstWarnings: String = "",
    helpCard: String, mostAsked: [String] = [], otherMedicines: String = "",
    questionsPage: String = "",
    publication: Publication? = nil
  ) {
    self.title = title
    self.language = language
    self.version = version
    self.written = written
    self.nextReview = nextReview
    self.reviewStatus = reviewStatus
    self.safetyLine = safetyLine
    self.withdrawalBranch = withdrawalBranch
    self.firstWarnings = firstWarnings
    self.helpCard = helpCard
    self.mostAsked = mostAsked
    self.otherMedicines = otherMedicines
    self.questionsPage = questionsPage
    self.publication = publication
  }
}

extension About {
  /// - Parameter today: ISO 8601.
  public func isOverdue(on today: String) -> Bool { !nextReview.isEmpty && today > nextReview }

  private enum Key: String, CodingKey {
    case title, language, version, written, nextReview, reviewStatus, safetyLine, withdrawalBranch
    case firstWarnings, helpCard, mostAsked, otherMedicines, questionsPage, publication
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(title, forKey: .title)
    try object.encode(language, forKey: .language)
    try object.encode(version, forKey: .version)
    try object.encode(written, forKey: .written)
    if !nextReview.isEmpty { try object.encode(nextReview, forKey: .nextReview) }
    try object.encode(reviewStatus, forKey: .reviewStatus)
    try object.encode(safetyLine, forKey: .safetyLine)
    try object.encode(withdrawalBranch, forKey: .withdrawalBranch)
    try object.encode(firstWarnings, forKey: .firstWarnings)
    try object.encode(helpCard, forKey: .helpCard)
    try object.encode(mostAsked, forKey: .mostAsked)
    try object.encode(otherMedicines, forKey: .otherMedicines)
    try object.encode(questionsPage, forKey: .questionsPage)
    try object.encodeIfPresent(publication, forKey: .publication)
  }
}

/// Where a document comes from, as far as it tells.
public struct Publication: Equatable, Sendable, Encodable {
  /// Empty where the document names none.
  public var publisher: String
  /// As the document gives it, ISO 8601 where it can be told; empty where it gives none.
  public var date: String
  /// Empty where the document gives none.
  public var version: String

  public init(publisher: String = "", date: String = "", version: String = "") {
    self.publisher = publisher
    self.date = date
    self.version = version
  }
}
