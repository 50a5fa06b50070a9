/// What both stages of the search say of one entry.
struct Evidence: Equatable {
  /// What the words say.
  var lexical: Ranking.Candidate
  /// The entry's rank by its words alone, from 0; `nil` for one that holds none of them.
  var lexicalRank: Int?
  /// How likely the query asks for the entry's page, by examples; 0 where none is learned.
  var probability = 0.0
  /// The same by the pieces alone, and by the meaning alone.
  var byPieces = 0.0
  var bySentence = 0.0
  /// How near it is by what it means; 0 where that is not kept.
  var likeness = MeaningStage.Likeness()
  /// The rank of its page by examples, from 0.
  var learnedRank: Int?
  /// Larger means better, comparable within one query only.
  var score = 0.0
}

/// The features of an entry that the joining model weighs, in this order: what both stages say, the
/// same again for short and for long queries, and the entry's kind.
struct RankFeatures {
  static let stageCount = 11
  static let sideCount = 2
  static let meaningCount = 3
  static let kinds: [ResultKind] = [
    .question, .unsaid, .warning, .term, .disagreement, .card,
  ]
  static let count = stageCount * 3 + kinds.count + 3 + (sideCount + meaningCount) * 3

  private(set) var values: [Double] = []

  init(_ evidence: Evidence, best: Best, form: QueryForm, length: QueryLength) {
    let lexical = evidence.lexical
    let stages: [Double] = [
      lexical.coverage, lexical.askedBefore, lexical.bm25, lexical.isSubject ? 1 : 0,
      evidence.lexicalRank.map { 1 / Double(1 + $0) } ?? 0,
      best.lexicalScore > 0 ? lexical.score / best.lexicalScore : 0,
      min(1.5, lexical.score / 2),
      evidence.probability,
      Self.gap(evidence.probability, below: best.probability),
      evidence.learnedRank.map { 1 / Double(1 + $0) } ?? 0,
      evidence.probability * lexical.coverage,
    ]
    let isPart = lexical.isPart ? 1.0 : 0
    func byLength(_ values: [Double]) -> [Double] {
      values + values.map { length == .short ? $0 : 0 } + values.map { length == .long ? $0 : 0 }
    }
    values = byLength(stages)
    values += Self.kinds.map { lexical.kind == $0 ? 1 : 0 }
    values += [
      isPart, isPart * lexical.coverage,
      form == .definition && lexical.kind == .term && lexical.isSubject ? 1 : 0,
    ]
    values += byLength([evidence.byPieces, evidence.bySentence])
    let likeness = evidence.likeness.withWays
    values += byLength([likeness.title, likeness.line, likeness.both - best.likeness])
  }

  /// What the best entries of a query have.
  struct Best {
    var lexicalScore: Double
    var probability: Double
    /// Ways to ask with it.
    var likeness: Double
  }

  /// The logarithm of how much less likely, from 0 down to -1 for a thousandth and less.
  private static func gap(_ probability: Double, below best: Double) -> Double {
    max(-1, LogRatio.of(probability, best) / LogRatio.ofThousand)
  }
}

/// The features of a query by which it is decided whether an entry answers it.
struct AnswerFeatures {
  static let count = 27 + 2 + 13 + 4

  private(set) var values: [Double] = []

  init(_ ranked: [Evidence], learned: LearnedScores, query: QueryFacts) {
    let first = ranked.first
    let lexicalFirst = ranked.first { $0.lexicalRank == 0 }
    values = [
      LogRatio.of(learned.both.entries, learned.both.unanswerable) / 5,
      LogRatio.of(learned.both.bestEntry, learned.both.unanswerable) / 5,
      LogRatio.of(first?.probability ?? 0, learned.both.unanswerable) / 5,
      first?.probability ?? 0,
      learned.known,
      first?.lexical.coverage ?? 0,
      first?.lexical.askedBefore ?? 0,
      ranked.lazy.map(\.lexical.coverage).max() ?? 0,
      first != nil && lexicalFirst?.lexical.node == first?.lexical.node ? 1 : 0,
      query.namesForeignMedicine ? 1 : 0,
      query.isAboutAnother ? 1 : 0,
      query.namesForeignMedicine && query.joins ? 1 : 0,
      query.namesItself ? 1 : 0,
      query.shareUnknown,
      query.isAboutKnown ? 1 : 0,
      (query.isAboutAnother ? 1 : 0) * LogRatio.of(learned.both.entries, learned.both.unanswerable)
        / 5,
      LogRatio.of(learned.both.cards, learned.both.bestOtherEntry) / 5,
      learned.both.cards,
      first?.lexical.kind == .unsaid ? 1 : 0,
      Self.lead(in: ranked),
      max(-1, min(1, learned.both.answered / 5)),
      query.isAboutPurpose ? 1 : 0,
      max(-1, min(1, learned.both.urgent / 5)),
      query.shareOrdinary,
      query.isAboutOtherThing ? 1 : 0,
      learned.both.spread,
      learned.both.secondEntry,
      query.length == .short ? 1 : 0,
      query.length == .long ? 1 : 0,
      learned.pieces.entry == learned.sentence.entry ? 1 : 0,
      first?.byPieces ?? 0,
      first?.bySentence ?? 0,
    ]
    for side in [learned.pieces, learned.sentence] {
      values += [
        LogRatio.of(side.entries, side.unanswerable) / 5,
        LogRatio.of(side.bestEntry, side.unanswerable) / 5,
        max(-1, min(1, side.answered / 5)),
        max(-1, min(1, side.urgent / 5)),
        side.spread,
      ]
    }
    let likenesses = ranked.map(\.likeness.answering.both).sorted(by: >)
    values += [
      first?.likeness.answering.title ?? 0, first?.likeness.answering.line ?? 0,
      likenesses.first ?? 0,
      likenesses.count > 1 ? likenesses[0] - likenesses[1] : 0,
    ]
  }
}

extension AnswerFeatures {
  /// How far the best entry that answers stands above the best that says that nothing does, -1 to 1.
  private static func lead(in ranked: [Evidence]) -> Double {
    guard let unsaid = ranked.lazy.filter({ $0.lexical.kind == .unsaid }).map(\.score).max(),
      let answering = ranked.lazy.filter({ $0.lexical.kind != .unsaid }).map(\.score).max()
    else { return 1 }
    return max(-1, min(1, (answering - unsaid) / 4))
  }
}

/// The features of a query by which it is decided whether an action card opens.
struct CardFeatures {
  static let count = 12 + 9

  private(set) var values: [Double] = []

  init(_ learned: LearnedScores, query: QueryFacts) {
    values = [
      LogRatio.of(learned.both.cards, learned.both.bestOtherEntry) / 5,
      LogRatio.of(learned.both.bestCard, learned.both.bestOtherEntry) / 5,
      LogRatio.of(learned.both.cards, learned.both.soundAlikes) / 5,
      LogRatio.of(learned.both.cards, learned.both.unanswerable) / 5,
      learned.both.cards,
      max(-1, min(1, learned.both.urgent / 5)),
      query.isAboutAnother ? 1 : 0,
      query.isAboutKnown ? 1 : 0,
      query.isAboutPurpose ? 1 : 0,
      query.length == .short ? 1 : 0,
      query.length == .long ? 1 : 0,
      learned.both.spread,
      learned.pieces.entry == learned.sentence.entry ? 1 : 0,
    ]
    for side in [learned.pieces, learned.sentence] {
      values += [
        LogRatio.of(side.cards, side.bestOtherEntry) / 5,
        LogRatio.of(side.cards, side.soundAlikes) / 5,
        side.cards,
        max(-1, min(1, side.urgent / 5)),
      ]
    }
  }
}
