import SQLite

/// In a large library words stand in thousands of entries, and to weigh each of them costs more than a
/// key may take. There the entries to rank are found in steps, the best places first, each step only as
/// far as it is needed: the cost hangs on how many are ranked, not on how many there are.
extension Matcher {
  func matches(of concepts: [Concept]) throws -> [Match] {
    try matchesInSteps(of: concepts) ?? weighed(holding: concepts)
  }

  /// - Returns: `nil` where there are so few that each is weighed.
  private func matchesInSteps(of concepts: [Concept]) throws -> [Match]? {
    let words = LibraryWords(db: db)
    guard try words.entryCount() > Tuning.Retrieval.manyEntries else { return nil }
    let subjects = concepts.filter { $0.weight > 0 }
    var wanted: [(uses: Int, words: String)] = []
    for concept in subjects.isEmpty ? concepts : subjects {
      var alternatives: [String] = []
      var uses = 0
      for alternative in concept.alternatives where !alternative.stems.isEmpty {
        let rarest = try alternative.stems.map { try words.entries(usingStem: $0) }.min() ?? 0
        guard rarest > 0 else { continue }
        uses += rarest
        alternatives.append(
          "(" + alternative.stems.map { "\"\($0)\"" }.joined(separator: " AND ") + ")")
      }
      if uses > 0 { wanted.append((uses, "(" + alternatives.joined(separator: " OR ") + ")")) }
    }
    guard wanted.reduce(0, { $0 + $1.uses }) > Tuning.Retrieval.weighedInMany else { return nil }
    // The rare words say most of what is meant.
    let rarestFirst = wanted.sorted { $0.uses < $1.uses }.map(\.words)
    let together = rarestFirst.joined(separator: " AND ")
    var found: [Match] = []
    var seen: Set<Int> = []
    for step in ["{title} : (\(together))", "{title otherWords} : (\(together))", together]
      + rarestFirst.map({ "{title} : \($0)" }) + rarestFirst
    {
      guard found.count < Tuning.Retrieval.most else { break }
      // All that were found before may be among them.
      let ordinals = try first(Tuning.Retrieval.most, holding: step)
      for ordinal in ordinals
      where found.count < Tuning.Retrieval.most && seen.insert(ordinal).inserted {
        found.append(Match(ordinal: ordinal, bm25: 0))
      }
    }
    return found
  }

  /// In reading order.
  private func first(_ count: Int, holding expression: String) throws -> [Int] {
    try db.rows(
      "SELECT rowid FROM entry_text WHERE entry_text MATCH ? \(filter) ORDER BY rowid LIMIT \(count)",
      expression
    ) { try $0.number(0) }
  }
}
