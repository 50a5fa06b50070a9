/// Letters one of which stands in every text that a pattern matches.
///
/// Most texts match no pattern, and to look for a few letters takes a hundredth of the time that a regular
/// expression takes to find out.
struct Triggers {
  /// Which ends of words the letters must have beside them.
  enum Boundary {
    case anywhere
    /// No letter or figure of ASCII before them.
    case beginWord
    /// And none behind them.
    case areWords
  }

  private let boundary: Boundary
  private let ignoresCase: Bool
  /// By their first byte.
  private var literals = [[[UInt8]]](repeating: [], count: 256)

  /// - Parameter ignoresCase: the letters, which are small ones here, may be capitals there.
  init(_ boundary: Boundary, _ literals: String..., ignoresCase: Bool = false) {
    (self.boundary, self.ignoresCase) = (boundary, ignoresCase)
    for literal in literals {
      let bytes = Array(literal.utf8)
      guard let first = bytes.first else { continue }
      self.literals[Int(first)].append(bytes)
    }
  }

  func stand(in text: String) -> Bool {
    let bytes = text.utf8.span
    for start in bytes.indices {
      for literal in literals[Int(folded(bytes[start]))]
      where stands(literal, in: bytes, at: start) { return true }
    }
    return false
  }

  private func stands(_ literal: [UInt8], in bytes: Span<UInt8>, at start: Int) -> Bool {
    let end = start + literal.count
    guard end <= bytes.count else { return false }
    for index in literal.indices where folded(bytes[start + index]) != literal[index] {
      return false
    }
    if boundary != .anywhere, start > 0, bytes[start - 1].isOfWord { return false }
    return boundary != .areWords || end == bytes.count || !bytes[end].isOfWord
  }

  private func folded(_ byte: UInt8) -> UInt8 {
    ignoresCase && UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }
}

extension UInt8 {
  /// A letter, a figure or a low line of ASCII: between two of them no word ends.
  fileprivate var isOfWord: Bool {
    isASCIIDigit || isASCIILetter || self == UInt8(ascii: "_")
  }
}
