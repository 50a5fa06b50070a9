import Education
import GRDB

/// The stages of search, in order: normalise, mend spelling, recognise a crisis, interpret, match,
/// rank, decide.
struct SearchPipeline {
  let db: Database
  let limit: Int
  let kinds: Set<ResultKind>?
  var without: Set<SearchStage> = []
  /// How many of the nearest entries are shown when none answers.
  private static let nearest = 3

  /// What each stage made of a query.
  struct Run {
    var query: Query
    var spelled: [SpelledWord]
    var crisis: CrisisCall?
    var concepts: [Concept]
    var form: QueryForm
    var matchCount: Int
    var candidates: [Ranking.Candidate]
    var isAnswered: Bool
    var shown: [Ranking.Candidate]
  }

  func run(_ query: Query) throws -> Run {
    let words = LibraryWords(db: db)
    let mended = try Mender(knowledge: words, without: without).mended(query)
    // A crisis is never missed for its spelling.
    let crisis =
      without.contains(.crisis)
      ? nil : try CrisisPhrases(beginning: words.phrases(beginningWith:)).call(in: mended)
    let spelled = query.isQuoted ? query.words.map { SpelledWord(typed: $0) } : mended
    let concepts = try Interpreter(knowledge: words, without: without)
      .concepts(of: spelled, lastIsUnfinished: query.lastIsUnfinished)
    let entries = try Matcher(db: db, kinds: kinds).matches(of: concepts).map(entry)
    let form = QueryForm(query.words)
    let ranking = Ranking(
      concepts: concepts, form: form,
      matching: try LineMatching(concepts: concepts) { try words.stem($0)?.number },
      without: without)
    let candidates = Spread.over(ranking.candidates(among: entries))
    let decision = Decision(without: without)
    let isAnswered = candidates.contains(where: decision.answers)
    let shown =
      isAnswered
      ? candidates.filter(decision.isWorthShowing).prefix(limit) : candidates.prefix(Self.nearest)
    return Run(
      query: query, spelled: spelled, crisis: crisis, concepts: concepts, form: form,
      matchCount: entries.count, candidates: candidates, isAnswered: isAnswered,
      shown: Array(shown))
  }

  func answer(_ query: Query) throws -> SearchAnswer {
    let run = try run(query)
    let card = try run.crisis.map(card)
    let marks = MatchedWords(concepts: run.concepts)
    let showing = Self.showing(run.concepts)
    let results = try run.shown.map { try result(for: $0) }
    return SearchAnswer(
      query: query.typed, showing: showing, searchInstead: showing.map { _ in query.quoted },
      answered: card != nil || run.isAnswered, card: card,
      results: results.filter { $0.id != card?.id },
      related: run.isAnswered ? try related(run.concepts) : [], marks: marks)
  }

  /// Medicines whose name no source has, with the class that the sources speak of.
  private func related(_ concepts: [Concept]) throws -> [RelatedWord] {
    try concepts.compactMap { concept in
      let name = concept.mended ?? concept.typed
      guard concept.origin == .medicineClass, let word = concept.guideWord,
        try !LibraryWords(db: db).roles(of: name).contains(.shown)
      else { return nil }
      return RelatedWord(typed: name, word: word)
    }
  }

  /// The query with its mended words, when any word was mended.
  static func showing(_ concepts: [Concept]) -> String? {
    guard concepts.contains(where: { $0.mended != nil }) else { return nil }
    return concepts.map { $0.mended ?? $0.typed }.joined(separator: " ")
  }

  private func entry(_ match: Matcher.Match) throws -> Ranking.Entry {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT kind, node, stems FROM entry WHERE place = ?"),
      arguments: [match.place])
    guard let row else { throw ByteReader.Damaged() }
    return Ranking.Entry(
      place: match.place, kind: ResultKind(rawValue: try row.decode(atIndex: 0)) ?? .topic,
      node: try row.decode(atIndex: 1), text: IndexedText(stored: try row.decode(atIndex: 2)),
      bm25: match.bm25)
  }

  private func card(_ call: CrisisCall) throws -> CardHit {
    let row = try Row.fetchOne(
      db, sql: "SELECT title, text FROM entry WHERE id = ?", arguments: [call.card])
    guard let row else { throw ByteReader.Damaged() }
    return CardHit(
      id: call.card, title: try row.decode(atIndex: 0), text: try row.decode(atIndex: 1))
  }

  /// The line that shows best why the entry was found; but lines that belong together stay so.
  private static func snippet(of text: String, opening: Int, line: Int) -> String {
    let lines = text.split(separator: "\n")
    if opening > 0 { return lines.prefix(opening).joined(separator: " ") }
    return lines.indices.contains(line) ? String(lines[line]) : String(lines.first ?? "")
  }

  private func result(for candidate: Ranking.Candidate) throws -> SearchResult {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM entry WHERE place = ?"), arguments: [candidate.place])
    guard let row else { throw ByteReader.Damaged() }
    let text: String = try row.decode(forColumn: "text")
    let snippet = Self.snippet(
      of: text, opening: try row.decode(forColumn: "opening"), line: candidate.line)
    return SearchResult(
      id: try row.decode(forColumn: "id"), kind: candidate.kind,
      title: try row.decode(forColumn: "title"), node: candidate.node,
      block: try row.decode(forColumn: "block"), path: try path(to: candidate.node), text: text,
      snippet: snippet, score: candidate.score,
      citations: try ByteReader.read(
        [Citation].self, from: try row.decode(forColumn: "citations")))
  }

  /// Titles from the top of the tree to a page.
  private func path(to node: String) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: """
          WITH RECURSIVE above (id, title, parent, depth) AS (
            SELECT id, title, parent, depth FROM node WHERE id = ?
            UNION
            SELECT node.id, node.title, node.parent, node.depth
            FROM node JOIN above ON node.id = above.parent)
          SELECT title FROM above ORDER BY depth
          """),
      arguments: [node])
  }
}
