#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The weights of a layer while they are learned.
struct AdaptedLayer {
  private let inputs: Int
  private let outputs: Int
  private let lanes: Int
  /// For each input, and last for the bias, a row of outputs.
  private var weights: [Lane]
  private var gradient: [Lane]
  private var mean: [Lane]
  private var square: [Lane]
  /// What becomes of one input.
  private var sums: [Lane]

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
    sums = [Lane](repeating: .zero, count: lanes)
    // Evenly spread, so that no two units begin alike (K. He and others, 2015).
    let most = (1 / Float(inputs)).squareRoot()
    let row = row
    var weights = weights.mutableSpan
    for (output, key) in outputs.enumerated() {
      let key = SplitMix.mixed(seed << 32 ^ key)
      for input in 0..<inputs {
        let number = SplitMix.mixed(key &+ UInt64(input)) >> 40
        weights.set((Float(number) / Float(1 << 23) - 1) * most, at: input * row + output)
      }
    }
  }

  mutating func forward(_ input: ArraySlice<Float>, to results: inout [Float]) {
    add(input)
    results.take(sums)
  }

  private mutating func add(_ input: ArraySlice<Float>) {
    let (inputs, lanes, all) = (inputs, lanes, weights)
    let weights = all.span
    var sums = sums.mutableSpan
    let bias = weights.extracting(inputs * lanes..<(inputs + 1) * lanes)
    for lane in bias.indices { sums[lane] = bias[lane] }
    for (index, number) in input.enumerated() where number != 0 {
      let value = Lane(repeating: number)
      let row = weights.extracting(index * lanes..<(index + 1) * lanes)
      for lane in row.indices { sums[lane] += value * row[lane] }
    }
  }

  /// Adds to the gradient of some outputs.
  /// - Returns: what of it falls on each input, rows of which are above 0.
  mutating func backward(
    _ moves: [Float], of moved: [Int], from input: ArraySlice<Float>
  ) -> [Float] {
    var back = [Float](repeating: 0, count: inputs)
    let (inputs, row, all) = (inputs, row, weights)
    let weights = all.span
    var gradient = gradient.mutableSpan
    for (index, number) in input.enumerated() where number > 0 {
      var sum: Float = 0
      for output in moved {
        let place = index * row + output
        sum += moves[output] * weights.number(at: place)
        gradient.add(moves[output] * number, at: place)
      }
      back[index] = sum
    }
    for output in moved { gradient.add(moves[output], at: inputs * row + output) }
    return back
  }

  /// The same of all outputs, where nothing stands before the inputs.
  mutating func backward(_ moves: [Float], from input: ArraySlice<Float>) {
    let moves = (0..<lanes).map { lane in
      var numbers = Lane.zero
      let start = lane * Lane.scalarCount
      for place in start..<min(moves.count, start + Lane.scalarCount) {
        numbers[place - start] = moves[place]
      }
      return numbers
    }
    let (inputs, lanes) = (inputs, lanes)
    var gradient = gradient.mutableSpan
    for (index, number) in input.enumerated() {
      let value = Lane(repeating: number)
      for lane in moves.indices { gradient[index * lanes + lane] += value * moves[lane] }
    }
    for lane in moves.indices { gradient[inputs * lanes + lane] += moves[lane] }
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
    let weights = weights.span
    var rows: [DenseLayer.Row] = []
    for output in 0..<outputs {
      var numbers: [Float] = []
      for input in 0..<inputs { numbers.append(weights.number(at: input * row + output)) }
      rows.append((weights.number(at: inputs * row + output), numbers))
    }
    return rows
  }
}
