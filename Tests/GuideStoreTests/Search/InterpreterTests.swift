import Testing

@testable import GuideStore

@Suite("Search: concepts")
struct InterpreterTests {
  private func concepts(
    _ typed: String, knowledge: KnownWords = .sample, without: Set<SearchStage> = []
  ) throws -> [Concept] {
    let query = Query(typed)
    let spelled = try Mender(knowledge: knowledge).mended(query)
    return try Interpreter(knowledge: knowledge, without: without)
      .concepts(of: spelled, lastIsUnfinished: query.lastIsUnfinished)
  }

  @Test(
    "A word is known in one way",
    arguments: [
      ("seizure ", Concept.Origin.exact), ("throw up ", .lay), ("throwing up ", .lay),
      ("bp ", .abbreviation), ("xanax ", .medicineClass), ("lioresal ", .brand),
      ("siezure ", .mended), ("seiz", .prefix), ("the ", .light), ("kitchen ", .circumstance),
      ("blorpen ", .unknown),
      ("cupboard ", .ordinary), ("price ", .ordinary), ("zoledronic ", .unknown),
      // The lexicon has "alcoholic", which shares a stem with the guide's own word.
      ("alcohol ", .exact),
    ])
  func origins(typed: String, origin: Concept.Origin) throws {
    #expect(try concepts(typed).map(\.origin) == [origin])
  }

  @Test("The longest phrase wins over its words")
  func longestPhrase() throws {
    let all = try concepts("does it make me throw up ")
    #expect(all.map(\.typed) == ["does", "it", "make", "me", "throw up"])
    #expect(all.last?.guideWord == "vomiting")
  }

  @Test("A lay word is looked for as itself and as what the guide calls it")
  func alternatives() throws {
    let sleepy = try #require(try concepts("sleepy ").first)
    #expect(sleepy.alternatives.map(\.stems) == [["sleepi"], ["drowsi"]])
    #expect(sleepy.alternatives[0].weight > sleepy.alternatives[1].weight)
  }

  @Test("A medicine stands for its class with less weight than for itself")
  func classes() throws {
    let xanax = try #require(try concepts("xanax ").first)
    let weights = xanax.alternatives.map(\.weight)
    #expect(weights == weights.sorted(by: >))
    #expect(xanax.guideWord == "benzodiazepines")
  }

  @Test("The last word is a beginning until a space follows")
  func growing() throws {
    let growing = try #require(try concepts("diz").first)
    #expect(growing.alternatives.contains { $0.stems == ["dizzi"] })
    #expect(try concepts("diz ").first?.origin == .unknown)
    #expect(try concepts("diz", without: [.prefix]).first?.origin == .unknown)
  }

  @Test("What a query is about weighs more than what stands around it")
  func weights() throws {
    let all = try concepts("seizure in the kitchen yesterday ")
    let weights = Dictionary(uniqueKeysWithValues: all.map { ($0.typed, $0.weight) })
    #expect(weights["seizure"]! > weights["kitchen"]!)
    #expect(weights["the"] == 0)
  }

  @Test("A circumstance never weighs more than a subject that the guide has everywhere")
  func commonSubject() throws {
    var knowledge = KnownWords.sample
    knowledge.words["adults"] = 2
    let all = try concepts("baclofen for adults ", knowledge: knowledge)
    #expect(all[0].weight > 0)
    #expect(all[2].origin == .circumstance)
    #expect(all[2].weight <= all[0].weight)
  }

  @Test("An unknown subject weighs more than the words the guide has everywhere")
  func unknownSubject() throws {
    let all = try concepts("price of baclofen ")
    #expect(all[0].weight > 3 * all[2].weight)
  }

  @Test("However much is told around it, the subject keeps its weight")
  func manyCircumstances() throws {
    let all = try concepts("yesterday evening cupboard shower hotel cousin seizure ")
    let around = all.dropLast().reduce(0) { $0 + $1.weight }
    #expect(around < all.last!.weight + 0.5)
  }
}
