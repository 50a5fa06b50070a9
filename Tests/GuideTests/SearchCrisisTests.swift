import Testing

@testable import GuideStore

@Suite("Search: crisis phrases and ordinary queries")
struct SearchCrisisTests {
  private func card(_ typed: String) throws -> String? {
    try RealGuide.library.search(typed, limit: 1).card?.id
  }

  @Test(
    "Every crisis phrase opens a card that fits it",
    arguments: try WrittenQuery.lines(of: "intents.tsv"))
  func intents(row: String) throws {
    let cells = row.split(separator: "\t").map(String.init)
    let cards = [
      "withdrawal": ["cards/ran-out", "cards/withdrawal-started", "cards/stopping"],
      "pump withdrawal": ["cards/pump"], "emergency help": ["cards/help-now"],
      "crisis support": ["cards/suicide"],
    ]
    let card = try #require(try card(cells[0]))
    #expect(cards[cells[1]]?.contains(card) == true)
  }

  @Test(
    "A stop and a sign of withdrawal open a card together, in any words and order",
    arguments: try WrittenQuery.lines(of: "stopped-and-ill.txt"))
  func stoppedAndIll(query: String) throws {
    let cards = ["cards/withdrawal-started", "cards/help-now", "cards/seizure", "cards/ran-out"]
    let card = try #require(try card(query))
    #expect(cards.contains(card))
  }

  @Test("A graver phrase keeps its card beside a stop and a sign")
  func graver() throws {
    #expect(
      try card("i stopped baclofen, am confused and want to kill myself") == "cards/suicide")
    #expect(
      try card("he stopped baclofen, is shaking and cannot breathe") == "cards/trouble-breathing")
  }

  @Test(
    "A card that is likely, and not sure enough to open, stands before the other answers",
    arguments: [
      ("since i gave the tablets up my legs jump and i am soaked in sweat", "withdrawal-started"),
      ("my sister threw her tablets away and now talks to the wall", "withdrawal-started help-now"),
      ("they will not give my uncle his tablets in the police cell", "ran-out"),
      ("he was moved to another ward and nobody has his tablets", "ran-out"),
      (
        "the carer forgot to bring his tablets over the weekend and he is stiff as a board",
        "withdrawal-started"
      ),
    ])
  func leads(query: String, expected: String) throws {
    let answer = try RealGuide.library.search(query)
    let first = try #require(answer.card?.id ?? answer.results.first?.id)
    #expect(expected.split(separator: " ").map { "cards/\($0)" }.contains(first))
  }

  @Test("The card after a stop speaks to carers too, and its first step has no condition")
  func firstStep() throws {
    let hit = try #require(
      try RealGuide.library.search("my father stopped yesterday and is shaking").card)
    #expect(!hit.title.lowercased().contains("you"))
    let step = try #require(hit.text.split(separator: "\n").first)
    #expect(step.contains("Call your local emergency number now"))
    #expect(!step.contains(" if "))
  }

  @Test("Ordinary queries open none", arguments: try WrittenQuery.lines(of: "ordinary.txt"))
  func ordinary(query: String) throws {
    #expect(try card(query) == nil)
  }

  @Test(
    "The same words of a device that the guide does not have open none, however its words are spelled",
    arguments: ["my sump pump alarm is going off", "the sump pmup makes a noise"])
  func otherDevice(typed: String) throws {
    #expect(try card(typed) == nil)
  }

  @Test("What makes it another medicine is no description of this one")
  func otherMedicine() throws {
    #expect(try card("my mum stopped her thyroid pills and sees people") == nil)
  }

  @Test(
    "A crisis is known in other words, misspelled, and in the middle of a sentence",
    arguments: [
      ("i ran out of my pills yesterday", "cards/ran-out"),
      ("help i cant brethe", "cards/trouble-breathing"),
      ("cannt breathe", "cards/trouble-breathing"),
      ("he took way too many of them", "cards/took-too-much"),
      ("took to many tabelts", "cards/took-too-much"), ("I want to kil myself", "cards/suicide"),
      ("i dont want to live anymore", "cards/suicide"), ("suicidle", "cards/suicide"),
      ("the pump is beeeping", "cards/pump"), ("my pump alarm wont stop", "cards/pump"),
      ("she is having a seizuer", "cards/seizure"), ("he had a fit", "cards/seizure"),
      ("cant aford my tablets", "cards/ran-out"), ("we need an ambulence", "cards/help-now"),
      ("my mum stopped her stiffness pills and sees people", "cards/withdrawal-started"),
      ("i ran uot of tabelts", "cards/ran-out"), ("high temperature pump", "cards/pump"),
      ("my fathers pump makes a noise", "cards/pump"), ("empty bottle", "cards/ran-out"),
      ("pharmacy is closd", "cards/ran-out"), ("he is unconscios", "cards/help-now"),
      ("my son went blue", "cards/trouble-breathing"),
      ("my dad has gone blue", "cards/trouble-breathing"),
      ("the baby turned purple", "cards/trouble-breathing"),
    ])
  func otherWords(typed: String, expected: String) throws {
    #expect(try card(typed) == expected)
  }
}
