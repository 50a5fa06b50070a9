import Foundation

/// Fits linear models by gradient descent (Adam: D. Kingma and J. Ba, 2015) on all examples at once.
struct LogisticRegression {
  var rounds = 600
  var rate = 0.05
  /// How much large weights cost.
  var penalty = 1e-3

  /// Two classes. The values are first brought to one spread, so that the penalty treats all alike.
  func fitStandardised(_ rows: [(values: [Double], isTrue: Bool, weight: Double)]) -> (
    bias: Double, weights: [Double]
  ) {
    let total = rows.reduce(0) { $0 + $1.weight }
    let columns = rows[0].values.indices
    let means = columns.map { column in
      rows.reduce(0) { $0 + $1.values[column] * $1.weight } / total
    }
    let spreads = columns.map { column in
      let square = rows.reduce(0) {
        $0 + ($1.values[column] - means[column]) * ($1.values[column] - means[column]) * $1.weight
      }
      return max(1e-6, (square / total).squareRoot())
    }
    let fitted = fit(
      rows.map { row in
        (
          columns.map { (row.values[$0] - means[$0]) / spreads[$0] }, row.isTrue, row.weight
        )
      })
    let weights = columns.map { fitted.weights[$0] / spreads[$0] }
    return (fitted.bias - columns.reduce(0) { $0 + weights[$1] * means[$1] }, weights)
  }

  /// Two classes.
  func fit(_ rows: [(values: [Double], isTrue: Bool, weight: Double)]) -> (
    bias: Double, weights: [Double]
  ) {
    let count = rows[0].values.count
    let total = rows.reduce(0) { $0 + $1.weight }
    let all = descend(count + 1) { weights, gradient in
      for row in rows {
        var sum = weights[count]
        for index in 0..<count { sum += weights[index] * row.values[index] }
        let error = (1 / (1 + exp(-sum)) - (row.isTrue ? 1 : 0)) * row.weight / total
        for index in 0..<count { gradient[index] += error * row.values[index] }
        gradient[count] += error
      }
    }
    return (all[count], Array(all[..<count]))
  }

  /// Of each group the true candidates together must be likelier than the others (conditional logit).
  func fit(_ groups: [(candidates: [(values: [Double], isTrue: Bool)], weight: Double)]) -> [Double]
  {
    let count = groups[0].candidates[0].values.count
    let total = groups.reduce(0) { $0 + $1.weight }
    return descend(count) { weights, gradient in
      for group in groups {
        var sums = group.candidates.map { candidate in
          var sum = 0.0
          for index in 0..<count { sum += weights[index] * candidate.values[index] }
          return sum
        }
        let most = sums.max()!
        for index in sums.indices { sums[index] = exp(sums[index] - most) }
        let all = sums.reduce(0, +)
        var right = 0.0
        for index in sums.indices where group.candidates[index].isTrue { right += sums[index] }
        right = max(right, 1e-12)
        for (place, candidate) in group.candidates.enumerated() {
          let error =
            (sums[place] / all - (candidate.isTrue ? sums[place] / right : 0)) * group.weight
            / total
          if abs(error) < 1e-9 { continue }
          for index in 0..<count { gradient[index] += error * candidate.values[index] }
        }
      }
    }
  }

  private func descend(
    _ count: Int, _ addGradient: (_ weights: [Double], _ gradient: inout [Double]) -> Void
  ) -> [Double] {
    var weights = [Double](repeating: 0, count: count)
    var mean = weights
    var square = weights
    for round in 1...rounds {
      var gradient = [Double](repeating: 0, count: count)
      addGradient(weights, &gradient)
      for index in 0..<count {
        gradient[index] += penalty * weights[index]
        mean[index] = 0.9 * mean[index] + 0.1 * gradient[index]
        square[index] = 0.999 * square[index] + 0.001 * gradient[index] * gradient[index]
        let step = mean[index] / (1 - pow(0.9, Double(round)))
        let spread = (square[index] / (1 - pow(0.999, Double(round)))).squareRoot()
        weights[index] -= rate * step / (spread + 1e-9)
      }
    }
    return weights
  }
}
