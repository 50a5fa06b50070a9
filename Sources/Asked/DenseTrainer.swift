/// Learns which class a text belongs to from the numbers of a sentence encoder: a layer of hidden units
/// (rectified, V. Nair and G. Hinton, 2010) and a softmax, by Adam (D. Kingma and J. Ba, 2015) on small
/// batches.
struct DenseTrainer {
  struct Settings {
    /// So many networks are learned, each from another beginning, and their sums are taken together. Of
    /// 2,212 queries 300 found another page first when one way to ask in 500 was left out, and what the
    /// guide answers changed for 22, with one network of 256 units whose order hung on how many examples
    /// there are; 158 and 12 with an order that hangs on each example; 75 and 8 with two networks of 128;
    /// 36 and 2 with these, of which as many are right. Weights averaged over the last steps add nothing.
    var networks = 4
    /// Of 1,100 queries of five sets that were left out, .55 have their page first, and .80 is the area of
    /// the no, without hidden units; .60 and .84 with 256, a third of which rest at each step. More
    /// rounds, smoothed labels and noise find no more.
    var hidden = 64
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
  /// A number for each example that hangs on nothing but itself.
  let seeds: [UInt64]
  var settings = Settings()

  /// - Parameters:
  ///   - targets: for each example which of `count` classes it is of, and how much it counts; `nil` where
  ///     it is not learned from.
  ///   - classes: a number for each that hangs on nothing but itself.
  /// - Returns: the weights of the hidden units, and of the classes.
  func learned(
    _ targets: [(label: Int, weight: Float)?], classes: [UInt64]
  ) -> (hidden: DenseLayer, output: DenseLayer) {
    let all = (0..<settings.networks).map { one(UInt64($0), targets, classes) }
    let share = 1 / Float(all.count)
    return (
      DenseLayer(rows: all.flatMap(\.hidden)),
      DenseLayer(
        rows: classes.indices.map { label in
          (
            all.reduce(0) { $0 + $1.output[label].bias } * share,
            all.flatMap { $0.output[label].weights.map { $0 * share } }
          )
        })
    )
  }

  private func one(
    _ network: UInt64, _ targets: [(label: Int, weight: Float)?], _ classes: [UInt64]
  ) -> (hidden: [DenseLayer.Row], output: [DenseLayer.Row]) {
    let count = classes.count
    var hidden = AdaptedLayer(
      inputs: width, outputs: (0..<UInt64(settings.hidden)).map(\.self), seed: 2 * network + 1)
    var output = AdaptedLayer(inputs: settings.hidden, outputs: classes, seed: 2 * network + 2)
    var units = [Float](repeating: 0, count: hidden.row)
    var sums = [Float](repeating: 0, count: output.row)
    var moved: [Int] = []
    var step = 0
    for round in 0..<settings.rounds {
      let batches = batches(of: targets.indices.filter { targets[$0] != nil }, in: round, network)
      let steps = settings.rounds * batches.count
      for batch in batches {
        for example in batch {
          guard let target = targets[example] else { continue }
          let input = numbers[example * width..<(example + 1) * width]
          hidden.forward(input, to: &units)
          rest(&units, seed: die(example, round, network))
          output.forward(units[..<settings.hidden], to: &sums)
          Softmax.apply(to: &sums, count)
          sums[target.label] -= 1
          // Most classes are out of the question, and learn nothing from this example.
          moved.removeAll(keepingCapacity: true)
          for label in 0..<count where abs(sums[label]) > AskedTrainer.leastMove {
            sums[label] *= target.weight / Float(settings.batch)
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
    return (hidden.rows, output.rows)
  }

  /// The examples in batches of about the size that is set. Where one stands hangs on itself, and how many
  /// batches there are only roughly on how many examples: one more changes one batch, and not all that
  /// follow, or the whole would be learned anew for a sentence that was added.
  private func batches(of examples: [Int], in round: Int, _ network: UInt64) -> [[Int]] {
    var count = max(1, examples.count / settings.batch)
    var step = 1
    while step * 16 <= count { step *= 2 }
    count = (count + step / 2) / step * step
    var batches = [[Int]](repeating: [], count: count)
    for example in examples {
      batches[Int(die(example, round, network) % UInt64(count))].append(example)
    }
    return batches
  }

  private func die(_ example: Int, _ round: Int, _ network: UInt64) -> UInt64 {
    SplitMix.mixed(seeds[example] &+ UInt64(round) &+ network << 32)
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
