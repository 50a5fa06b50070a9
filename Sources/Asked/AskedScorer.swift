#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the learned stage makes of one text.
public struct AskedScores: Equatable, Sendable {
  /// For each class the probability that the text belongs to it; they sum to 1.
  public var probabilities: [Float]
  /// For each verdict the logarithm of how much likelier yes is than no.
  public var verdicts: [Float]
  /// How much of the text's words stood in examples of the entries, 0 to 1; rare words count more.
  public var known: Float

  public init(probabilities: [Float], verdicts: [Float], known: Float) {
    self.probabilities = probabilities
    self.verdicts = verdicts
    self.known = known
  }
}

/// Tells how likely a text belongs to each class, from the weights of its pieces.
public struct AskedScorer<Failure: Error> {
  let step: Float
  let verdicts: AskedTable.Verdicts
  /// For each class whether it is an entry of the guide.
  let answers: [Bool]
  /// What is known of a piece; `nil` for one that no example has.
  let weights: (_ key: UInt64) throws(Failure) -> AskedWeights?

  public init(
    step: Float, verdicts: AskedTable.Verdicts, answers: [Bool],
    weights: @escaping (_ key: UInt64) throws(Failure) -> AskedWeights?
  ) {
    self.step = step
    self.verdicts = verdicts
    self.answers = answers
    self.weights = weights
  }

  /// - Parameter words: the words of the text in order, folded as `Tokens` does.
  public func scores(of words: [AskedWord]) throws(Failure) -> AskedScores {
    var sums = [Float](repeating: 0, count: answers.count)
    var verdicts = self.verdicts.bias
    for part in try parts(of: words) {
      for (index, weight) in part.weights.verdicts.enumerated() where index < verdicts.count {
        verdicts[index] += part.value * self.verdicts.step * Float(weight)
      }
      let value = part.value * step
      for (index, weight) in zip(part.weights.classes, part.weights.weights)
      where Int(index) < sums.count {
        sums[Int(index)] += value * Float(weight)
      }
    }
    return AskedScores(
      probabilities: Self.softmax(sums), verdicts: verdicts, known: try share(ofKnown: words))
  }

  /// The pieces that speak most for one class, and how much each adds.
  public func reasons(
    for index: Int, in words: [AskedWord], most: Int
  ) throws(Failure) -> [(piece: String, adds: Float)] {
    var texts: [UInt64: String] = [:]
    for piece in Piece.all(of: words) { texts[piece.key] = piece.text }
    var reasons: [(piece: String, adds: Float)] = []
    for part in try parts(of: words) {
      guard let place = part.weights.classes.firstIndex(of: UInt16(index)) else { continue }
      let adds = part.value * step * Float(part.weights.weights[place])
      if adds > 0 { reasons.append((texts[part.key] ?? "", adds)) }
    }
    return Array(reasons.sorted { ($0.adds, $1.piece) > ($1.adds, $0.piece) }.prefix(most))
  }

  private struct Part {
    var key: UInt64
    var value: Float
    var weights: AskedWeights
  }

  /// The known pieces of a text with what each counts; their squares sum to 1.
  private func parts(of words: [AskedWord]) throws(Failure) -> [Part] {
    var parts: [Part] = []
    var squares: Float = 0
    for (key, count) in PieceValues.counts(of: words) {
      guard let known = try weights(key) else { continue }
      let value = count * Float(known.rarity) * AskedWeights.rarityStep
      squares += value * value
      parts.append(Part(key: key, value: value, weights: known))
    }
    let length = squares.squareRoot()
    guard length > 0 else { return [] }
    for index in parts.indices { parts[index].value /= length }
    return parts
  }

  /// Whether an example has the word.
  public func knows(_ word: String) throws(Failure) -> Bool {
    try weights(Piece.key(ofWord: word)) != nil
  }

  /// A word of no example is as rare as a word can be.
  private static var mostRarity: Float { 9 }

  private func share(ofKnown words: [AskedWord]) throws(Failure) -> Float {
    var known: Float = 0
    var all: Float = 0
    for word in words {
      let found = try weights(Piece.key(ofWord: word.text))
      let rarity = found.map { Float($0.rarity) * AskedWeights.rarityStep } ?? Self.mostRarity
      // Words that stand in every other example say nothing.
      let weight = max(0, rarity - Self.commonRarity)
      all += weight
      if let found, found.classes.contains(where: { Int($0) < answers.count && answers[Int($0)] }) {
        known += weight
      }
    }
    return all > 0 ? known / all : 1
  }

  private static var commonRarity: Float { 4 }

  static func softmax(_ sums: [Float]) -> [Float] {
    let most = sums.max() ?? 0
    let powers = sums.map { exp($0 - most) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}

extension AskedTable {
  /// The likeliest class of a text, and how likely; the table alone is asked, no library.
  public func likeliest(of words: [AskedWord]) -> (index: Int, probability: Float)? {
    let scorer = AskedScorer<Never>(
      step: step, verdicts: verdicts, answers: classes.map(\.answers)
    ) { pieces[$0] }
    let probabilities = scorer.scores(of: words).probabilities
    return probabilities.indices.max { probabilities[$0] < probabilities[$1] }
      .map { ($0, probabilities[$0]) }
  }
}
