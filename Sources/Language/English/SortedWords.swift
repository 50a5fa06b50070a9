import Bytes

/// A list of words, one a line, in the order of their bytes: a word is looked up by halves, where the
/// list lies in the program, without reading them all.
struct SortedWords: Sendable {
  private let bytes: StaticBytes

  init(_ text: EmbeddedText) { bytes = text.bytes }

  func contains(_ word: String) -> Bool {
    let wanted = Array(word.utf8)
    var low = 0
    var high = bytes.count
    while low < high {
      // The word around the middle, between what is no letter.
      var start = (low + high) / 2
      while start > low, Self.isLetter(bytes[start - 1]) { start -= 1 }
      while start < high, !Self.isLetter(bytes[start]) { start += 1 }
      var end = start
      while end < high, Self.isLetter(bytes[end]) { end += 1 }
      guard start < end else { return false }
      let name = bytes[start..<end]
      if name.elementsEqual(wanted) { return true }
      if name.lexicographicallyPrecedes(wanted) { low = end } else { high = start }
    }
    return false
  }

  /// One of the words, another for each of many numbers.
  func listed(_ number: Int) -> String {
    // Steps of a share of the list that is no fraction of it spread evenly.
    let share = (Double(number) * 0.618_033_988_75).truncatingRemainder(dividingBy: 1)
    var start = Int(share * Double(bytes.count - 1))
    while start > 0, Self.isLetter(bytes[start - 1]) { start -= 1 }
    while start < bytes.count - 1, !Self.isLetter(bytes[start]) { start += 1 }
    return String(decoding: bytes[start...].prefix(while: Self.isLetter), as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte > 0x20 }
}
