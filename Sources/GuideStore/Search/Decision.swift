/// Decides which entries answer: better none than a wrong certainty.
struct Decision {
  /// An entry that holds less of what was asked does not answer it.
  static let leastCoverage = 0.5
  /// A query that is nearly another way to ask is answered, whatever its words.
  static let nearlyAsked = 0.7

  var without: Set<SearchStage> = []

  func answers(_ candidate: Ranking.Candidate) -> Bool {
    without.contains(.decision)
      || candidate.hasSubject && candidate.coverage >= Self.leastCoverage
      || candidate.askedBefore >= Self.nearlyAsked
  }

  /// Entries that hold some of what was asked stand below those that answer.
  func isWorthShowing(_ candidate: Ranking.Candidate) -> Bool {
    answers(candidate) || candidate.coverage >= Self.leastCoverage / 2
  }
}
