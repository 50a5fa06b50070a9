import GRDB

/// Looks each concept up in the full-text index.
struct Matcher {
  let db: Database
  /// Weights of title, other words and body in BM25: a title says what an entry is about.
  private static let fieldWeights = "6.0, 4.0, 1.0"

  /// BM25 of each entry that holds the concept, by place; larger is better.
  func matches(of concept: Concept) throws -> [Int: Double] {
    var best: [Int: Double] = [:]
    for alternative in concept.alternatives where !alternative.words.isEmpty {
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT rowid, -bm25(entry_text, \(Self.fieldWeights)) AS score
            FROM entry_text WHERE entry_text MATCH ?
            """),
        arguments: [Self.expression(for: alternative.words)])
      for row in rows {
        let score = alternative.weight * (row["score"] as Double)
        best[row["rowid"], default: 0] = max(best[row["rowid"] as Int] ?? 0, score)
      }
    }
    return best
  }

  /// All the words, near each other: "kidney disease" also finds "disease of the kidneys".
  static func expression(for words: [String]) -> String {
    let quoted = words.map { "\"\($0)\"" }
    return quoted.count == 1 ? quoted[0] : "NEAR(\(quoted.joined(separator: " ")), 6)"
  }
}
