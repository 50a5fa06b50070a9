import Language

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
