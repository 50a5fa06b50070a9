/// So many numbers are counted with at once.
typealias Lane = SIMD16<Float>

extension Lane {
  /// A place among numbers is a lane and a place in it.
  fileprivate static var shift: Int { scalarCount.trailingZeroBitCount }
  fileprivate static var mask: Int { scalarCount - 1 }
}

// Rows of numbers stand in lanes, and of some of them each number is wanted by itself. The place in a lane
// is masked, so that the compiler sees that it is in it and reads or writes no more than that number.

extension Span where Element == Lane {
  func number(at place: Int) -> Float {
    self[place >> Lane.shift][place & Lane.mask]
  }
}

extension MutableSpan where Element == Lane {
  func number(at place: Int) -> Float {
    self[place >> Lane.shift][place & Lane.mask]
  }

  mutating func add(_ number: Float, at place: Int) {
    self[place >> Lane.shift][place & Lane.mask] += number
  }

  mutating func set(_ number: Float, at place: Int) {
    self[place >> Lane.shift][place & Lane.mask] = number
  }
}

extension [Float] {
  /// The numbers of lanes, of which the last may hold some more than are wanted.
  mutating func take(_ lanes: [Lane]) {
    for (place, lane) in lanes.enumerated() {
      let start = place * Lane.scalarCount
      for index in 0..<Swift.min(Lane.scalarCount, count - start) {
        self[start + index] = lane[index]
      }
    }
  }
}
