import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A text with the class it belongs to.
public struct AskedExample: Equatable, Sendable {
  /// The words of the text in order, folded as `Tokens` does.
  public var words: [AskedWord]
  /// An index into the classes.
  public var label: Int
  /// How much the example counts; 1 for what a person asks.
  public var weight: Float

  public init(words: [AskedWord], label: Int, weight: Float = 1) {
    self.words = words
    self.label = label
    self.weight = weight
  }

  /// A number without any order that hangs on the words alone. What is drawn for an example by it is
  /// drawn for no other one anew when some come or go.
  public var die: UInt64 {
    words.reduce(0) { SplitMix.mixed($0 ^ Piece.key(ofWord: $1.text)) }
  }
}

/// Learns from examples: softmax regression by stochastic gradient descent, with weights only for
/// the pieces and classes that stand in one example together. The same examples give the same table.
public struct AskedTrainer: Sendable {
  public struct Settings: Sendable {
    /// Pieces of fewer examples are left out: a third of the size for no loss.
    public var fewestExamples = 3
    public var rounds = 4
    /// Smaller weights are left out. A step is a share of the largest weight, which grows where weights
    /// shrink less; with 3 of them one way in fifteen is lost to its own entry, with 2 one in twenty-eight.
    public var fewestSteps: Float = 2
    /// The first step; later ones take less, and the last ones next to nothing, so that it does not
    /// matter which examples come last.
    public var rate: Float = 5
    /// How much each weight shrinks as it is learned.
    public var decay: Float = 1e-4
    /// The same of the verdicts, which are learned quickly.
    public var verdictRounds = 10
    public var verdictRate: Float = 3

    public init() {}
  }

  private let settings: Settings
  let classes: [AskedClass]
  let examples: [AskedExample]
  /// The examples as rows of sparse values: pieces (indices) and values from `starts[row]` on.
  private var starts: [Int] = [0]
  private var columns: [Int32] = []
  private var values: [Float] = []
  private var keys: [UInt64] = []
  private var rarities: [UInt8] = []
  /// A number for each example that hangs on its words and its class alone.
  let seeds: [UInt64]
  private let encoder: SentenceEncoder?

  /// Classes of one model: each costs a float for each piece while it is learned.
  public static let mostClasses = 1_000

  /// - Parameter encoder: with it the numbers that it makes of the examples are learned from too.
  /// - Precondition: `classes` are at most `mostClasses`, and each label is an index into them.
  public init(
    classes: [AskedClass], examples: [AskedExample], encoder: SentenceEncoder? = nil,
    settings: Settings = Settings()
  ) {
    precondition(classes.count <= Self.mostClasses)
    self.encoder = encoder
    self.classes = classes
    self.examples = examples
    self.settings = settings
    seeds = examples.map { $0.die ^ Piece.key(ofWord: classes[$0.label].name) }
    readRows()
  }

  private mutating func readRows() {
    let counts = examples.map { PieceValues.counts(of: $0.words) }
    var all: [UInt64] = []
    all.reserveCapacity(counts.reduce(0) { $0 + $1.count })
    for row in counts { for piece in row { all.append(piece.key) } }
    all.sort()
    var index = 0
    while index < all.count {
      var end = index
      while end < all.count, all[end] == all[index] { end += 1 }
      if end - index >= settings.fewestExamples {
        keys.append(all[index])
        let rarity = log(Float(1 + examples.count) / Float(1 + end - index)) + 1
        rarities.append(UInt8(min(255, max(1, (rarity / AskedWeights.rarityStep).rounded()))))
      }
      index = end
    }
    for row in counts {
      var squares: Float = 0
      let start = columns.count
      var place = 0
      for (key, count) in row {
        // Both stand in order of their keys.
        place = lowerBound(of: key, from: place)
        guard place < keys.count, keys[place] == key else { continue }
        let value = count * Float(rarities[place]) * AskedWeights.rarityStep
        squares += value * value
        columns.append(Int32(place))
        values.append(value)
      }
      let length = squares.squareRoot()
      for index in start..<columns.count { values[index] /= length }
      starts.append(columns.count)
    }
  }

  private func lowerBound(of key: UInt64, from start: Int) -> Int {
    var low = start
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many examples have been gone through, and of how many; told from time to time, of the pieces alone.
  public typealias LearningProgress = @Sendable (_ done: Int, _ count: Int) -> Void

  public func table(progress: @escaping LearningProgress = { _, _ in }) -> AskedTable {
    guard let encoder else { return tableOfPieces(progress) }
    let pieces = Mutex<AskedTable?>(nil)
    let sentences = Mutex<DenseTable?>(nil)
    // Neither knows of the other.
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        let learned = tableOfPieces(progress)
        pieces.withLock { $0 = learned }
      } else {
        let learned = self.sentences(encoder)
        sentences.withLock { $0 = learned }
      }
    }
    var table = pieces.withLock(\.self) ?? tableOfPieces(progress)
    table.sentences = sentences.withLock(\.self)
    return table
  }

  private func tableOfPieces(_ progress: LearningProgress) -> AskedTable {
    let width = (classes.count + Lane.scalarCount - 1) / Lane.scalarCount
    var weights = [Lane](repeating: .zero, count: keys.count * width)
    let row = width * Lane.scalarCount
    mark(&weights, row)
    learn(&weights, width, progress)
    let numbers = weights.span
    let verdicts = AskedVerdict.allCases.map { learned($0) }
    let mostOfVerdicts = verdicts.reduce(Float.leastNormalMagnitude) { most, verdict in
      verdict.weights.reduce(most) { max($0, abs($1)) }
    }
    let verdictStep = mostOfVerdicts / 127
    var most: Float = .leastNormalMagnitude
    for index in 0..<keys.count * row { most = max(most, abs(numbers.number(at: index))) }
    let step = most / 127
    var pieces = PieceBuckets()
    for (place, key) in keys.enumerated() {
      var piece = AskedWeights(
        rarity: rarities[place],
        verdicts: verdicts.map { Int8(($0.weights[place] / verdictStep).rounded()) }, classes: [],
        weights: [])
      for index in classes.indices {
        let steps = (numbers.number(at: place * row + index) / step).rounded()
        guard abs(steps) >= settings.fewestSteps else { continue }
        piece.classes.append(UInt16(index))
        piece.weights.append(Int8(steps))
      }
      pieces.append(key, piece)
    }
    return AskedTable(
      classes: classes, step: step,
      verdicts: AskedTable.Verdicts(bias: verdicts.map(\.bias), step: verdictStep), pieces: pieces)
  }

  /// The weight of a piece and a class that stand in one example, before anything is learned of it;
  /// those that do not stay at 0 and are left alone.
  private static var seen: Float { 1e-30 }
  /// Smaller changes are not made; it saves four fifths of the time.
  static var leastMove: Float { 1e-3 }

  private func mark(_ weights: inout [Lane], _ row: Int) {
    var numbers = weights.mutableSpan
    for (index, example) in examples.enumerated() {
      for column in columns[starts[index]..<starts[index + 1]] {
        numbers.set(Self.seen, at: Int(column) * row + example.label)
      }
    }
  }

  /// - Parameter weights: for each piece `width` lanes of classes.
  private func learn(_ weights: inout [Lane], _ width: Int, _ progress: LearningProgress) {
    var weights = weights.mutableSpan
    let row = width * Lane.scalarCount
    var sums = [Lane](repeating: .zero, count: width)
    var gradient = [Float](repeating: 0, count: row)
    var moved: [Int] = []
    for round in 0..<settings.rounds {
      for (turn, example) in order(in: round, of: Array(examples.indices)).enumerated() {
        let done = round * examples.count + turn
        if done.isMultiple(of: 256) { progress(done, settings.rounds * examples.count) }
        let rate = settings.rate * left(turn, round, of: settings.rounds, examples.count)
        let pieces = starts[example]..<starts[example + 1]
        for lane in 0..<width { sums[lane] = .zero }
        for place in pieces {
          let value = Lane(repeating: values[place])
          let first = Int(columns[place]) * width
          for lane in 0..<width { sums[lane] += value * weights[first + lane] }
        }
        gradient.take(sums)
        Softmax.apply(to: &gradient, classes.count)
        gradient[examples[example].label] -= 1
        // Most classes are out of the question, and learn nothing from this example.
        moved.removeAll(keepingCapacity: true)
        for index in classes.indices where abs(gradient[index]) > Self.leastMove {
          moved.append(index)
          gradient[index] *= examples[example].weight * rate
        }
        for place in pieces {
          let first = Int(columns[place]) * row
          let value = values[place]
          for index in moved {
            let number = weights.number(at: first + index)
            guard number != 0 else { continue }
            weights.set(
              number - (gradient[index] * value + rate * settings.decay * number),
              at: first + index)
          }
        }
      }
    }
  }

  /// An order of examples that hangs on each by itself: one more moves none of the others.
  func order(in round: Int, of examples: [Int]) -> [Int] {
    examples.map { (key: SplitMix.mixed(seeds[$0] &+ UInt64(round)), example: $0) }
      .sorted { $0 < $1 }.map(\.example)
  }

  /// The share of the way that is still to go.
  private func left(_ turn: Int, _ round: Int, of rounds: Int, _ count: Int) -> Float {
    1 - (Float(round) + Float(turn) / Float(count)) / Float(rounds)
  }

  /// Logistic regression by the same steps as the classes are learned.
  private func learned(_ verdict: AskedVerdict) -> (weights: [Float], bias: Float) {
    var weights = [Float](repeating: 0, count: keys.count)
    var bias: Float = 0
    let truths = classes.map { verdict.holds(for: $0.role) }
    let known = examples.indices.filter { truths[examples[$0].label] != nil }
    let rounds = settings.verdictRounds
    for round in 0..<rounds {
      for (turn, example) in order(in: round, of: known).enumerated() {
        let rate = settings.verdictRate * left(turn, round, of: rounds, known.count)
        let pieces = starts[example]..<starts[example + 1]
        var sum = bias
        for place in pieces { sum += weights[Int(columns[place])] * values[place] }
        let truth: Float = truths[examples[example].label] == true ? 1 : 0
        let move = (1 / (1 + exp(-sum)) - truth) * examples[example].weight * rate
        guard abs(move) > Self.leastMove else { continue }
        for place in pieces {
          let column = Int(columns[place])
          weights[column] -= move * values[place] + rate * settings.decay * weights[column]
        }
        bias -= move * Self.shareOfBias
      }
    }
    return (weights, bias)
  }

  /// The bias stands in every example; moved as far as the pieces it would never come to rest.
  private static var shareOfBias: Float { 0.02 }
}

/// Numbers without any order, the same on every machine (S. Vigna's SplitMix64).
enum SplitMix {
  static func mixed(_ number: UInt64) -> UInt64 {
    var value = number &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
