/// Counts the syllables of English words: a table of exceptions, then rules of spelling.
enum Syllables {
  /// Figures, symbols and abbreviations in capitals count one syllable (Flesch, How to Write Plain
  /// English, 1979).
  static func count(_ word: Substring) -> Int {
    let parts = word.split { !$0.isLetter && $0 != "'" }.map { $0.filter { $0 != "'" } }
    let counts = parts.filter { !$0.isEmpty }.map { part in
      part.count > 1 && part.allSatisfy(\.isUppercase) ? 1 : ofPart(part.lowercased())
    }
    return max(counts.reduce(0, +), 1)
  }

  private static func ofPart(_ word: String) -> Int {
    if let known = SyllableTable.counts[word] { return known }
    // The table holds base forms; regular endings are added to them.
    for (ending, added) in [("ies", 0), ("es", 0), ("s", 0), ("ing", 1), ("ly", 1)] {
      guard word.hasSuffix(ending) else { continue }
      let stem = String(word.dropLast(ending.count))
      let base = ending == "ies" ? stem + "y" : stem
      if let known = SyllableTable.counts[base] {
        let hisses = ending == "es" && !stem.hasSuffix("o")
        return known + (hisses ? 1 : added)
      }
    }
    return bySpelling(Array(word.utf8))
  }

  private static func bySpelling(_ word: [UInt8]) -> Int {
    var count = 0
    var wasVowel = false
    for letter in word {
      let isVowel = isVowel(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    let text = String(decoding: word, as: UTF8.self)
    count -= silentEnding(text)
    for pair in splitPairs { count += text.ranges(of: pair).count }
    for run in joinedRuns { count -= text.ranges(of: run).count }
    if text.hasSuffix("ism") || text.hasSuffix("isms") || text.hasSuffix("thm") { count += 1 }
    return max(count, 1)
  }

  /// 1 when the last vowel is written but not spoken.
  private static func silentEnding(_ word: String) -> Int {
    let letters = Array(word.utf8)
    func isVowelAt(_ fromEnd: Int) -> Bool {
      letters.count >= fromEnd && isVowel(letters[letters.count - fromEnd])
    }
    if word.hasSuffix("e") {
      // "table" speaks its e, "tale" and "toe" do not.
      if word.hasSuffix("le"), letters.count > 2, !isVowelAt(3) { return 0 }
      return isVowelAt(2) ? 0 : 1
    }
    if word.hasSuffix("es"), !isVowelAt(3) {
      if word.hasSuffix("les"), !isVowelAt(4) { return 0 }
      let hissing = ["ses", "zes", "ces", "ges", "xes", "ches", "shes"]
      return hissing.contains { word.hasSuffix($0) } ? 0 : 1
    }
    if word.hasSuffix("ed"), !isVowelAt(3) {
      if word.hasSuffix("led"), letters.count > 3, !isVowelAt(4), !word.hasSuffix("lled") {
        return 1
      }
      return word.hasSuffix("ted") || word.hasSuffix("ded") ? 0 : 1
    }
    if word.hasSuffix("ely") || word.hasSuffix("eless") || word.hasSuffix("eful")
      || word.hasSuffix("ement") || word.hasSuffix("eness")
    {
      return 1
    }
    return 0
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  /// Two vowels that are spoken apart.
  private static let splitPairs = [
    "ia", "iu", "eo", "io", "ua", "uou", "ying", "eing", "oing", "iet", "ier", "ient",
  ]
  /// Runs that hold such a pair but are spoken as one.
  private static let joinedRuns = [
    "tion", "sion", "gion", "cian", "tian", "cial", "tial", "cious", "tious", "gious", "geon",
    "people", "qua", "gua", "cient", "tient", "ieu",
  ]
}
