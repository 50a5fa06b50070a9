/// What may stand in a library for a number that was learned. Those that are have a hundred at most; sums
/// of any number of them stay far from where numbers end, and none becomes "not a number".
public enum LearnedNumber {
  private static let most: Float = 1e6

  public static func isOne(_ number: Float) -> Bool { abs(number) <= most }
}

/// A layer of sums over all its inputs, as it is kept: for each output a bias and its weights in eight bits.
struct DenseLayer: Equatable, Sendable {
  private let inputs: Int
  private let bias: [Float]
  /// The step of each output's weights.
  private let steps: [Float]
  /// Of each input its weights for so many outputs, then of each input those for the next ones: the outputs
  /// of a lane are summed at once, each in the order of the inputs, as it would be by itself.
  private let weights: [Weights]

  private typealias Weights = SIMD16<Int8>

  typealias Row = (bias: Float, weights: [Float])

  /// - Parameter rows: for each output.
  init(rows: [Row]) {
    let inputs = rows.first?.weights.count ?? 0
    let steps = rows.map { row in
      row.weights.reduce(Float.leastNormalMagnitude) { max($0, abs($1)) } / 127
    }
    var weights = Self.noWeights(inputs: inputs, outputs: rows.count)
    for (output, row) in rows.enumerated() {
      for (input, weight) in row.weights.enumerated() {
        let weight = Int8((weight / steps[output]).rounded())
        Self.set(weight, of: input, inputs, to: output, in: &weights)
      }
    }
    self.inputs = inputs
    bias = rows.map(\.bias)
    self.steps = steps
    self.weights = weights
  }

  func sums(of numbers: [Float]) -> [Float] {
    precondition(numbers.count >= inputs)
    var sums: [Float] = []
    sums.reserveCapacity(outputs)
    for first in stride(from: 0, to: outputs, by: Lane.scalarCount) {
      let start = first / Lane.scalarCount * inputs
      var sum = Lane()
      for input in 0..<inputs { sum += numbers[input] * Lane(weights[start + input]) }
      for output in first..<min(outputs, first + Lane.scalarCount) {
        sums.append(bias[output] + sum[output - first] * steps[output])
      }
    }
    return sums
  }

  private static func noWeights(inputs: Int, outputs: Int) -> [Weights] {
    let lanes = (outputs + Lane.scalarCount - 1) / Lane.scalarCount
    return Array(repeating: Weights(), count: lanes * inputs)
  }

  private static func set(
    _ weight: Int8, of input: Int, _ inputs: Int, to output: Int, in weights: inout [Weights]
  ) {
    weights[output / Lane.scalarCount * inputs + input][output % Lane.scalarCount] = weight
  }

  /// Of each output the bias and the step (four bytes each, little-endian) and its weights (a byte each).
  var bytes: [UInt8] {
    bias.indices.flatMap { output in
      let start = output / Lane.scalarCount * inputs
      return bias[output].bitPattern.bytes + steps[output].bitPattern.bytes
        + weights[start..<start + inputs].map {
          UInt8(bitPattern: $0[output % Lane.scalarCount])
        }
    }
  }

  var outputs: Int { bias.count }

  /// - Returns: `nil` for bytes that are too few, or hold numbers that nothing learned has.
  init?(_ reader: inout WeightReader<[UInt8]>, from inputs: Int, to outputs: Int) {
    var bias: [Float] = []
    var steps: [Float] = []
    var weights = Self.noWeights(inputs: inputs, outputs: outputs)
    for output in 0..<outputs {
      guard let numbers = reader.floats(2), numbers.allSatisfy(LearnedNumber.isOne),
        let row = reader.bytes(inputs)
      else { return nil }
      bias.append(numbers[0])
      steps.append(numbers[1])
      for (input, weight) in row.enumerated() {
        Self.set(Int8(bitPattern: weight), of: input, inputs, to: output, in: &weights)
      }
    }
    self.inputs = inputs
    self.bias = bias
    self.steps = steps
    self.weights = weights
  }
}

/// What was learned of the numbers of a sentence encoder: how much they speak for each class, and for
/// each verdict, by way of hidden units.
public struct DenseTable: Equatable, Sendable {
  private let fingerprint: Int
  private let parts: [Part]

  struct Part: Equatable, Sendable {
    var hidden: DenseLayer
    var output: DenseLayer
  }

  /// - Parameters:
  ///   - classes: with an output for each class.
  ///   - verdicts: each with an output for no and one for yes.
  init(of encoder: SentenceEncoder, classes: Part, verdicts: [Part]) {
    fingerprint = encoder.fingerprint
    parts = [classes] + verdicts
  }

  /// What speaks for each class, and of each verdict the logarithm of how much likelier yes is.
  func sums(of numbers: [Float]) -> (classes: [Float], verdicts: [Float]) {
    let all = parts.map { part in
      part.output.sums(of: part.hidden.sums(of: numbers).map { max(0, $0) })
    }
    return (all[0], all.dropFirst().map { $0[1] - $0[0] })
  }

  /// As it stands in a library: the encoder's fingerprint (four bytes, little-endian), then of the classes
  /// and of each verdict how many hidden units there are (four bytes), those, and the outputs.
  public var bytes: [UInt8] {
    UInt32(fingerprint).bytes
      + parts.flatMap { part in
        UInt32(part.hidden.outputs).bytes + part.hidden.bytes + part.output.bytes
      }
  }

  /// Bytes that are no table of so many classes.
  public struct Damaged: Error {}

  /// - Returns: `nil` where nothing was learned, or with another encoder.
  public init?(
    _ bytes: [UInt8], of encoder: SentenceEncoder, classes: Int
  ) throws(Damaged) {
    guard !bytes.isEmpty else { return nil }
    var reader = WeightReader(bytes)
    guard let fingerprint = reader.number() else { throw Damaged() }
    guard fingerprint == encoder.fingerprint else { return nil }
    self.fingerprint = fingerprint
    var parts: [Part] = []
    for outputs in [classes] + AskedVerdict.allCases.map({ _ in 2 }) {
      guard let units = reader.size(), units <= Self.mostUnits,
        let hidden = DenseLayer(&reader, from: encoder.width, to: units),
        let output = DenseLayer(&reader, from: units, to: outputs)
      else { throw Damaged() }
      parts.append(Part(hidden: hidden, output: output))
    }
    guard reader.isAtEnd else { throw Damaged() }
    self.parts = parts
  }

  /// Four times as many as are learned: each text of a search is multiplied with all of them.
  private static let mostUnits = 1_024
}

extension UInt32 {
  /// Little-endian.
  fileprivate var bytes: [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: self >> UInt32($0 * 8)) }
  }
}
