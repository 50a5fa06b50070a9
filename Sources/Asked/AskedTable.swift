#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the learned stage tells apart.
public struct AskedClass: Equatable, Sendable {
  public enum Role: UInt8, Sendable {
    /// An entry of the guide, which a query may be answered by.
    case entry
    /// An entry that says that no source answers it, and whom to ask.
    case unsaid
    /// What sounds like an action card and is not urgent; it only keeps the card from opening.
    case cousin
    /// What the guide does not answer.
    case unanswered
  }

  public var name: String
  public var role: Role

  public init(name: String, role: Role) {
    self.name = name
    self.role = role
  }
}

/// What was learned from examples of how people ask: for each piece of a text, how much it speaks
/// for each class. A softmax regression whose weights are kept in eight bits, and only for the
/// pieces and classes that were seen together.
public struct AskedTable: Equatable, Sendable {
  public var classes: [AskedClass]
  /// What speaks for each class before anything was read.
  public var bias: [Float]
  /// The weight of one step of the eight bits.
  public var step: Float
  /// What stands in the library for each piece, by its key.
  public var pieces: [UInt64: AskedWeights]

  public init(
    classes: [AskedClass], bias: [Float], step: Float, pieces: [UInt64: AskedWeights]
  ) {
    self.classes = classes
    self.bias = bias
    self.step = step
    self.pieces = pieces
  }
}

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

/// How much each piece of one text counts.
struct PieceValues {
  /// 1 + ln(times in the text) for each key, ascending by key.
  static func counts(of words: [AskedWord]) -> [(key: UInt64, value: Float)] {
    var values: [(key: UInt64, value: Float)] = []
    for key in Piece.keys(of: words).sorted() {
      if values.last?.key == key {
        values[values.count - 1].value += 1
      } else {
        values.append((key, 1))
      }
    }
    for index in values.indices where values[index].value > 1 {
      values[index].value = 1 + log(values[index].value)
    }
    return values
  }
}
