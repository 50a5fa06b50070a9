/// Counts each word once: a text says the same two thousand words over and over.
struct SyllableMemory {
  /// Words of up to sixteen letters, which nearly all are: their letters are all that is looked up.
  private var short: [ShortWord: Int] = [:]
  private var long: [Substring: Int] = [:]

  private struct ShortWord: Hashable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0

    static let longest = 16

    init(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
      for place in range {
        second = second << 8 | first >> 56
        first = first << 8 | UInt64(bytes[place])
      }
    }
  }

  mutating func count(_ word: Substring) -> Int {
    if let known = long[word] { return known }
    let count = Syllables.count(word)
    long[word] = count
    return count
  }

  /// Of a word of ASCII that stands among the bytes of a sentence.
  mutating func count(
    _ range: Range<Int>, of bytes: borrowing Span<UInt8>, in sentence: Substring
  ) -> Int {
    func word() -> Substring { sentence.utf8Slice(range) }
    guard range.count <= ShortWord.longest else { return count(word()) }
    let key = ShortWord(bytes, range)
    if let known = short[key] { return known }
    let count = Syllables.count(word())
    short[key] = count
    return count
  }
}
