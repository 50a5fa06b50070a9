/// A word of a text that is learned from or asked about.
public struct AskedWord: Equatable, Sendable {
  /// Folded as `Tokens` does.
  public var text: String
  /// What kind of word it is, where that tells more than the word: of a medicine that nobody ever
  /// asked about it is enough to know that it is one.
  public var kind: String?
  /// Only its beginning is known.
  public var isUnfinished: Bool

  public init(_ text: String, kind: String? = nil, isUnfinished: Bool = false) {
    self.text = text
    self.kind = kind
    self.isUnfinished = isUnfinished
  }
}

/// What a text is told apart by: a word or its kind, two of them that follow each other, or three or
/// four letters of a word. Letters forgive misspellings and endings; pairs keep some of the order.
public struct Piece: Equatable, Sendable {
  /// FNV-1a of the piece's bytes, `bits` of it: so few pieces share one that it does not matter.
  public let key: UInt64
  /// For people: the word, the pair, or the letters with `^` and `$` at the ends of the word.
  public let text: String

  static let bits = 48
  private static let lettersOfWord = [3, 4]

  /// Every piece of a text, as often as it stands there.
  /// - Parameter words: the words of the text in order, folded as `Tokens` does.
  public static func all(of words: [AskedWord]) -> [Piece] {
    var pieces: [Piece] = []
    forEachKey(of: words) { pieces.append(Piece(key: $0, text: $1())) }
    return pieces
  }

  /// Their keys alone, which costs much less.
  static func keys(of words: [AskedWord]) -> [UInt64] {
    var keys: [UInt64] = []
    forEachKey(of: words) { key, _ in keys.append(key) }
    return keys
  }

  /// The key of a word by itself.
  static func key(ofWord word: String) -> UInt64 { hash(UInt8(ascii: "w"), Array(word.utf8)[...]) }

  /// The key of two words that follow each other.
  static func key(ofPair left: String, _ right: String) -> UInt64 {
    hash(UInt8(ascii: "p"), Array("\(left) \(right)".utf8)[...])
  }

  private static func forEachKey(
    of words: [AskedWord], _ body: (_ key: UInt64, _ text: () -> String) -> Void
  ) {
    var before: [[UInt8]] = []
    for word in words {
      let bytes = Array(word.text.utf8)
      let names = [bytes] + (word.kind.map { [Array("<\($0)>".utf8)] } ?? [])
      for name in names {
        body(hash(UInt8(ascii: "w"), name[...])) { String(decoding: name, as: UTF8.self) }
      }
      // Both as they are written, or both as their kinds are.
      for (left, right) in Self.pairs(before, names) {
        let pair = left + [0x20] + right
        body(hash(UInt8(ascii: "p"), pair[...])) { String(decoding: pair, as: UTF8.self) }
      }
      before = names
      let marked =
        [UInt8(ascii: "^")] + bytes + (word.isUnfinished ? [] : [UInt8(ascii: "$")])
      for length in lettersOfWord where marked.count >= length {
        for start in 0...(marked.count - length) {
          let letters = marked[start..<start + length]
          body(hash(UInt8(ascii: "l"), letters)) { String(decoding: letters, as: UTF8.self) }
        }
      }
    }
  }

  private static func pairs(
    _ left: [[UInt8]], _ right: [[UInt8]]
  ) -> [(left: [UInt8], right: [UInt8])] {
    guard let firstLeft = left.first, let lastLeft = left.last, let firstRight = right.first,
      let lastRight = right.last
    else { return [] }
    let hasKind = left.count > 1 || right.count > 1
    return [(firstLeft, firstRight)] + (hasKind ? [(lastLeft, lastRight)] : [])
  }

  private static func hash(_ kind: UInt8, _ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    hash = (hash ^ UInt64(kind)) &* 0x100_0000_01b3
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (hash ^ (hash >> UInt64(bits))) & (1 << UInt64(bits) - 1)
  }
}
