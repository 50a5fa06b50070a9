import GRDB

extension SearchPipeline {
  /// The page of which just these words are an example.
  func page(askedAs words: [String], _ scores: LearnedScores) throws -> String? {
    guard learned.isTaught, !words.isEmpty else { return nil }
    let likely = scores.pages.prefix(Tuning.pagesLookedThrough).filter {
      $0.probability > Tuning.leastLearned
    }
    return try learned.page(among: likely.map(\.id), askedAs: words)
  }

  func ordinals(of page: String) throws -> Set<Int> {
    try Set(
      Int.fetchAll(
        db.cachedStatement(sql: "SELECT ordinal FROM entry WHERE node = ? AND kind <> 'warning'"),
        arguments: [page]))
  }

  /// The entries that explain the word whose meaning is asked for.
  func ordinals(defining words: [String]?) throws -> Set<Int> {
    guard let words else { return [] }
    return try Set(
      Int.fetchAll(
        db.cachedStatement(
          sql: "SELECT ordinal FROM entry WHERE title = ? COLLATE NOCASE AND kind = 'term'"),
        arguments: [words.joined(separator: " ")]))
  }

  /// The entries whose title was typed, with its question mark or without.
  func ordinals(titled query: Query) throws -> Set<Int> {
    let typed = query.typed.split(separator: " ").joined(separator: " ")
    guard !typed.isEmpty, typed.utf8.count <= Query.mostCharacters else { return [] }
    return try Set(
      Int.fetchAll(
        db.cachedStatement(
          sql: "SELECT ordinal FROM entry WHERE title COLLATE NOCASE IN (?, ?)"),
        arguments: [typed, typed + "?"]))
  }

  /// The entries that hold the words, and those of the pages that examples lead to.
  func entries(
    of matches: [Matcher.Match], on pages: [String], titled: Set<Int>
  ) throws -> [Ranking.Entry] {
    var bm25: [Int: Double] = [:]
    for match in matches { bm25[match.ordinal] = match.bm25 }
    // In order, so that the same query always gives the same.
    let unmatched = titled.filter { bm25[$0] == nil }.sorted().map {
      Matcher.Match(ordinal: $0, bm25: 0)
    }
    for match in unmatched { bm25[match.ordinal] = 0 }
    var entries: [Ranking.Entry] = []
    for match in matches + unmatched {
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql:
            "SELECT ordinal, kind, node, stems, id, subject FROM entry WHERE ordinal = ?"),
        arguments: [match.ordinal])
      guard let row else { throw ByteReader.Damaged() }
      let entry = try entry(row, bm25: match.bm25)
      if kinds?.contains(entry.kind) ?? true { entries.append(entry) }
    }
    for page in pages {
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT ordinal, kind, node, stems, id, subject FROM entry
            WHERE \(learned.isTaught ? "node" : "subject") = ?
            """),
        arguments: [page])
      for row in rows where bm25[try row.decode(atIndex: 0)] == nil {
        let entry = try entry(row, bm25: 0)
        if kinds?.contains(entry.kind) ?? true { entries.append(entry) }
      }
    }
    return entries
  }

  func entry(_ row: Row, bm25: Double) throws -> Ranking.Entry {
    let node: String = try row.decode(atIndex: 2)
    let id: String = try row.decode(atIndex: 4)
    return Ranking.Entry(
      ordinal: try row.decode(atIndex: 0), id: id,
      kind: ResultKind(rawValue: try row.decode(atIndex: 1)) ?? .topic,
      node: node, subject: try row.decode(atIndex: 5),
      text: IndexedText(stored: try row.decode(atIndex: 3)), bm25: bm25, isPart: id != node)
  }
}
