import Testing

@testable import GuideStore

@Suite("Search: ranking")
struct RankingTests {
  /// Stems by number: 1 seizur, 2 pump, 3 blood, 4 pressur, 5 walk.
  private static let numbers: [String: UInt32] = [
    "seizur": 1, "pump": 2, "blood": 3, "pressur": 4, "walk": 5,
  ]

  private func concept(_ stems: String..., weight: Double = 0.6) -> Concept {
    Concept(
      typed: stems.joined(separator: " "), origin: .exact,
      alternatives: [.init(stems: stems, weight: 1)], weight: weight, questionWeight: weight)
  }

  private func text(_ lines: (IndexedText.Field, Double, [UInt32])...) -> IndexedText {
    var text = IndexedText()
    for line in lines { text.append(line.0, weight: line.1, slots: line.2.map { [$0] }) }
    return text
  }

  private func matching(_ concepts: [Concept]) -> LineMatching {
    LineMatching(concepts: concepts) { Self.numbers[$0] }
  }

  private func ranked(
    _ concepts: [Concept], _ texts: [IndexedText], kinds: [ResultKind] = [],
    form: QueryForm = .words
  ) -> [Ranking.Candidate] {
    let entries = texts.enumerated().map { index, text in
      Ranking.Entry(
        ordinal: index, id: "entry\(index)", kind: kinds.isEmpty ? .topic : kinds[index],
        node: "\(index)", text: text,
        bm25: 1)
    }
    return Ranking(concepts: concepts, form: form, matching: matching(concepts))
      .candidates(among: entries)
  }

  @Test("A text is stored and read back")
  func storage() throws {
    let text = text((.title, 1.25, [1, 2]), (.body, 0, [3]))
    let stored = text.stored
    let again = try IndexedText(stored: stored.span)
    #expect(again == text)
    var read: [(IndexedText.Field, Double)] = []
    text.forEachLine(stem: { _, _ in }, line: { read.append(($0, $1)) })
    #expect(read.map(\.0) == [.title, .body])
    #expect(read.map(\.1) == [1.25, 0])
  }

  @Test("A phrase stands in a line whole or not at all, and counts less when it is loose")
  func phrases() {
    let matching = matching([concept("blood", "pressur")])
    func presence(_ stems: [UInt32]) -> Double {
      var found = 0.0
      matching.forEachMatch(in: text((.body, 0, stems))) { found = $0.presence[0] }
      return found
    }
    #expect(presence([3, 4]) == 1)
    #expect(presence([4, 3]) == 1)
    #expect(presence([3, 5, 5, 5, 5, 4]) == 0.8)
    #expect(presence([3]) == 0)
  }

  @Test("An entry that holds all of the query stands before one that holds a part")
  func allTerms() {
    let concepts = [concept("seizur"), concept("pump")]
    let candidates = ranked(concepts, [text((.body, 0, [1])), text((.body, 0, [1, 2]))])
    #expect(candidates.map(\.ordinal) == [1, 0])
    #expect(candidates[0].coverage == 1)
    #expect(candidates[1].coverage == 0.5)
  }

  @Test("The nearest way to ask stands first")
  func askedBefore() {
    let concepts = [concept("pump")]
    let near = text((.asked, 0.6, [2]))
    let far = text((.asked, 1.8, [2, 1, 5]))
    #expect(ranked(concepts, [far, near]).map(\.ordinal) == [1, 0])
  }

  @Test("Reading order decides between equals")
  func equals() {
    let concepts = [concept("pump")]
    let same = text((.body, 0, [2]))
    #expect(ranked(concepts, [same, same, same]).map(\.ordinal) == [0, 1, 2])
  }

  @Test("A definition stands first when its word is asked for, and only then")
  func definitions() {
    let named = text((.title, 0.6, [2]))
    let entries = [text((.asked, 0.6, [2]), (.body, 0, [2, 5])), named]
    let kinds: [ResultKind] = [.question, .term]
    #expect(ranked([concept("pump")], entries, kinds: kinds).map(\.ordinal) == [0, 1])
    #expect(
      ranked([concept("pump")], entries, kinds: kinds, form: .definition).map(\.ordinal) == [1, 0])
    let both = [concept("pump"), concept("seizur"), concept("walk")]
    #expect(ranked(both, entries, kinds: kinds, form: .definition).map(\.ordinal) == [0, 1])
  }

  @Test("The line with most of the query is the one to show")
  func line() {
    let concepts = [concept("seizur"), concept("pump")]
    let text = text((.title, 1, [1]), (.body, 0, [5]), (.body, 0, [1]), (.body, 0, [1, 2]))
    #expect(ranked(concepts, [text])[0].line == 2)
  }

  @Test("A circumstance alone is no subject")
  func circumstances() {
    var walk = concept("walk")
    walk.origin = .circumstance
    let candidates = ranked([walk], [text((.body, 0, [5]))])
    #expect(!candidates[0].hasSubject)
  }

  @Test("Of a page the passage that holds most is kept, and its warnings")
  func passages() {
    var candidates = (0..<5).map {
      Ranking.Candidate(
        ordinal: $0, id: $0 < 2 ? "page#part" : "id\($0)", kind: .topic,
        node: $0 == 3 ? "other" : "page")
    }
    candidates[4].kind = .warning
    #expect(Diversity.passages(of: candidates, whole: \.node).map(\.ordinal) == [0, 3, 4])
    // Of a document each section has its own.
    #expect(Diversity.passages(of: candidates, whole: \.id).map(\.ordinal) == [0, 2, 3, 4])
    // Who asked for the page in just its words wants the page, and no part of it.
    candidates[0].isPart = true
    #expect(
      Diversity.passages(of: candidates, whole: \.node, wholly: "page").map(\.ordinal) == [
        1, 3, 4,
      ])
  }

  @Test("A page shows its part that holds most of what was asked")
  func parts() {
    let candidates = [0, 1, 2, 3].map {
      Ranking.Candidate(ordinal: $0, id: "id\($0)", kind: .topic, node: $0 == 3 ? "other" : "page")
    }
    var parts = candidates
    for index in [1, 2, 3] { parts[index].isPart = true }
    #expect(Diversity.parts(of: parts).mapValues(\.ordinal) == ["page": 1, "other": 3])
    #expect(Diversity.parts(of: candidates).isEmpty)
  }
}
