import Language

/// A sentence of the guide with what it says of signs and of urgency.
struct SpokenSentence {
  let text: Substring
  let place: Place
  let spoken: SpokenWords
  let mentions: [UrgencyMention]
  let matches: [SignFinder.Match]
  let conditions: Set<String>
  let isFallback: Bool

  /// What it tells to do and how soon, and not only whom to ask.
  var timed: Set<Urgency> { Set(mentions.filter(\.isTimed).flatMap(\.urgencies)) }
  /// Whom it tells to call, without saying when.
  var untimed: Set<Urgency> {
    Set(mentions.filter { !$0.isTimed && $0.isCall }.flatMap(\.urgencies))
  }
  /// "With any of these signs, ...", "If it comes after missed doses, ..."; a colon would lead to what
  /// comes.
  var pointsBack: Bool
  var repeats: Bool { mentions.contains(where: \.isRepeat) }
}

/// Reads runs of words sentence by sentence.
struct SentenceReader {
  let finder: SignFinder
  let urgency: UrgencyReader
  /// Paths of pages that are about a condition.
  private let pagesOfCases: Set<String>

  init(_ plan: PlanSheet) {
    pagesOfCases = Set(plan.conditions.flatMap(\.pages).map(\.text))
    urgency = UrgencyReader(people: plan.people.map { SpokenWords.words($0.text) })
    finder = SignFinder(plan, urgency: urgency)
  }

  func isOfCase(_ path: String) -> Bool { pagesOfCases.contains(path) }

  func sentences(_ prose: Prose) -> [SpokenSentence] {
    Sentences.split(prose.text).map { sentence in
      let spoken = finder.spoken(sentence)
      let mentions = urgency.mentions(in: spoken.words)
      return SpokenSentence(
        text: sentence, place: prose.place(of: sentence.startIndex), spoken: spoken,
        mentions: mentions,
        matches: finder.matches(in: spoken, without: Set(mentions.flatMap(\.words))),
        conditions: finder.conditions(in: spoken), isFallback: urgency.isFallback(spoken.words),
        pointsBack: urgency.pointsBack(spoken.words) && sentence.last != ":")
    }
  }

  func sentences(_ passage: Passage) -> [SpokenSentence] {
    sentences(Prose(.paragraph, passage.pieces.trimmed, at: passage.place))
  }
}
