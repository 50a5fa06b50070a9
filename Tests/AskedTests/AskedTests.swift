import Testing

@testable import Asked

@Suite("Learning how people ask")
struct AskedTests {
  private static let texts: [(label: Int, text: String)] = [
    (0, "can i drink wine"), (0, "is beer allowed"), (0, "a glass of wine with dinner"),
    (0, "may i have a beer"), (0, "wine and these tablets"), (0, "drinking on these"),
    (1, "i ran out of tablets"), (1, "no tablets left"), (1, "my refill is late"),
    (1, "the pharmacy has none left"), (1, "ran out last night"), (1, "out of pills"),
    (2, "who won the match"), (2, "weather for tomorrow"), (2, "my car does not start"),
    (2, "how to bake bread"), (2, "bread and wine for a mass"), (2, "train times for tomorrow"),
  ]
  private static let classes = [
    AskedClass(name: "questions/alcohol", role: .entry),
    AskedClass(name: "cards/ran-out", role: .card), AskedClass(name: "far", role: .unanswered),
  ]

  private static func words(_ text: String) -> [AskedWord] {
    text.split(separator: " ").map { AskedWord(String($0)) }
  }

  private static let table: AskedTable = {
    var settings = AskedTrainer.Settings()
    settings.fewestExamples = 1
    settings.rounds = 30
    return AskedTrainer(
      classes: classes,
      examples: texts.map { AskedExample(words: words($0.text), label: $0.label) },
      settings: settings
    ).table()
  }()

  private var scorer: AskedScorer<Never> {
    AskedScorer(
      step: Self.table.step, verdicts: Self.table.verdicts, answers: Self.classes.map(\.answers)
    ) { Self.table.pieces[$0] }
  }

  private func likeliest(_ text: String) -> Int {
    let probabilities = scorer.scores(of: Self.words(text)).probabilities
    return probabilities.firstIndex(of: probabilities.max()!)!
  }

  @Test(
    "Words that were never together lead to the class that has them",
    arguments: [
      ("beer with dinner", 0), ("wien", 0), ("no refill", 1), ("tablets ran out", 1),
      ("weather", 2), ("bake a car", 2),
    ])
  func unseen(text: String, label: Int) {
    #expect(likeliest(text) == label)
  }

  @Test("The probabilities sum to 1, and of nothing known every class is as likely")
  func probabilities() {
    let scores = scorer.scores(of: Self.words("qqqq"))
    #expect(abs(scores.probabilities.reduce(0, +) - 1) < 1e-5)
    #expect(Set(scores.probabilities).count == 1)
    #expect(scores.known == 0)
    #expect(scorer.scores(of: []).probabilities.count == 3)
  }

  @Test("Whether it is answered, and whether it is urgent, is learned from all examples at once")
  func verdicts() {
    func verdicts(_ text: String) -> [Float] { scorer.scores(of: Self.words(text)).verdicts }
    #expect(verdicts("wine with tablets")[0] > 0)
    #expect(verdicts("train to the match")[0] < 0)
    #expect(verdicts("my tablets ran out")[1] > 0)
    #expect(verdicts("a beer with dinner")[1] < 0)
  }

  @Test("What an entry never said is not known, though the unanswered have it")
  func known() {
    let known = scorer.scores(of: Self.words("wine")).known
    let foreign = scorer.scores(of: Self.words("weather")).known
    #expect(known >= foreign)
  }

  @Test("The pieces that spoke for a class are named, the strongest first")
  func reasons() {
    let reasons = scorer.reasons(for: 0, in: Self.words("red wine"), most: 8)
    #expect(reasons.count > 3)
    #expect(reasons.contains { $0.piece == "wine" })
    #expect(reasons.map(\.adds) == reasons.map(\.adds).sorted(by: >))
  }

  @Test("The same examples give the same table")
  func repeatable() {
    let again = AskedTrainer(
      classes: Self.classes,
      examples: Self.texts.map { AskedExample(words: Self.words($0.text), label: $0.label) })
    #expect(again.table() == again.table())
  }

  @Test("Pieces of fewer examples than asked for are left out")
  func fewest() {
    let table = AskedTrainer(
      classes: Self.classes,
      examples: Self.texts.map { AskedExample(words: Self.words($0.text), label: $0.label) }
    ).table()
    #expect(table.pieces[Piece.key(ofWord: "dinner")] == nil)
    #expect(table.pieces[Piece.key(ofWord: "wine")] != nil)
  }

  @Test("Of words, pairs and letters each is a piece, and a kind stands beside its word")
  func pieces() {
    let pieces = Piece.all(of: [AskedWord("no"), AskedWord("zoloft", kind: "medicine")])
    let texts = Set(pieces.map(\.text))
    #expect(texts.isSuperset(of: ["no", "zoloft", "<medicine>", "no zoloft", "no <medicine>"]))
    #expect(texts.isSuperset(of: ["^no", "no$", "^no$", "^zo", "ft$", "zolo"]))
  }

  @Test("A word that still grows has no end")
  func unfinished() {
    let texts = Piece.all(of: [AskedWord("stro", isUnfinished: true)]).map(\.text)
    #expect(texts.contains("^str"))
    #expect(!texts.contains { $0.hasSuffix("$") })
  }

  @Test("Weights are read back as they were written, however far apart the classes are")
  func storage() throws {
    let weights = AskedWeights(
      rarity: 77, verdicts: [-128, 5], classes: [0, 1, 254, 255, 256, 600, 60_000],
      weights: [1, -1, 127, -127, 3, 4, 5])
    #expect(AskedWeights(bytes: weights.bytes) == weights)
  }

  @Test(
    "Bytes that no weights have are none",
    arguments: [[], [9, 0, 0, 1], [9, 0, 0, 255, 1], [9, 0, 0, 255, 1, 2]])
  func damaged(bytes: [UInt8]) {
    #expect(AskedWeights(bytes: bytes) == nil)
  }
}
