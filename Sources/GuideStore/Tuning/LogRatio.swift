import Foundation

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

  static func logistic(_ sum: Double) -> Double { 1 / (1 + exp(-sum)) }
}
