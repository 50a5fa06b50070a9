#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Sums of any size as probabilities that sum to 1.
enum Softmax {
  static func of(_ sums: [Float]) -> [Float] {
    var probabilities = sums
    probabilities.withUnsafeMutableBufferPointer { numbers in
      if let first = numbers.baseAddress { apply(to: first, numbers.count) }
    }
    return probabilities
  }

  static func apply(to sums: UnsafeMutablePointer<Float>, _ count: Int) {
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
