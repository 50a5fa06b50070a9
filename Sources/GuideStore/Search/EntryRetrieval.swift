import SQLite

/// Fetches the entries to rank: those that hold the words, those of pages that examples lead to, and those
/// whose title was typed.
struct EntryRetrieval {
  let db: Database
  let learned: LearnedStage
  let kinds: Set<ResultKind>?
  let without: Set<SearchStage>

  /// The page of which just these words are an example.
  func page(askedAs words: [String], _ scores: LearnedScores) throws -> String? {
    guard !words.isEmpty, !without.contains(.learned) else { return nil }
    // Where too few ways to ask were given to learn from, there are few to look through.
    let likely =
      try learned.isTaught
      ? scores.pages.prefix(Tuning.pagesLookedThrough).map(\.id) : learned.pagesWithWays()
    return try learned.page(among: likely, askedAs: words)
  }

  func ordinals(of page: String) throws -> Set<Int> {
    try Set(
      db.rows(
        "SELECT ordinal FROM entry WHERE node = \(Self.ordinalOfNode) AND kind <> 'warning'", page
      ) { try $0.number(0) })
  }

  /// The entries that explain the word whose meaning is asked for.
  func ordinals(defining words: [String]?) throws -> Set<Int> {
    guard let words else { return [] }
    return try Set(
      db.rows(
        """
        SELECT ordinal FROM entry WHERE title COLLATE NOCASE IN (?, ?) AND kind = 'term'
        LIMIT \(Tuning.Retrieval.most)
        """,
        words.joined(separator: " "), words.joined(separator: "-")
      ) { try $0.number(0) })
  }

  /// The entries whose title was typed, with its question mark or without.
  func ordinals(titled query: Query) throws -> Set<Int> {
    let typed = query.typed.split(separator: " ").joined(separator: " ")
    guard !typed.isEmpty, typed.utf8.count <= Query.mostCharacters else { return [] }
    return try Set(
      db.rows(
        """
        SELECT ordinal FROM entry WHERE title COLLATE NOCASE IN (?, ?)
        LIMIT \(Tuning.Retrieval.most)
        """, typed, typed + "?"
      ) { try $0.number(0) })
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
      let found = try db.row(Self.entryQuery + " WHERE ordinal = ?", match.ordinal) {
        try entry($0, bm25: match.bm25)
      }
      guard let entry = found else { throw ByteReader.Damaged() }
      if kinds?.contains(entry.kind) ?? true { entries.append(entry) }
    }
    let ofPage =
      Self.entryQuery + " WHERE "
      + (learned.isTaught ? "node = \(Self.ordinalOfNode)" : "subject = ?")
      + " ORDER BY ordinal LIMIT \(Tuning.Retrieval.most)"
    for page in pages {
      let others = try db.rows(ofPage, page) { row in
        bm25[try row.number(0)] == nil ? try entry(row, bm25: 0) : nil
      }
      entries += others.compactMap(\.self).filter { kinds?.contains($0.kind) ?? true }
    }
    return entries
  }

  private static let entryQuery =
    """
    SELECT ordinal, kind, (SELECT id FROM node WHERE node.ordinal = entry.node), stems, part, subject
    FROM entry
    """
  /// The row of a page, by its id.
  static let ordinalOfNode = "(SELECT node.ordinal FROM node WHERE node.id = ?1)"

  private func entry(_ row: Row, bm25: Double) throws -> Ranking.Entry {
    guard let kind = ResultKind(rawValue: try row.text(1)) else { throw ByteReader.Damaged() }
    let (node, part) = (try row.text(2), try row.text(4))
    return Ranking.Entry(
      ordinal: try row.number(0), id: node + part, kind: kind, node: node,
      subject: try row.optionalText(5), text: try row.withBytes(3, IndexedText.init(stored:)),
      bm25: bm25, isPart: !part.isEmpty)
  }
}
