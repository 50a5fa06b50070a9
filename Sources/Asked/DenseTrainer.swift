#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Learns which class a text belongs to from the numbers of a sentence encoder: a layer of hidden units
/// (rectified, V. Nair and G. Hinton, 2010) and a softmax, by Adam (D. Kingma and J. Ba, 2015) on small
/// batches.
struct DenseTrainer {
  struct Settings {
    /// Of 1,100 queries of five sets that were left out, .55 have their page first, and .80 is the area of
    /// the no, without hidden units; .57 and .83 with 128; .60 and .84 with these, a third of which rest at
    /// each step. More rounds, smoothed labels and noise find no more.
    var hidden = 256
    var resting: Float = 0.3
    var rounds = 6
    var batch = 128
    var rate: Float = 0.005

    /// Of yes or no there is less to learn.
    static let ofVerdicts = Settings(hidden: 32, resting: 0, rounds: 4)
  }

  let width: Int
  /// The numbers of each example, one behind the other.
  let numbers: [Float]
  var settings = Settings()

  /// - Parameters:
  ///   - targets: for each example which of `count` classes it is of, and how much it counts.
  ///   - order: of the examples, in a round.
  /// - Returns: the weights of the hidden units, and of the classes.
  func learned(
    _ targets: [(label: Int, weight: Float)], classes count: Int, order: (_ round: Int) -> [Int]
  ) -> (hidden: DenseLayer, output: DenseLayer) {
    var hidden = AdaptedLayer(inputs: width, outputs: settings.hidden, seed: 1)
    var output = AdaptedLayer(inputs: settings.hidden, outputs: count, seed: 2)
    var units = [Float](repeating: 0, count: hidden.row)
    var sums = [Float](repeating: 0, count: output.row)
    var moved: [Int] = []
    var step = 0
    for round in 0..<settings.rounds {
      let all = order(round)
      let steps = settings.rounds * ((all.count + settings.batch - 1) / settings.batch)
      for start in stride(from: 0, to: all.count, by: settings.batch) {
        let batch = all[start..<min(start + settings.batch, all.count)]
        for example in batch {
          let input = numbers[example * width..<(example + 1) * width]
          hidden.forward(input, to: &units)
          rest(&units, seed: UInt64(round) << 32 | UInt64(example))
          output.forward(units[..<settings.hidden], to: &sums)
          sums.withUnsafeMutableBufferPointer { Softmax.apply(to: $0.baseAddress!, count) }
          sums[targets[example].label] -= 1
          // Most classes are out of the question, and learn nothing from this example.
          moved.removeAll(keepingCapacity: true)
          for label in 0..<count where abs(sums[label]) > AskedTrainer.leastMove {
            sums[label] *= targets[example].weight / Float(batch.count)
            moved.append(label)
          }
          let back = output.backward(sums, of: moved, from: units[..<settings.hidden])
          hidden.backward(back, from: input)
        }
        let rate = settings.rate * (1 - Float(step) / Float(steps))
        step += 1
        hidden.adapt(rate, step)
        output.adapt(rate, step)
      }
    }
    return (hidden.layer, output.layer)
  }

  /// Rectifies the units and leaves some of them out, other ones each time, so that none learns to lean
  /// on another (N. Srivastava and others: dropout, 2014).
  private func rest(_ units: inout [Float], seed: UInt64) {
    let awake = 1 / (1 - settings.resting)
    let least = UInt64(settings.resting * Float(1 << 16))
    for start in stride(from: 0, to: settings.hidden, by: 4) {
      // Four dice in one number.
      var dice = SplitMix.mixed(seed ^ UInt64(start) << 48)
      for unit in start..<min(start + 4, settings.hidden) {
        units[unit] = dice & 0xFFFF < least ? 0 : max(0, units[unit]) * awake
        dice >>= 16
      }
    }
  }
}

/// The weights of a layer while they are learned.
private struct AdaptedLayer {
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

  init(inputs: Int, outputs: Int, seed: UInt64) {
    self.inputs = inputs
    self.outputs = outputs
    lanes = (outputs + Lane.scalarCount - 1) / Lane.scalarCount
    weights = [Lane](repeating: .zero, count: (inputs + 1) * lanes)
    gradient = weights
    mean = weights
    square = weights
    // Evenly spread, so that no two units begin alike (K. He and others, 2015).
    let most = (1 / Float(inputs)).squareRoot()
    let row = row
    weights.withUnsafeMutableBytes { bytes in
      let weights = bytes.bindMemory(to: Float.self)
      for input in 0..<inputs {
        for output in 0..<outputs {
          let number = SplitMix.mixed(seed << 32 | UInt64(input * outputs + output)) >> 40
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

  var layer: DenseLayer {
    weights.withUnsafeBytes { bytes in
      let weights = bytes.bindMemory(to: Float.self)
      return DenseLayer(
        rows: (0..<outputs).map { output in
          (
            weights[inputs * row + output], (0..<inputs).map { weights[$0 * row + output] }
          )
        })
    }
  }
}
