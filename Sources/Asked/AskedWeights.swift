/// What one piece says.
public struct AskedWeights: Equatable, Sendable {
  /// How rare the piece is: the natural logarithm of 1 + texts / texts that have it, and 1 more, in
  /// steps of `rarityStep`.
  public var rarity: UInt8
  /// Indices into the classes, ascending, and the weight of each in steps.
  public var classes: [UInt16]
  public var weights: [Int8]

  static let rarityStep: Float = 1 / 16

  public init(rarity: UInt8, classes: [UInt16], weights: [Int8]) {
    self.rarity = rarity
    self.classes = classes
    self.weights = weights
  }

  /// As it stands in a library: the rarity, then for each class the distance to the one before it
  /// (one byte, or 255 and two bytes, little-endian) and its weight.
  public var bytes: [UInt8] {
    var bytes = [rarity]
    var before = -1
    for (index, weight) in zip(classes, weights) {
      let distance = Int(index) - before - 1
      if distance < 255 {
        bytes.append(UInt8(distance))
      } else {
        bytes += [255, UInt8(distance & 255), UInt8(distance >> 8)]
      }
      bytes.append(UInt8(bitPattern: weight))
      before = Int(index)
    }
    return bytes
  }

  /// - Returns: `nil` for bytes that `bytes` never made.
  public init?(bytes: [UInt8]) {
    guard let rarity = bytes.first else { return nil }
    self.init(rarity: rarity, classes: [], weights: [])
    var before = -1
    var place = 1
    while place < bytes.count {
      var distance = Int(bytes[place])
      place += 1
      if distance == 255 {
        guard place + 1 < bytes.count else { return nil }
        distance = Int(bytes[place]) | Int(bytes[place + 1]) << 8
        place += 2
      }
      let index = before + 1 + distance
      guard place < bytes.count, index <= UInt16.max else { return nil }
      classes.append(UInt16(index))
      weights.append(Int8(bitPattern: bytes[place]))
      before = index
      place += 1
    }
  }
}
