#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The weights of a layer while they are learned.
struct AdaptedLayer {
  private typealias Lane = SIMD16<Float>

  private let inputs: Int
  private let outputs: Int
  private let lanes: Int
  /// For each input, and last for the bias, a row of outputs.
  private var weights: [Lane]
  private var gradient: [Lane]
  private var mean: [Lane]
  private var square: [Lane]

  /// So many numbers are in a row.
  var row: Int { lanes * Lane.scalarCount }

  /// - Parameter outputs: for each a number that hangs on nothing but itself: it begins with the same weights
  ///   whatever others there are.
  init(inputs: Int, outputs: [UInt64], seed: UInt64) {
    self.inputs = inputs
    self.outputs = outputs.count
    lanes = (outputs.count + Lane.scalarCount - 1) / Lane.scalarCount
    weights = [Lane](repeating: .zero, count: (inputs + 1) * lanes)
    gradient = weights
    mean = weights
    square = weights
    // Evenly spread, so that no two units begin alike (K. He and others, 2015).
    let most = (1 / Float(inputs)).squareRoot()
    let row = row
    weights.withUnsafeMutableBytes { bytes in
      let weights = bytes.bindMemory(to: Float.self)
      for (output, key) in outputs.enumerated() {
        let key = SplitMix.mixed(seed << 32 ^ key)
        for input in 0..<inputs {
          let number = SplitMix.mixed(key &+ UInt64(input)) >> 40
          weights[input * row + output] = (Float(number) / Float(1 << 23) - 1) * most
        }
      }
    }
  }

  func forward(_ input: ArraySlice<Float>, to results: inout [Float]) {
    results.withUnsafeMutableBytes { bytes in
      let sums = bytes.bindMemory(to: Lane.self)
      weights.withUnsafeBufferPointer { weights in
        for lane in 0..<lanes { sums[lane] = weights[inputs * lanes + lane] }
        for (index, number) in input.enumerated() where number != 0 {
          let value = Lane(repeating: number)
          for lane in 0..<lanes { sums[lane] += value * weights[index * lanes + lane] }
        }
      }
    }
  }

  /// Adds to the gradient of some outputs.
  /// - Returns: what of it falls on each input, rows of which are above 0.
  mutating func backward(
    _ moves: [Float], of moved: [Int], from input: ArraySlice<Float>
  ) -> [Float] {
    let row = row
    var back = [Float](repeating: 0, count: inputs)
    weights.withUnsafeBytes { bytes in
      let weights = bytes.bindMemory(to: Float.self)
      gradient.withUnsafeMutableBytes { bytes in
        let gradient = bytes.bindMemory(to: Float.self)
        for (index, number) in input.enumerated() where number > 0 {
          var sum: Float = 0
          for output in moved {
            sum += moves[output] * weights[index * row + output]
            gradient[index * row + output] += moves[output] * number
          }
          back[index] = sum
        }
        for output in moved { gradient[inputs * row + output] += moves[output] }
      }
    }
    return back
  }

  /// The same of all outputs, where nothing stands before the inputs.
  mutating func backward(_ moves: [Float], from input: ArraySlice<Float>) {
    var padded = moves
    padded.append(contentsOf: repeatElement(0, count: row - moves.count))
    padded.withUnsafeBytes { bytes in
      let moves = bytes.bindMemory(to: Lane.self)
      gradient.withUnsafeMutableBufferPointer { gradient in
        for (index, number) in input.enumerated() {
          let value = Lane(repeating: number)
          for lane in 0..<lanes { gradient[index * lanes + lane] += value * moves[lane] }
        }
        for lane in 0..<lanes { gradient[inputs * lanes + lane] += moves[lane] }
      }
    }
  }

  mutating func adapt(_ rate: Float, _ step: Int) {
    let ofMean = 1 - pow(Self.keepsMean, Float(step))
    let ofSquare = 1 - pow(Self.keepsSquare, Float(step))
    for index in weights.indices {
      mean[index] = mean[index] * Self.keepsMean + gradient[index] * (1 - Self.keepsMean)
      square[index] =
        square[index] * Self.keepsSquare + gradient[index] * gradient[index]
        * (1 - Self.keepsSquare)
      weights[index] -=
        mean[index] * (rate / ofMean)
        / ((square[index] / ofSquare).squareRoot() + Self.leastSpread)
      gradient[index] = .zero
    }
  }

  private static let keepsMean: Float = 0.9
  private static let keepsSquare: Float = 0.999
  private static let leastSpread: Float = 1e-8

  /// For each output.
  var rows: [DenseLayer.Row] {
    weights.withUnsafeBytes { bytes in
      let weights = bytes.bindMemory(to: Float.self)
      return (0..<outputs).map { output in
        (weights[inputs * row + output], (0..<inputs).map { weights[$0 * row + output] })
      }
    }
  }
}
