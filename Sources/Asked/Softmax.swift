#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Sums of any size as probabilities that sum to 1.
enum Softmax {
  static func of(_ sums: [Float]) -> [Float] {
    var probabilities = sums
    apply(to: &probabilities, sums.count)
    return probabilities
  }

  /// - Parameter count: of those that count, from the first on.
  static func apply(to sums: inout [Float], _ count: Int) {
    var most = -Float.infinity
    for index in 0..<count { most = max(most, sums[index]) }
    var sum: Float = 0
    for index in 0..<count {
      sums[index] = exp(sums[index] - most)
      sum += sums[index]
    }
    for index in 0..<count { sums[index] /= sum }
  }
}
