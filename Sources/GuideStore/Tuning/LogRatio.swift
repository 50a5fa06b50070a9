#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Arithmetic of probabilities.
enum LogRatio {
  /// Less likely than this is the same as impossible.
  private static let least = 1e-4

  static let ofThousand = log(1_000.0)

  /// The natural logarithm of one probability over another.
  static func of(_ probability: Double, _ other: Double) -> Double {
    log(max(probability, least)) - log(max(other, least))
  }

  /// 1 for 0 and less for less, down to 0.
  static func decay(_ difference: Double) -> Double { exp(min(0, difference)) }

  /// How evenly probabilities are spread, 0 for one that has all to 1 for all alike.
  static func entropy(_ probabilities: [Float]) -> Double {
    guard probabilities.count > 1 else { return 0 }
    let sum = probabilities.reduce(Float(0)) { $1 > Float(least) ? $0 - $1 * log($1) : $0 }
    return Double(sum) / log(Double(probabilities.count))
  }

  static func logistic(_ sum: Double) -> Double { 1 / (1 + exp(-sum)) }
}
