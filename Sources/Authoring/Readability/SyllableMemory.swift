/// Counts each word once: a guide says the same two thousand words over and over.
struct SyllableMemory {
  private var counts: [Substring: Int] = [:]

  mutating func count(_ word: Substring) -> Int {
    if let known = counts[word] { return known }
    let count = Syllables.count(word)
    counts[word] = count
    return count
  }
}
