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

  private func scores(of text: String) -> AskedScores {
    let (text, known) = Self.read(text)
    return Self.table.scorer().scores(of: text, by: known)
  }

  /// A text with what the table knows of its pieces.
  private static func read(_ text: String) -> (AskedText, KnownPieces) {
    let text = AskedText(words(text))
    var known = KnownPieces()
    table.read(text, into: &known)
    return (text, known)
  }

  private func likeliest(_ text: String) -> Int {
    var known = KnownPieces()
    return Self.table.likeliest(of: Self.words(text), by: &known)!
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
    let scores = scores(of: "qqqq")
    #expect(abs(scores.both.probabilities.reduce(0, +) - 1) < 1e-5)
    #expect(Set(scores.both.probabilities).count == 1)
    #expect(scores.known == 0)
    #expect(self.scores(of: "").both.probabilities.count == 3)
  }

  @Test("Whether it is answered, and whether it is urgent, is learned from all examples at once")
  func verdicts() {
    func verdicts(_ text: String) -> [Float] { scores(of: text).both.verdicts }
    #expect(verdicts("wine with tablets")[0] > 0)
    #expect(verdicts("train to the match")[0] < 0)
    #expect(verdicts("my tablets ran out")[1] > 0)
    #expect(verdicts("a beer with dinner")[1] < 0)
  }

  @Test("What an entry never said is not known, though the unanswered have it")
  func known() {
    let known = scores(of: "wine").known
    let foreign = scores(of: "weather").known
    #expect(known >= foreign)
  }

  @Test("The pieces that spoke for a class are named, the strongest first")
  func reasons() {
    let (text, known) = Self.read("red wine")
    let reasons = Self.table.scorer().reasons(for: 0, in: text, by: known, most: 8)
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

  @Test("One example more moves the others hardly, wherever it is put")
  func stable() {
    // Six people, who disagree about some.
    let examples = (0..<6).flatMap { round in
      Self.texts.enumerated().map { place, text in
        AskedExample(
          words: Self.words(text.text + " \(round)"),
          label: (place + round) % 5 == 0 ? 2 - text.label : text.label)
      }
    }
    let more = AskedExample(words: Self.words("zyzzyva qvvk"), label: 2)
    func answered(_ examples: [AskedExample]) -> [Float] {
      let table = AskedTrainer(classes: Self.classes, examples: examples).table()
      return Self.texts.map { text in
        let asked = AskedText(Self.words(text.text))
        var known = KnownPieces()
        table.read(asked, into: &known)
        return table.scorer().scores(of: asked, by: known).both.verdicts[0]
      }
    }
    let before = answered(examples)
    for examples in [examples + [more], [more] + examples] {
      let moved = zip(before, answered(examples)).map { abs($0 - $1) }
      #expect(moved.max()! < 0.3, "\(moved) of \(before)")
    }
  }

  @Test("Pieces of fewer examples than asked for are left out")
  func fewest() {
    let table = AskedTrainer(
      classes: Self.classes,
      examples: Self.texts.map { AskedExample(words: Self.words($0.text), label: $0.label) }
    ).table()
    var known = KnownPieces()
    table.read(AskedText(Self.words("wine dinner")), into: &known)
    #expect(!table.scorer().knows("dinner", by: known))
    #expect(table.scorer().knows("wine", by: known))
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
    // They stand among others.
    let stored = try #require(StoredWeights(([1, 2] + weights.bytes)[2...]))
    #expect(stored.rarity == 77 * AskedWeights.rarityStep)
    #expect(AskedVerdict.allCases.map(stored.weight) == [-128, 5])
    #expect(Self.classes(of: stored).map(\.0) == weights.classes.map(Int.init))
    #expect(Self.classes(of: stored).map(\.1) == weights.weights.map(Float.init))
  }

  private static func classes(of stored: StoredWeights) -> [(Int, Float)] {
    var classes: [(Int, Float)] = []
    stored.forEachClass { index, weight in
      classes.append((index, weight))
      return true
    }
    return classes
  }

  @Test(
    "Of bytes that no weights have as much is read as makes sense",
    arguments: [
      ([], nil), ([9, 0], nil), ([9, 0, 0], 0), ([9, 0, 0, 1], 0), ([9, 0, 0, 255, 1], 0),
      ([9, 0, 0, 255, 1, 2], 0), ([9, 0, 0, 4, 1, 2], 1),
    ] as [([UInt8], Int?)])
  func damaged(bytes: [UInt8], count: Int?) {
    #expect(StoredWeights(bytes[...]).map { Self.classes(of: $0).count } == count)
  }

  @Test("A piece is found in its bucket, and none that is not there or behind damage")
  func buckets() throws {
    let weights = AskedWeights(rarity: 1, verdicts: [2, 3], classes: [4], weights: [5])
    // One of the first bucket, two of the last.
    let keys: [UInt64] = [7, 0xFFFF_FFFF_FF00, 0xFFFF_FFFF_FFFF]
    var buckets = PieceBuckets()
    for key in keys { buckets.append(key, weights) }
    #expect(keys.map(PieceBuckets.bucket) == [0, PieceBuckets.count - 1, PieceBuckets.count - 1])
    for key in keys {
      let bucket = buckets.all[PieceBuckets.bucket(of: key)]
      let found = PieceBuckets.weights(of: key, in: bucket.span)
      let place = try #require(found)
      #expect(Array(bucket[place]) == weights.bytes)
      let before = PieceBuckets.weights(of: key - 1, in: bucket.span)
      #expect(before == nil)
      let cut = bucket.dropLast()
      let placeInCut = PieceBuckets.weights(of: key, in: cut.span)
      #expect(key == keys[1] || placeInCut == nil)
    }
  }

  @Test("What was looked up is not looked up again")
  func once() {
    var known = KnownPieces()
    var looks = 0
    func read(_ text: String) {
      known.read(AskedText(Self.words(text))) { bucket, use in
        looks += 1
        let bytes = Self.table.pieces.all[bucket]
        use(bytes.span)
      }
    }
    read("wine and these tablets")
    let looksOfWhole = looks
    #expect(looksOfWhole > 20)
    read("these tablets")
    read("wine")
    #expect(looks == looksOfWhole)
  }
}
