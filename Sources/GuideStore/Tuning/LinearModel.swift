/// A linear model: the logistic function of a weighted sum.
struct LinearModel: Equatable, Sendable {
  var bias: Double
  var weights: [Double]

  func sum(_ values: [Double]) -> Double {
    zip(weights, values).reduce(bias) { $0 + $1.0 * $1.1 }
  }

  /// 0 to 1.
  func probability(_ values: [Double]) -> Double { LogRatio.logistic(sum(values)) }
}
