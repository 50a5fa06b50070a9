/// Orders the entries that match, by how much of the query each holds, where, and how close together.
struct Ranking {
  /// An entry that matches, as it is stored.
  struct Entry {
    var place: Int
    var kind: ResultKind
    var node: String
    var text: IndexedText
    var bm25: Double
  }

  /// What speaks for an entry; each part 0 to 1.
  struct Candidate: Equatable {
    var place: Int
    var kind: ResultKind
    var node: String
    /// The share of the query's weight that stands in the entry at all.
    var coverage = 0.0
    /// The same, with a word in a title counting more than one in the body.
    var fields = 0.0
    /// How nearly the query is the title or another way to ask.
    var askedBefore = 0.0
    /// The largest share that stands in one line.
    var proximity = 0.0
    var bm25 = 0.0
    /// It holds a word that is more than a circumstance.
    var hasSubject = false
    var score = 0.0
  }

  let concepts: [Concept]
  let form: QueryForm
  let matching: LineMatching
  var without: Set<SearchStage> = []

  func candidates(among entries: [Entry]) -> [Candidate] {
    let best = entries.map(\.bm25).max() ?? 0
    return entries.map { entry in
      var candidate = measured(entry)
      candidate.bm25 = best > 0 ? entry.bm25 / best : 0
      candidate.score = score(of: candidate)
      return candidate
    }
    .sorted { ($0.score, -$0.place) > ($1.score, -$1.place) }
  }

  private func score(of candidate: Candidate) -> Double {
    func part(_ stage: SearchStage, _ value: Double) -> Double {
      without.contains(stage) ? 0 : value
    }
    let sum =
      part(.fields, 0.6 * candidate.fields) + 1 * candidate.coverage
      + part(.askedBefore, 1.2 * candidate.askedBefore)
      + part(.proximity, 0.4 * candidate.proximity) + 0.2 * candidate.bm25
    return without.contains(.kindPrior) ? sum : sum * form.worth(of: candidate.kind)
  }

  private func measured(_ entry: Entry) -> Candidate {
    var candidate = Candidate(place: entry.place, kind: entry.kind, node: entry.node)
    var present = [Double](repeating: 0, count: concepts.count)
    var placed = present
    let queryWeight = concepts.reduce(0) { $0 + $1.questionWeight }
    matching.forEachMatch(in: entry.text) { line in
      var covered = 0.0
      var asked = 0.0
      for (index, value) in line.presence.enumerated() where value > 0 {
        covered += value * concepts[index].weight
        asked += value * concepts[index].questionWeight
        if ![.circumstance, .light].contains(concepts[index].origin) { candidate.hasSubject = true }
        present[index] = max(present[index], value * Self.assurance(of: line.field))
        placed[index] = max(placed[index], value * Self.worth(of: line.field))
      }
      if line.field != .page { candidate.proximity = max(candidate.proximity, covered) }
      if line.weight > 0 {
        // Dice's coefficient of the two sets of words.
        let likeness = 2 * asked / (queryWeight + max(line.weight, asked))
        candidate.askedBefore = max(
          candidate.askedBefore, line.field == .keyword ? likeness * 0.7 : likeness)
      }
    }
    let whole = concepts.reduce(0) { $0 + $1.weight }
    if whole > 0 {
      candidate.proximity /= whole
      candidate.coverage = zip(concepts, present).reduce(0) { $0 + $1.0.weight * $1.1 } / whole
      candidate.fields = zip(concepts, placed).reduce(0) { $0 + $1.0.weight * $1.1 } / whole
    }
    return candidate
  }

  private static func worth(of field: IndexedText.Field) -> Double {
    switch field {
    case .title: 1
    case .asked: 0.9
    case .keyword: 0.5
    case .page: 0.65
    case .body: 0.7
    }
  }

  /// How sure it is that an entry with a word in this field speaks of it.
  private static func assurance(of field: IndexedText.Field) -> Double {
    field == .asked || field == .keyword ? 0.8 : 1
  }
}
