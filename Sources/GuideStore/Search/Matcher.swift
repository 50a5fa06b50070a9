import GRDB

/// Finds the entries that are worth ranking, through the full-text index (SQLite FTS5).
struct Matcher {
  let db: Database
  let kinds: Set<ResultKind>?
  /// Weights of title, other words and body in BM25: a title says what an entry is about.
  private static let fieldWeights = "6.0, 4.0, 1.0"
  /// Ranking looks at no more entries than these.
  static let most = 120
  /// A word of more entries than these finds none by itself when there is a rarer one: the cost of
  /// a search must not grow with the words that stand everywhere.
  private static let tooCommon = 4_000

  struct Match: Equatable {
    var place: Int
    /// BM25; larger is better.
    var bm25: Double
  }

  func matches(of concepts: [Concept]) throws -> [Match] {
    guard let expression = try expression(for: concepts) else { return [] }
    let weighed = "-bm25(entry_text, \(Self.fieldWeights))"
    let filter =
      kinds.map { kinds in
        let list = kinds.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
        return "AND (SELECT kind FROM entry WHERE place = entry_text.rowid) IN (\(list))"
      } ?? ""
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT rowid, \(weighed) AS score FROM entry_text
          WHERE entry_text MATCH ? \(filter) ORDER BY score DESC LIMIT \(Self.most)
          """),
      arguments: [expression]
    ).map { Match(place: $0[0], bm25: $0[1]) }
  }

  private func expression(for concepts: [Concept]) throws -> String? {
    let words = LibraryWords(db: db)
    let subjects = concepts.filter { $0.weight > 0 }
    var common: [String] = []
    var rare: [String] = []
    for alternative in (subjects.isEmpty ? concepts : subjects).flatMap(\.alternatives)
    where !alternative.stems.isEmpty {
      let uses = try alternative.stems.map { try words.entries(usingStem: $0) }.min() ?? 0
      if uses == 0 { continue }
      let all = alternative.stems.map { "\"\($0)\"" }.joined(separator: " AND ")
      if uses > Self.tooCommon { common.append("(\(all))") } else { rare.append("(\(all))") }
    }
    let chosen = rare.isEmpty ? common : rare
    return chosen.isEmpty ? nil : chosen.joined(separator: " OR ")
  }
}
