import SQLite

/// Finds the entries that are worth ranking, through the full-text index (SQLite FTS5).
struct Matcher {
  let db: Database
  let kinds: Set<ResultKind>?

  struct Match: Equatable {
    var ordinal: Int
    /// BM25; larger is better.
    var bm25: Double
  }

  /// Each entry that holds a rare word is weighed.
  func weighed(holding concepts: [Concept]) throws -> [Match] {
    let (rare, common) = try expressions(for: concepts)
    if let rare { return try matches(rare) }
    guard let common else { return [] }
    // Of words that stand everywhere only the titles and ways to ask are looked through.
    let named = try matches("{title otherWords} : (\(common))")
    return named.isEmpty ? try matches(common) : named
  }

  private func matches(_ expression: String) throws -> [Match] {
    let weighed = "-bm25(entry_text, \(Tuning.Retrieval.fieldWeights))"
    return try db.rows(
      """
      SELECT rowid, \(weighed) AS score FROM entry_text
      WHERE entry_text MATCH ? \(filter) ORDER BY score DESC LIMIT \(Tuning.Retrieval.most)
      """, expression
    ) { Match(ordinal: try $0.number(0), bm25: try $0.double(1)) }
  }

  /// Only entries of the kinds that are wanted.
  var filter: String {
    kinds.map { kinds in
      let list = kinds.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
      return "AND (SELECT kind FROM entry WHERE ordinal = entry_text.rowid) IN (\(list))"
    } ?? ""
  }

  /// What to look for: any of the alternatives of any concept; rare ones and common ones apart.
  private func expressions(for concepts: [Concept]) throws -> (rare: String?, common: String?) {
    let words = LibraryWords(db: db)
    let subjects = concepts.filter { $0.weight > 0 }
    var parts: [(uses: Int, all: String)] = []
    for alternative in (subjects.isEmpty ? concepts : subjects).flatMap(\.alternatives)
    where !alternative.stems.isEmpty {
      let uses = try alternative.stems.map { try words.entries(usingStem: $0) }.min() ?? 0
      let all = alternative.stems.map { "\"\($0)\"" }.joined(separator: " AND ")
      if uses > 0 { parts.append((uses, "(\(all))")) }
    }
    var common: [String] = []
    var rare: [String] = []
    var sum = 0
    for part in parts.sorted(by: { $0.uses < $1.uses }) {
      sum += part.uses
      if sum > Tuning.Retrieval.tooCommon { common.append(part.all) } else { rare.append(part.all) }
    }
    func anyOf(_ parts: [String]) -> String? {
      parts.isEmpty ? nil : parts.joined(separator: " OR ")
    }
    return (anyOf(rare), anyOf(common))
  }
}
