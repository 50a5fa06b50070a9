import Asked
import Education
import GRDB

/// What the search saw of one query before it decided: what the models of `Tuning` are learned from.
package struct Observation: Sendable {
  /// For each candidate its page, entry, title and text, and the features by which it is ranked.
  package var candidates: [Candidate]
  package var answer: [Double]
  package var card: [Double]
  /// The likeliest card.
  package var likeliestCard: String?

  package struct Candidate: Sendable {
    package var node: String
    package var id: String
    package var title: String
    package var text: String
    package var features: [Double]
    package var isUnsaid: Bool
  }
}

extension GuideLibrary {
  /// A library that has learned only from some ways to ask.
  package convenience init(
    _ guide: Guide, learningFrom isUsed: (_ way: String) -> Bool
  ) throws {
    let queue = try DatabaseQueue()
    try LibraryWriter.fill(queue, with: guide, learningFrom: isUsed)
    try self.init(LibraryConnection(queue: queue, path: guide.about.title))
  }

  package func observe(_ query: String, most: Int) throws -> Observation {
    try database.unsafeRead { db in
      try pipeline(db).observation(of: Query(query, isTyping: false), most: most)
    }
  }
}

extension SearchPipeline {
  func observation(of query: Query, most: Int) throws -> Observation {
    let run = try run(query)
    let best = bestOf(run)
    let candidates = try run.ranked.prefix(most).map { evidence in
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT id, title, text FROM entry WHERE ordinal = ?"),
        arguments: [evidence.lexical.ordinal])
      guard let row else { throw ByteReader.Damaged() }
      return Observation.Candidate(
        node: evidence.lexical.node, id: try row.decode(atIndex: 0),
        title: try row.decode(atIndex: 1), text: try row.decode(atIndex: 2),
        features: RankFeatures(
          evidence, best: best, form: run.form, length: run.facts.length
        ).values, isUnsaid: evidence.lexical.kind == .unsaid)
    }
    return Observation(
      candidates: candidates,
      answer: AnswerFeatures(run.ranked, learned: run.scores, query: run.facts).values,
      card: CardFeatures(run.scores, query: run.facts).values, likeliestCard: run.scores.card)
  }

  private func bestOf(_ run: Run) -> RankFeatures.Best {
    RankFeatures.Best(
      lexicalScore: run.ranked.map(\.lexical.score).max() ?? 0,
      probability: run.scores.pages.first?.probability ?? 0)
  }
}
