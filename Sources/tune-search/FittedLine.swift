import Foundation

/// A linear model with its bias.
struct FittedLine {
  var bias: Double
  var weights: [Double]

  func probability(_ values: [Double]) -> Double {
    1 / (1 + exp(-zip(weights, values).reduce(bias) { $0 + $1.0 * $1.1 }))
  }
}

extension FittedLine {
  init(_ fitted: (bias: Double, weights: [Double])) {
    self.init(bias: fitted.bias, weights: fitted.weights)
  }
}
