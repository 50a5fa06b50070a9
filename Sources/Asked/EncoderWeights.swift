import Bytes

/// Reads the parts of an encoder one after the other: whole numbers and floats of four bytes,
/// little-endian, and weights of one byte.
struct WeightReader<Bytes: RandomAccessCollection<UInt8>> where Bytes.Index == Int {
  private var rest: Bytes.SubSequence

  init(_ bytes: Bytes) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func bytes(_ count: Int) -> Bytes.SubSequence? {
    guard count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func number() -> Int? { word().map(Int.init) }

  private mutating func word() -> UInt32? {
    bytes(4)?.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// A number of rows, columns or layers.
  mutating func size() -> Int? {
    guard let size = number(), (1...4_096).contains(size) else { return nil }
    return size
  }

  mutating func floats(_ count: Int) -> [Float]? {
    guard count >= 0, count <= rest.count / 4 else { return nil }
    return (0..<count).map { _ in Float(bitPattern: word() ?? 0) }
  }
}

/// A row of weights for each piece, which pieces share by chance; it stays where it lies.
struct PieceTable: Sendable {
  private let rows: StaticBytes
  private let step: Float
  private let mask: UInt64
  private let width: Int

  init?(_ reader: inout WeightReader<StaticBytes>, bits: Int, width: Int) {
    guard let step = reader.floats(1), let bytes = reader.bytes(width << bits) else { return nil }
    self.step = step[0]
    rows = bytes
    mask = 1 << UInt64(bits) - 1
    self.width = width
  }

  /// Adds the sum of the rows of some pieces to the numbers that stand from `start` on.
  func add(_ keys: [UInt64], to numbers: inout [Float], at start: Int, divided: Float) {
    var sums = [Int32](repeating: 0, count: width)
    for key in keys {
      let start = rows.startIndex + Int(key & mask) * width
      rows.withSpan(start..<start + width) { row in
        for index in row.indices { sums[index] &+= Int32(Int8(bitPattern: row[index])) }
      }
    }
    for index in 0..<width { numbers[start + index] += Float(sums[index]) * step / divided }
  }
}

/// Brings numbers to one mean and spread (J. Ba, J. Kiros, G. Hinton: layer normalization, 2016).
struct LayerNorm: Sendable {
  private let gains: [Float]
  private let bias: [Float]

  init?(_ reader: inout WeightReader<StaticBytes>, _ width: Int) {
    guard let gains = reader.floats(width), let bias = reader.floats(width) else { return nil }
    self.gains = gains
    self.bias = bias
  }

  func apply(to numbers: inout [Float], at start: Int) {
    let count = Float(gains.count)
    var sum: Float = 0
    for index in gains.indices { sum += numbers[start + index] }
    let mean = sum / count
    var squares: Float = 0
    for index in gains.indices {
      let distance = numbers[start + index] - mean
      squares += distance * distance
    }
    let spread = (squares / count + Self.least).squareRoot()
    for index in gains.indices {
      numbers[start + index] =
        (numbers[start + index] - mean) / spread * gains[index] + bias[index]
    }
  }

  private static let least: Float = 1e-5
}

/// Sums of all inputs with eight-bit weights, counted in whole numbers.
struct WholeLayer: Sendable {
  private let inputs: Int
  private let weights: [Int16]
  /// The step of each output's weights.
  private let steps: [Float]
  private let bias: [Float]

  init?(_ reader: inout WeightReader<StaticBytes>, from inputs: Int, to outputs: Int) {
    guard inputs <= Self.mostInputs, let steps = reader.floats(outputs),
      let bias = reader.floats(outputs), let bytes = reader.bytes(inputs * outputs)
    else { return nil }
    self.inputs = inputs
    self.steps = steps
    self.bias = bias
    weights = bytes.map { Int16(Int8(bitPattern: $0)) }
  }

  /// The sum of more could be larger than a whole number of 32 bits.
  private static let mostInputs = 512

  func applied(to numbers: [Float]) -> [Float] {
    let most = numbers.reduce(Float.leastNormalMagnitude) { max($0, abs($1)) }
    let step = most / Float(Int16.max)
    let whole = numbers.map { number in
      Int16(truncatingIfNeeded: Int32(number / step + (number < 0 ? -0.5 : 0.5)))
    }
    var results = bias
    let (weights, inputs) = (weights.span, whole.span)
    for output in results.indices {
      let row = weights.extracting(output * inputs.count..<(output + 1) * inputs.count)
      // Without a check of each step, which the processor's own instruction for this lacks.
      var sum: Int32 = 0
      for input in row.indices { sum &+= Int32(inputs[input]) &* Int32(row[input]) }
      results[output] += Float(sum) * step * steps[output]
    }
    return results
  }
}
