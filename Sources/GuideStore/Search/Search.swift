import Education
import Foundation
import GRDB

extension GuideLibrary {
  /// Answers a query: an action card for a crisis, then the entries that answer, best first.
  ///
  /// - Parameters:
  ///   - typed: the words as typed; a last word without a space after it may still be growing.
  ///   - limit: the most results.
  ///   - kinds: only entries of these kinds.
  public func search(
    _ typed: String, limit: Int = 20, kinds: Set<ResultKind>? = nil
  ) throws -> SearchAnswer {
    try database.unsafeRead { db in
      try SearchPipeline(db: db, limit: limit, kinds: kinds).answer(Query(typed))
    }
  }
}

/// The stages of search, in order: normalise, recognise a crisis, interpret, match, rank, decide.
struct SearchPipeline {
  let db: Database
  let limit: Int
  let kinds: Set<ResultKind>?
  /// How many of the nearest entries are shown when none answers.
  private static let nearest = 3

  func answer(_ query: Query) throws -> SearchAnswer {
    let card = try card(for: query)
    let concepts = try Interpreter(knowledge: LibraryWords(db: db)).concepts(of: query)
    let evidence = try concepts.map {
      Ranking.Evidence(concept: $0, matches: try Matcher(db: db).matches(of: $0))
    }
    let kindOf = try self.kindOf()
    let ranking = Ranking(
      evidence: evidence, entries: kindOf.count, kindOf: { kindOf[$0] ?? .topic })
    let candidates = ranking.candidates().filter { candidate in
      kinds.map { $0.contains(kindOf[candidate.place] ?? .topic) } ?? true
    }
    let answering = candidates.filter { $0.coverage >= Ranking.answeringCoverage }
    let marks = MatchedWords(concepts: concepts)
    let shown = answering.isEmpty ? candidates.prefix(Self.nearest) : answering.prefix(limit)
    return SearchAnswer(
      query: query.typed, showing: Self.showing(concepts, for: query),
      answered: card != nil || !answering.isEmpty, card: card,
      results: try shown.map { try result(for: $0, marks: marks) }, marks: marks)
  }

  private func card(for query: Query) throws -> CardHit? {
    let phrases = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT words, whole, card FROM phrase")
    ).map {
      CrisisPhrases.Phrase(
        words: Tokens.words(of: $0["words"]), mustBeWhole: $0["whole"], card: $0["card"])
    }
    guard let phrase = CrisisPhrases(phrases: phrases).card(for: query.words),
      let row = try Row.fetchOne(
        db, sql: "SELECT title, text FROM entry WHERE id = ?", arguments: [phrase.card])
    else { return nil }
    return CardHit(id: phrase.card, title: row["title"], text: row["text"])
  }

  private func kindOf() throws -> [Int: ResultKind] {
    try Row.fetchAll(db.cachedStatement(sql: "SELECT place, kind FROM entry"))
      .reduce(into: [:]) { $0[$1["place"]] = ResultKind(rawValue: $1["kind"]) }
  }

  /// The query with its mended words, when any word was mended.
  private static func showing(_ concepts: [Concept], for query: Query) -> String? {
    guard concepts.contains(where: { $0.mended != nil }) else { return nil }
    return concepts.map { $0.mended ?? $0.typed }.joined(separator: " ")
  }

  private func result(
    for candidate: Ranking.Candidate, marks: MatchedWords
  ) throws -> SearchResult {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM entry WHERE place = ?"), arguments: [candidate.place])!
    let path = try String.fetchAll(
      db.cachedStatement(
        sql: """
          WITH RECURSIVE above (id, title, parent, depth) AS (
            SELECT id, title, parent, depth FROM node WHERE id = ?
            UNION ALL
            SELECT node.id, node.title, node.parent, node.depth
            FROM node JOIN above ON node.id = above.parent)
          SELECT title FROM above ORDER BY depth
          """),
      arguments: [row["node"] as String])
    let text: String = row["text"]
    return SearchResult(
      id: row["id"], kind: ResultKind(rawValue: row["kind"]) ?? .topic, title: row["title"],
      node: row["node"], block: row["block"], path: path, text: text,
      snippet: Snippet.best(of: text, marks: marks), score: candidate.score,
      citations: try ByteReader.read([Citation].self, from: row["citations"]))
  }
}
