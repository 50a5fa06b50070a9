/// What the learned stage makes of one text.
public struct AskedScores: Equatable, Sendable {
  /// By the pieces of the text and by what it means, together.
  public var both: Side
  /// By its pieces alone.
  public var pieces: Side
  /// By the numbers of the sentence encoder alone; where there is none, the same as by the pieces.
  public var sentence: Side
  /// How much of the text's words stood in examples of the entries, 0 to 1; rare words count more.
  public var known: Float

  public struct Side: Equatable, Sendable {
    /// For each class the probability that the text belongs to it; they sum to 1.
    public var probabilities: [Float]
    /// For each verdict the logarithm of how much likelier yes is than no.
    public var verdicts: [Float]

    /// - Parameter sums: what speaks for each class.
    init(_ sums: [Float], verdicts: [Float]) {
      probabilities = Softmax.of(sums)
      self.verdicts = verdicts
    }
  }
}

/// What was learned of the numbers of a sentence encoder, with the encoder.
public struct SentenceScorer: Sendable {
  let encoder: SentenceEncoder
  let table: DenseTable

  public init(encoder: SentenceEncoder, table: DenseTable) {
    self.encoder = encoder
    self.table = table
  }
}

/// Tells how likely a text belongs to each class, from the weights of its pieces.
public struct AskedScorer: Sendable {
  let step: Float
  let verdicts: AskedTable.Verdicts
  /// For each class whether it is an entry of the guide.
  let answers: [Bool]
  let sentences: SentenceScorer?

  public init(
    step: Float, verdicts: AskedTable.Verdicts, answers: [Bool], sentences: SentenceScorer? = nil
  ) {
    self.sentences = sentences
    self.step = step
    self.verdicts = verdicts
    self.answers = answers
  }

  /// - Parameter known: holds what is known of the pieces of the text.
  public func scores(of text: AskedText, by known: KnownPieces) -> AskedScores {
    var sums = [Float](repeating: 0, count: answers.count)
    var verdicts = self.verdicts.bias
    forEachPart(of: text, known) { _, value, weights in
      for verdict in AskedVerdict.allCases where verdict.rawValue < verdicts.count {
        verdicts[verdict.rawValue] += value * self.verdicts.step * weights.weight(of: verdict)
      }
      let value = value * step
      weights.forEachClass { index, weight in
        guard index < sums.count else { return false }
        sums[index] += value * weight
        return true
      }
    }
    let pieces = AskedScores.Side(sums, verdicts: verdicts)
    var scores = AskedScores(
      both: pieces, pieces: pieces, sentence: pieces, known: share(of: text, in: known))
    if let sentences {
      let means = sentences.table.sums(of: sentences.encoder.encode(text.words))
      scores.sentence = AskedScores.Side(means.classes, verdicts: means.verdicts)
      scores.both = AskedScores.Side(
        zip(sums, means.classes).map { $0 + $1 },
        verdicts: zip(verdicts, means.verdicts).map { $0 + $1 })
    }
    return scores
  }

  /// The pieces that speak most for one class, and how much each adds.
  public func reasons(
    for wanted: Int, in text: AskedText, by known: KnownPieces, most: Int
  ) -> [(piece: String, adds: Float)] {
    var texts: [UInt64: String] = [:]
    for piece in Piece.all(of: text.words) { texts[piece.key] = piece.text }
    var reasons: [(piece: String, adds: Float)] = []
    forEachPart(of: text, known) { key, value, weights in
      weights.forEachClass { index, weight in
        if index == wanted, weight > 0 {
          reasons.append((texts[key] ?? "", value * step * weight))
        }
        return index < wanted
      }
    }
    return Array(reasons.sorted { ($0.adds, $1.piece) > ($1.adds, $0.piece) }.prefix(most))
  }

  /// Calls `body` with each known piece of a text and what it counts; their squares sum to 1.
  private func forEachPart(
    of text: AskedText, _ known: KnownPieces,
    _ body: (_ key: UInt64, _ value: Float, _ weights: StoredWeights) -> Void
  ) {
    let values = text.pieces.compactMap { piece in
      known.withWeights(of: piece.key) { (key: piece.key, value: piece.value * $0.rarity) }
    }
    let length = values.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    for (key, value) in values {
      _ = known.withWeights(of: key) { body(key, value / length, $0) }
    }
  }

  /// Whether an example has the word.
  public func knows(_ word: String, by known: KnownPieces) -> Bool {
    known.withWeights(of: Piece.key(ofWord: word)) { _ in true } ?? false
  }

  /// A word of no example is as rare as a word can be.
  private static let mostRarity: Float = 9
  /// Words that stand in every other example say nothing.
  private static let commonRarity: Float = 4

  /// How much of the text's words stand in examples of entries.
  private func share(of text: AskedText, in known: KnownPieces) -> Float {
    var some: Float = 0
    var all: Float = 0
    for word in text.words {
      let (rarity, isOfGuide) =
        known.withWeights(of: Piece.key(ofWord: word.text)) { ($0.rarity, isOfEntry($0)) }
        ?? (Self.mostRarity, false)
      let weight = max(0, rarity - Self.commonRarity)
      all += weight
      if isOfGuide { some += weight }
    }
    return all > 0 ? some / all : 1
  }

  private func isOfEntry(_ weights: StoredWeights) -> Bool {
    var isOfEntry = false
    weights.forEachClass { index, _ in
      isOfEntry = index < answers.count && answers[index]
      return index < answers.count && !isOfEntry
    }
    return isOfEntry
  }
}

extension AskedTable {
  /// Scores texts by the table alone, without a library.
  /// - Parameter encoder: the one that was learned with.
  public func scorer(_ encoder: SentenceEncoder? = nil) -> AskedScorer {
    AskedScorer(
      step: step, verdicts: verdicts, answers: classes.map(\.answers),
      sentences: encoder.flatMap { encoder in
        sentences.map { SentenceScorer(encoder: encoder, table: $0) }
      })
  }

  /// The likeliest class of a text.
  /// - Parameter known: what was looked up before; more is added.
  public func likeliest(
    of words: [AskedWord], by known: inout KnownPieces, _ encoder: SentenceEncoder? = nil
  ) -> Int? {
    let text = AskedText(words)
    read(text, into: &known)
    let probabilities = scorer(encoder).scores(of: text, by: known).both.probabilities
    return probabilities.indices.max { probabilities[$0] < probabilities[$1] }
  }

  func read(_ text: AskedText, into known: inout KnownPieces) {
    known.read(text) { bucket, use in
      let bytes = pieces.all[bucket]
      use(bytes.span)
    }
  }
}
