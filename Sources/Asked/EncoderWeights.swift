/// Reads the parts of an encoder one after the other: whole numbers and floats of four bytes,
/// little-endian, and weights of one byte.
struct WeightReader {
  private var rest: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func bytes(_ count: Int) -> UnsafeRawBufferPointer? {
    guard count >= 0, count <= rest.count else { return nil }
    defer { rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count)) }
    return UnsafeRawBufferPointer(rebasing: rest.prefix(count))
  }

  mutating func number() -> Int? {
    bytes(4).map { Int(UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self))) }
  }

  /// A number of rows, columns or layers.
  mutating func size() -> Int? {
    guard let size = number(), (1...4_096).contains(size) else { return nil }
    return size
  }

  mutating func floats(_ count: Int) -> [Float]? {
    bytes(count * 4).map { bytes in
      (0..<count).map {
        Float(
          bitPattern: UInt32(
            littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)))
      }
    }
  }
}

/// A row of weights for each piece, which pieces share by chance; it stays where it lies.
struct PieceTable: @unchecked Sendable {
  private let rows: UnsafeBufferPointer<Int8>
  private let step: Float
  private let mask: UInt64
  private let width: Int

  init?(_ reader: inout WeightReader, bits: Int, width: Int) {
    guard let step = reader.floats(1), let bytes = reader.bytes(width << bits) else { return nil }
    self.step = step[0]
    rows = bytes.bindMemory(to: Int8.self)
    mask = 1 << UInt64(bits) - 1
    self.width = width
  }

  /// Adds the sum of the rows of some pieces to the numbers that stand from `start` on.
  func add(_ keys: [UInt64], to numbers: inout [Float], at start: Int, divided: Float) {
    var sums = [Int32](repeating: 0, count: width)
    for key in keys {
      let row = Int(key & mask) * width
      for index in 0..<width { sums[index] &+= Int32(rows[row + index]) }
    }
    for index in 0..<width { numbers[start + index] += Float(sums[index]) * step / divided }
  }
}

/// Brings numbers to one mean and spread (J. Ba, J. Kiros, G. Hinton: layer normalization, 2016).
struct LayerNorm: Sendable {
  private let gains: [Float]
  private let bias: [Float]

  init?(_ reader: inout WeightReader, _ width: Int) {
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

  init?(_ reader: inout WeightReader, from inputs: Int, to outputs: Int) {
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
    weights.withUnsafeBufferPointer { weights in
      whole.withUnsafeBufferPointer { whole in
        guard let whole = whole.baseAddress, var row = weights.baseAddress else { return }
        for output in results.indices {
          // Without a check of each step, which the processor's own instruction for this lacks.
          var sum: Int32 = 0
          for input in 0..<inputs { sum &+= Int32(whole[input]) &* Int32(row[input]) }
          results[output] += Float(sum) * step * steps[output]
          row += inputs
        }
      }
    }
    return results
  }
}
