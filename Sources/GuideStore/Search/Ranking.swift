/// Orders the entries that match, by how much of the query each holds, how nearly it has been asked
/// before, and how well its words fit (BM25).
struct Ranking {
  /// An entry that matches, as it is stored.
  struct Entry {
    var ordinal: Int
    var id: String
    var kind: ResultKind
    var node: String
    /// The standard subject that it treats.
    var subject: String?
    var text: IndexedText
    var bm25: Double
    var isPart = false
  }

  /// What speaks for an entry; each part 0 to 1.
  struct Candidate: Equatable {
    var ordinal: Int
    /// The passages of one entry share it.
    var id: String
    var kind: ResultKind
    var node: String
    var subject: String?
    /// The share of the query's weight that stands in the entry.
    var coverage = 0.0
    /// How nearly the query is the title or another way to ask.
    var askedBefore = 0.0
    /// BM25, as a share of the best entry's.
    var bm25 = 0.0
    /// The line of its text that holds most of the query.
    var line = 0
    /// Its title, or another word for it, is the whole query but for the words around.
    var isSubject = false
    /// It holds a word that is more than a circumstance.
    var hasSubject = false
    var score = 0.0
    /// It is a part of a page, under a heading or in a warning's box.
    var isPart = false
  }

  let concepts: [Concept]
  let form: QueryForm
  let matching: LineMatching
  var without: Set<SearchStage> = []

  /// Larger means better, and equals stand in reading order.
  func candidates(among entries: [Entry]) -> [Candidate] {
    let best = entries.map(\.bm25).max() ?? 0
    return entries.map { entry in
      var candidate = measured(entry)
      candidate.bm25 = best > 0 ? entry.bm25 / best : 0
      candidate.score = score(of: candidate)
      return candidate
    }
    .sorted { ($0.score, -$0.ordinal) > ($1.score, -$1.ordinal) }
  }

  private func score(of candidate: Candidate) -> Double {
    var sum = candidate.coverage
    if !without.contains(.askedBefore) { sum += candidate.askedBefore }
    if !without.contains(.bm25) { sum += Tuning.Lexical.bm25 * candidate.bm25 }
    if form == .definition, candidate.kind == .term, candidate.isSubject {
      sum += Tuning.Lexical.definition
    }
    return sum
  }

  private func measured(_ entry: Entry) -> Candidate {
    var candidate = Candidate(
      ordinal: entry.ordinal, id: entry.id, kind: entry.kind, node: entry.node)
    candidate.subject = entry.subject
    candidate.isPart = entry.isPart
    var present = [Double](repeating: 0, count: concepts.count)
    var mostInLine = 0.0
    let asking = concepts.reduce(0) { $0 + $1.questionWeight }
    matching.forEachMatch(in: entry.text) { line in
      var shared = 0.0
      for (index, value) in line.presence.enumerated() where value > 0 {
        let concept = concepts[index]
        if ![.circumstance, .light].contains(concept.origin) { candidate.hasSubject = true }
        shared += value * concept.questionWeight
        present[index] = max(present[index], value * Self.assurance(of: line.field))
      }
      if line.field == .body, shared > mostInLine {
        mostInLine = shared
        candidate.line = line.ordinal
      }
      guard line.weight > 0 else { return }
      // Dice's coefficient of the two sets of words.
      let likeness = 2 * shared / (asking + max(line.weight, shared))
      if likeness >= Tuning.Lexical.leastForSubject { candidate.isSubject = true }
      candidate.askedBefore = max(
        candidate.askedBefore,
        line.field == .keyword ? likeness * Tuning.Lexical.worthOfKeyword : likeness)
    }
    let whole = concepts.reduce(0) { $0 + $1.weight }
    if whole > 0 {
      candidate.coverage = zip(concepts, present).reduce(0) { $0 + $1.0.weight * $1.1 } / whole
    }
    return candidate
  }

  /// How sure it is that an entry with a word in this field speaks of it.
  private static func assurance(of field: IndexedText.Field) -> Double {
    field == .asked || field == .keyword ? Tuning.Lexical.worthOfUnseen : 1
  }
}
