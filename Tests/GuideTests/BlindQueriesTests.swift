import Testing

@testable import GuideStore

/// Real people's wording, collected by someone who saw neither the program nor the guide's examples,
/// and labelled by another; each set was frozen before its first run. README has the first runs; the
/// floors are today's figures, less two queries. The sets `blind2` to `blind8` are learned from since then.
@Suite("Search: blind queries")
struct BlindQueriesTests {
  /// What a set must reach.
  struct Floor: Sendable {
    var set: String
    var first: Double
    var firstThree: Double
    var answeredAnyway: Double
    var helped: Int
    var wrongCards: Int
  }

  private static let floors = [
    Floor(
      set: "blind", first: 0.80, firstThree: 0.85, answeredAnyway: 0.16, helped: 85, wrongCards: 2),
    Floor(
      set: "blind9", first: 0.90, firstThree: 0.95, answeredAnyway: 0.16, helped: 81, wrongCards: 2
    ),
    Floor(
      set: "blind10", first: 0.84, firstThree: 0.89, answeredAnyway: 0.33, helped: 54, wrongCards: 4
    ),
    Floor(
      set: "blind11", first: 0.82, firstThree: 0.89, answeredAnyway: 0.29, helped: 61, wrongCards: 6
    ),
    Floor(
      set: "blind12", first: 0.79, firstThree: 0.88, answeredAnyway: 0.40, helped: 88, wrongCards: 5
    ),
    Floor(
      set: "blind13", first: 0.78, firstThree: 0.87, answeredAnyway: 0.36, helped: 74, wrongCards: 7
    ),
    Floor(
      set: "blind14", first: 0.63, firstThree: 0.75, answeredAnyway: 0.32, helped: 54, wrongCards: 7
    ),
  ]

  @Test("Queries that nobody tuned on are answered as well as before", arguments: floors)
  func answers(floor: Floor) throws {
    let score = try SearchScore(WrittenQuery.all(in: floor.set))
    print("\(floor.set): \(score)")
    #expect(score.first >= floor.first)
    #expect(score.firstThree >= floor.firstThree)
    #expect(score.answeredAnyway <= floor.answeredAnyway)
  }

  @Test("What is about nothing in the guide opens few cards, and most of it is not answered")
  func chatter() throws {
    let queries = try WrittenQuery.all(in: "chatter2")
    let answers = try queries.map { try RealGuide.library.search($0.query, limit: 3) }
    let cards = answers.count { $0.card != nil }
    let answered = answers.count(where: \.answered)
    print("chatter2: cards \(cards), answered \(answered) of \(queries.count)")
    #expect(cards <= 5)
    #expect(answered <= 100)
  }

  @Test(
    "In danger the card opens, or the first answer is right; calm queries open few cards",
    arguments: floors)
  func urgent(floor: Floor) throws {
    var helped = 0
    var urgent = 0
    var wrong: [String] = []
    for query in try WrittenQuery.all(in: floor.set) {
      let answer = try RealGuide.library.search(query.query, limit: 10)
      if query.urgent ?? false {
        urgent += 1
        let first =
          answer.card.map { ($0.title, $0.text) }
          ?? answer.results.first.map { ($0.title, $0.text) }
        let isRight = try first.map { try query.isAnswered(by: $0.0, $0.1) } ?? false
        if isRight || answer.card.map({ query.cards?.contains($0.id) ?? false }) ?? false {
          helped += 1
        }
      } else if let card = answer.card,
        try !query.hasAnswer || !query.isAnswered(by: card.title, card.text)
      {
        wrong.append("\(query.query) -> \(card.id)")
      }
    }
    print("\(floor.set): urgent \(helped) of \(urgent), wrong cards \(wrong.count): \(wrong)")
    #expect(helped >= floor.helped)
    #expect(wrong.count <= floor.wrongCards)
  }
}
