import Language

/// Whether a query tells of a danger, and of which.
struct DangerStage {
  let learned: LearnedStage
  /// Nobody taught this guide, or the learned stage is left out.
  let goesByWords: Bool

  /// The whole query is read for a danger, and each stretch of a long one: a cry for help may hide
  /// in a story.
  func danger(
    in query: Query, _ words: [SpelledWord], _ scores: LearnedScores, _ facts: QueryFacts,
    asked: String?
  ) throws -> (card: String?, probability: Double) {
    // Just this was said to be a danger.
    if let asked, try learned.isCard(asked) { return (asked, 1) }
    guard !goesByWords else { return (nil, 0) }
    var best = (scores.card, Tuning.card.probability(CardFeatures(scores, query: facts).values))
    // "isnt moving" is read as "is not moving" too: most examples of a danger have one of both.
    let spelledOut = words.flatMap { Contraction.denied($0.word) ?? [$0.word] }
    if best.1 < Tuning.leastDanger, facts.length != .long, spelledOut.count > words.count {
      let scores = LearnedScores(try learned.scores(of: spelledOut), of: learned.classes)
      let probability = Tuning.card.probability(CardFeatures(scores, query: facts).values)
      if probability > best.1 { best = (scores.card, probability) }
    }
    guard query.allWords.count > Tuning.wordsOfStretch else { return best }
    let step = Tuning.wordsOfStretch / 2
    for start in stride(from: 0, to: query.allWords.count - step, by: step) {
      let stretch = Array(query.allWords[start...].prefix(Tuning.wordsOfStretch))
      let scores = LearnedScores(try learned.scores(of: stretch), of: learned.classes)
      var facts = facts
      facts.length = QueryLength(words: stretch.count)
      let sum = Tuning.card.sum(CardFeatures(scores, query: facts).values)
      let probability = LogRatio.logistic(sum - Tuning.doubtOfStretch)
      if probability > best.1 { best = (scores.card, probability) }
    }
    return best
  }

  /// Whether the words of a card that were typed are about what the guide is about: beside another
  /// medicine the examples must find the card likely too.
  func isMeant(
    _ call: CrisisCall, _ scores: LearnedScores, _ facts: QueryFacts, isForeign: Bool
  ) -> Bool {
    guard isForeign || facts.isAboutPurpose || facts.isAboutOtherThing, !goesByWords else {
      return true
    }
    // By the pieces, which know names: by its meaning one pump's alarm is like another's.
    let page = scores.pages.first { $0.id == call.card }
    return (page?.byPieces ?? 0) >= Tuning.leastCardOfForeign
  }
}
