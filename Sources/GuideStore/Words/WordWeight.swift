import Language

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much a word tells about what a text or a query is about, 0 to 1.
struct WordWeight {
  /// The number of entries in the library.
  let entries: Int

  /// Inverse document frequency, scaled so that a word of no entry weighs 1.
  func rarity(usedBy count: Int) -> Double {
    log(1 + Double(entries) / Double(1 + count)) / log(1 + Double(max(entries, 1)))
  }

  /// The weight of a word when two ways of asking are compared.
  func inQuestion(_ word: String, usedBy count: Int) -> Double {
    if StopWords.shaping.contains(word) { return Tuning.Questions.shapingWord }
    if StopWords.all.contains(word) { return Tuning.Questions.stopWord }
    let rarity = rarity(usedBy: count)
    return EverydayWords.sense(of: word) == .circumstance
      ? min(rarity, Tuning.Questions.mostOfCircumstance) : rarity
  }
}
