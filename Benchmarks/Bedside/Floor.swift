import Benchmark

extension BenchmarkMetric {
  /// How many times as long as the floor, in hundredths: the least work that the same answer needs.
  static let hundredthsOfFloor = BenchmarkMetric.custom(
    "times the floor (%)", polarity: .prefersSmaller, useScalingFactor: false)
}

/// Measures `body`, and beside it in each round the floor, so that both have the same machine.
func measure(
  _ name: String, seconds: Int = 2, floor: @escaping () throws -> Void,
  _ body: @escaping () throws -> Void
) {
  Benchmark(
    name,
    configuration: .init(
      metrics: [.wallClock, .hundredthsOfFloor], warmupIterations: 2,
      maxDuration: .seconds(seconds),
      maxIterations: 5_000)
  ) { benchmark in
    let clock = ContinuousClock()
    let least = try clock.measure(floor)
    let start = clock.now
    benchmark.startMeasurement()
    try body()
    benchmark.stopMeasurement()
    let taken = start.duration(to: clock.now)
    benchmark.measurement(.hundredthsOfFloor, Int(taken / max(least, .nanoseconds(100)) * 100))
  }
}
