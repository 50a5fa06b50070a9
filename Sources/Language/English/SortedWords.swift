import Bytes

/// A list of words, one a line, in the order of their bytes: a word is looked up by halves, where the
/// list lies in the program, without reading them all.
struct SortedWords: Sendable {
  private let bytes: StaticBytes
  private let firstLetter: UInt8

  /// - Parameter ofPhrases: a line may be several words, with one space between them.
  init(_ text: EmbeddedText, ofPhrases: Bool = false) {
    bytes = text.bytes
    firstLetter = ofPhrases ? 0x20 : 0x21
  }

  func contains(_ word: String) -> Bool {
    let wanted = Array(word.utf8)
    return isListed(wanted) { $0.elementsEqual(wanted) }
  }

  /// A line is the word, or begins with it and a space.
  func isBegun(by word: String) -> Bool {
    let wanted = Array(word.utf8)
    return isListed(wanted) {
      $0.starts(with: wanted)
        && ($0.count == wanted.count || $0[$0.startIndex + wanted.count] == 0x20)
    }
  }

  /// A line begins so.
  func hasWord(beginningWith letters: String) -> Bool {
    let wanted = Array(letters.utf8)
    return isListed(wanted) { $0.starts(with: wanted) }
  }

  /// - Parameter isWanted: holds for lines that stand beside each other in the order.
  private func isListed(_ wanted: [UInt8], _ isWanted: (StaticBytes.SubSequence) -> Bool) -> Bool {
    var low = 0
    var high = bytes.count
    while low < high {
      // The word around the middle, between what is no letter.
      var start = (low + high) / 2
      while start > low, isLetter(bytes[start - 1]) { start -= 1 }
      while start < high, !isLetter(bytes[start]) { start += 1 }
      var end = start
      while end < high, isLetter(bytes[end]) { end += 1 }
      guard start < end else { return false }
      let name = bytes[start..<end]
      if isWanted(name) { return true }
      if name.lexicographicallyPrecedes(wanted) { low = end } else { high = start }
    }
    return false
  }

  /// One of the words, another for each of many numbers.
  func listed(_ number: Int) -> String {
    // Steps of a share of the list that is no fraction of it spread evenly.
    let share = (Double(number) * 0.618_033_988_75).truncatingRemainder(dividingBy: 1)
    var start = Int(share * Double(bytes.count - 1))
    while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
    while start < bytes.count - 1, !isLetter(bytes[start]) { start += 1 }
    return String(decoding: bytes[start...].prefix(while: isLetter), as: UTF8.self)
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte >= firstLetter }
}
