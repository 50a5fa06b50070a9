/// Counts the syllables of English words: a table of exceptions, then rules of spelling.
enum Syllables {
  /// Figures, symbols and abbreviations in capitals count one syllable (Flesch, How to Write Plain
  /// English, 1979).
  static func count(_ word: Substring) -> Int {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return countOfAny(word) }
    var sum = 0
    var part: [UInt8] = []
    var isInCapitals = true
    func close() {
      if !part.isEmpty { sum += part.count > 1 && isInCapitals ? 1 : ofPart(part) }
      part.removeAll(keepingCapacity: true)
      isInCapitals = true
    }
    for byte in word.utf8 {
      switch byte {
      case 0x61...0x7A:
        part.append(byte)
        isInCapitals = false
      case 0x41...0x5A: part.append(byte | 0x20)
      case UInt8(ascii: "'"): continue
      default: close()
      }
    }
    close()
    return max(sum, 1)
  }

  /// The same of a word with letters beyond ASCII.
  private static func countOfAny(_ word: Substring) -> Int {
    let parts = word.split { !$0.isLetter && $0 != "'" }.map { $0.filter { $0 != "'" } }
    let counts = parts.filter { !$0.isEmpty }.map { part in
      part.count > 1 && part.allSatisfy(\.isUppercase) ? 1 : ofPart(Array(part.lowercased().utf8))
    }
    return max(counts.reduce(0, +), 1)
  }

  /// - Parameter word: in small letters, without apostrophes.
  private static func ofPart(_ word: [UInt8]) -> Int {
    if let known = SyllableTable.counts[String(decoding: word, as: UTF8.self)] { return known }
    if word.last == UInt8(ascii: "s"),
      let known = SyllableTable.counts[String(decoding: word.dropLast(), as: UTF8.self)]
    {
      return known + (hissing.contains { ends(word, $0) } ? 1 : 0)
    }
    return bySpelling(word)
  }

  private static func bySpelling(_ word: [UInt8]) -> Int {
    var count = 0
    var wasVowel = false
    for place in word.indices {
      let isVowel = isVowel(word[place])
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
      // Vowels spoken apart count once more, unless they stand in a run that is spoken as one.
      for run in runs[Int(word[place])] where stands(run.letters, in: word, at: place) {
        count += run.adds
      }
    }
    // "easier" and "easiest" speak the i by itself, "tier" does not.
    let addedVowels = ["ism", "isms", "thm"] + (word.count > 5 ? ["ier", "iest"] : [])
    if addedVowels.contains(where: { ends(word, $0) }) { count += 1 }
    return max(count - silentVowels(word), 1)
  }

  /// 1 when the last vowel, or one before an ending, is written but not spoken.
  private static func silentVowels(_ word: [UInt8]) -> Int {
    func isVowel(_ fromEnd: Int) -> Bool {
      word.count >= fromEnd && Self.isVowel(word[word.count - fromEnd])
    }
    if ends(word, "e") {
      // "table" speaks its e, "tale" and "toe" do not.
      if ends(word, "que") { return 1 }
      return isVowel(2) || (ends(word, "le") && word.count > 2 && !isVowel(3)) ? 0 : 1
    }
    if ends(word, "es"), !isVowel(3) {
      if ends(word, "les"), !isVowel(4) { return 0 }
      return hissing.contains { ends(word, $0) } ? 0 : 1
    }
    if ends(word, "ed"), !isVowel(3) {
      // "doubled" speaks its e, "called" and "curled" do not.
      let isSpokenL = ends(word, "led") && !isVowel(4) && !ends(word, "lled") && !ends(word, "rled")
      return isSpokenL || ends(word, "ted") || ends(word, "ded") ? 0 : 1
    }
    return silentBefore.contains { ends(word, $0) } ? 1 : 0
  }

  private static func stands(_ run: [UInt8], in word: [UInt8], at place: Int) -> Bool {
    guard place + run.count <= word.count, word[place] == run[0] else { return false }
    return word[place..<(place + run.count)].elementsEqual(run)
  }

  private static func ends(_ word: [UInt8], _ ending: String) -> Bool {
    guard word.count >= ending.utf8.count else { return false }
    var place = word.count
    // From the end, where most words differ.
    return ending.utf8.reversed().allSatisfy { letter in
      place -= 1
      return word[place] == letter
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// What stands in a word adds or takes a syllable, by the first letter; no two of a kind stand at one place.
  private static let runs: [[(letters: [UInt8], adds: Int)]] = {
    var runs = [[(letters: [UInt8], adds: Int)]](repeating: [], count: 256)
    for letters in splitPairs { runs[Int(letters[0])].append((letters, 1)) }
    for letters in joinedRuns { runs[Int(letters[0])].append((letters, -1)) }
    return runs
  }()
  /// Vowels that are spoken apart.
  private static let splitPairs = [
    "ia", "iu", "eo", "io", "ua", "uo", "ying", "eing", "oing", "iet", "ienc", "ient", "myo",
  ].map { Array($0.utf8) }
  /// Runs that hold such vowels but are spoken as one.
  private static let joinedRuns = [
    "tion", "sion", "gion", "nion", "cian", "tian", "lian", "cial", "tial", "cious", "tious",
    "xious", "gious", "llion", "geon", "people", "qua", "gua", "quo", "cien", "tien",
  ].map { Array($0.utf8) }
  private static let hissing = ["ses", "zes", "ces", "ges", "xes", "ches", "shes"]
  private static let silentBefore = ["ely", "eless", "eful", "ement", "ements", "eness"]
}
