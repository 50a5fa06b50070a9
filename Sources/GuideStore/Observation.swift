import Asked
import Education
import SQLite

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
  ) throws(LibraryError) {
    try self.init(
      guide, filledBy: { try LibraryWriter.fill($0, with: guide, learningFrom: isUsed) })
  }

  package func observe(_ query: String, most: Int) throws -> Observation {
    try database.readPacked { db, packing in
      try pipeline(db, packing).observation(of: Query(query, isTyping: false), most: most)
    }
  }
}

extension SearchPipeline {
  func observation(of query: Query, most: Int) throws -> Observation {
    let run = try run(query)
    let best = bestOf(run)
    let candidates = try run.ranked.prefix(most).map { evidence in
      let entry = try db.row(
        "SELECT title, content FROM entry WHERE ordinal = ?", evidence.lexical.ordinal
      ) { (title: try $0.text(0), content: try $0.packed(1, by: packing, as: EntryContent.self)) }
      guard let entry else { throw ByteReader.Damaged() }
      return Observation.Candidate(
        node: evidence.lexical.node, id: evidence.lexical.id, title: entry.title,
        text: entry.content.text,
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
      probability: run.scores.pages.first?.probability ?? 0,
      likeness: run.ranked.map(\.likeness.withWays.both).max() ?? 0)
  }
}
