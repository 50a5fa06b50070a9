/// What one piece says.
///
/// As it stands in a library: the rarity, the verdicts, then for each class the distance to the one
/// before it (one byte, or 255 and two bytes, little-endian) and its weight.
struct AskedWeights: Equatable {
  /// How rare the piece is: the natural logarithm of 1 + texts / texts that have it, and 1 more, in
  /// steps of `rarityStep`.
  var rarity: UInt8
  /// The weight of each verdict, in steps of its own.
  var verdicts: [Int8]
  /// Indices into the classes, ascending, and the weight of each in steps.
  var classes: [UInt16]
  var weights: [Int8]

  static let rarityStep: Float = 1 / 16

  var bytes: [UInt8] {
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
}

/// The same, read where it lies; of bytes that `AskedWeights` never made as much as makes sense.
struct StoredWeights {
  private let bytes: ArraySlice<UInt8>

  /// - Returns: `nil` for bytes that are too few.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count > AskedVerdict.allCases.count else { return nil }
    self.bytes = bytes
  }

  /// The natural logarithm that `AskedWeights.rarity` is made of.
  var rarity: Float { Float(bytes[bytes.startIndex]) * AskedWeights.rarityStep }

  /// In steps.
  func weight(of verdict: AskedVerdict) -> Float {
    Float(Int8(bitPattern: bytes[bytes.startIndex + 1 + verdict.rawValue]))
  }

  /// Calls `body` with each class and its weight in steps, until it returns `false`.
  func forEachClass(_ body: (_ index: Int, _ weight: Float) -> Bool) {
    var index = -1
    var place = bytes.startIndex + 1 + AskedVerdict.allCases.count
    while place + 1 < bytes.endIndex {
      var distance = Int(bytes[place])
      place += 1
      if distance == 255 {
        guard place + 2 < bytes.endIndex else { return }
        distance = Int(bytes[place]) | Int(bytes[place + 1]) << 8
        place += 2
      }
      index += 1 + distance
      guard body(index, Float(Int8(bitPattern: bytes[place]))) else { return }
      place += 1
    }
  }
}
