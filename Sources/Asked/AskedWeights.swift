/// What one piece says.
public struct AskedWeights: Equatable, Sendable {
  /// How rare the piece is: the natural logarithm of 1 + texts / texts that have it, and 1 more, in
  /// steps of `rarityStep`.
  public var rarity: UInt8
  /// The weight of each verdict, in steps of its own.
  public var verdicts: [Int8]
  /// Indices into the classes, ascending, and the weight of each in steps.
  public var classes: [UInt16]
  public var weights: [Int8]

  static let rarityStep: Float = 1 / 16

  public init(rarity: UInt8, verdicts: [Int8], classes: [UInt16], weights: [Int8]) {
    self.rarity = rarity
    self.verdicts = verdicts
    self.classes = classes
    self.weights = weights
  }

  /// As it stands in a library: the rarity, the verdicts, then for each class the distance to the one before it
  /// (one byte, or 255 and two bytes, little-endian) and its weight.
  public var bytes: [UInt8] {
    var bytes = [rarity] + verdicts.map { UInt8(bitPattern: $0) }
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
    let verdicts = AskedVerdict.allCases.count
    guard bytes.count > verdicts else { return nil }
    self.init(
      rarity: bytes[0], verdicts: bytes[1...verdicts].map { Int8(bitPattern: $0) }, classes: [],
      weights: [])
    var before = -1
    var place = 1 + verdicts
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
