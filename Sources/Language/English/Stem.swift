/// What the forms of a word have in common: "seizures" and "seizure", "stopping" and "stop".
///
/// The Porter stemmer (M. F. Porter, "An algorithm for suffix stripping", 1980), after British
/// spellings have become American ones, so that "oedema" finds "edema".
public struct Stem {
  private var word: [UInt8]

  public static func of(_ word: String) -> String {
    if let exception = exceptions[word] { return exception }
    guard word.utf8.count > 2, word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
    var stem = Stem(word: American.spelling(of: Array(word.utf8)))
    stem.strip()
    return String(decoding: stem.word, as: UTF8.self)
  }

  /// Words that the rules would put together with words of another meaning.
  private static let exceptions = [
    "several": "several", "general": "general", "generally": "general", "generic": "generic",
    "generics": "generic", "paste": "paste", "pasta": "pasta", "wander": "wander",
    "organic": "organic", "news": "news", "clinic": "clinics", "clinics": "clinics",
  ]

  private mutating func strip() {
    plurals()
    pastAndProgressive()
    if ends(with: "y"), hasVowel(before: word.count - 1) {
      word[word.count - 1] = UInt8(ascii: "i")
    }
    replace(Self.longEndings, whenMeasureOver: 0)
    replace(Self.middleEndings, whenMeasureOver: 0)
    lastEndings()
    finalE()
  }

  private mutating func plurals() {
    if ends(with: "sses") || ends(with: "ies") {
      word.removeLast(2)
    } else if ends(with: "s"), !ends(with: "ss") {
      word.removeLast()
    }
  }

  private mutating func pastAndProgressive() {
    if ends(with: "eed") {
      if measure(before: word.count - 3) > 0 { word.removeLast() }
      return
    }
    guard let ending = ["ed", "ing"].first(where: { ends(with: $0) }),
      hasVowel(before: word.count - ending.utf8.count)
    else { return }
    word.removeLast(ending.utf8.count)
    if ends(with: "at") || ends(with: "bl") || ends(with: "iz") {
      word.append(UInt8(ascii: "e"))
    } else if endsInDoubleConsonant, !"lsz".utf8.contains(word[word.count - 1]) {
      word.removeLast()
    } else if measure(before: word.count) == 1, endsInShortSyllable(before: word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  private mutating func replace(
    _ endings: [(ending: String, by: String)], whenMeasureOver least: Int
  ) {
    guard let match = endings.first(where: { ends(with: $0.ending) }) else { return }
    let start = word.count - match.ending.utf8.count
    if measure(before: start) > least { word.replaceSubrange(start..., with: match.by.utf8) }
  }

  private mutating func lastEndings() {
    guard let ending = Self.finalEndings.first(where: { ends(with: $0) }) else { return }
    let start = word.count - ending.utf8.count
    guard measure(before: start) > 1 else { return }
    if ending == "ion", start > 0, !"st".utf8.contains(word[start - 1]) { return }
    word.removeSubrange(start...)
  }

  private mutating func finalE() {
    if ends(with: "e") {
      let measure = measure(before: word.count - 1)
      if measure > 1 || measure == 1 && !endsInShortSyllable(before: word.count - 1) {
        word.removeLast()
      }
    }
    if ends(with: "ll"), measure(before: word.count - 1) > 1 { word.removeLast() }
  }

  private func ends(with ending: String) -> Bool {
    word.count > ending.utf8.count && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  private func isConsonant(_ index: Int) -> Bool {
    switch word[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      false
    case UInt8(ascii: "y"): index == 0 || !isConsonant(index - 1)
    default: true
    }
  }

  private func hasVowel(before end: Int) -> Bool { (0..<end).contains { !isConsonant($0) } }

  /// Porter's m: how often a vowel is followed by a consonant.
  private func measure(before end: Int) -> Int {
    guard end > 1 else { return 0 }
    return (1..<end).count { isConsonant($0) && !isConsonant($0 - 1) }
  }

  private var endsInDoubleConsonant: Bool {
    word.count > 1 && word[word.count - 1] == word[word.count - 2] && isConsonant(word.count - 1)
  }

  /// Consonant, vowel, consonant, the last not w, x or y: "hop", not "snow".
  private func endsInShortSyllable(before end: Int) -> Bool {
    end > 2 && isConsonant(end - 1) && !isConsonant(end - 2) && isConsonant(end - 3)
      && !"wxy".utf8.contains(word[end - 1])
  }

  private static let longEndings = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("abli", "able"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
    ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"),
    ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
  ].map { (ending: $0.0, by: $0.1) }

  private static let middleEndings = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
  ].map { (ending: $0.0, by: $0.1) }

  private static let finalEndings = [
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous",
    "ive", "ize", "ion", "al", "er", "ic", "ou",
  ]
}

/// American spelling of British words, enough for both to have one stem.
enum American {
  static func spelling(of word: [UInt8]) -> [UInt8] {
    guard word.count >= 6 else { return word }
    var result: [UInt8] = []
    for (index, byte) in word.enumerated() {
      // "anaesthetic", "oedema", "diarrhoea".
      let next = index + 1 < word.count ? word[index + 1] : 0
      if next == UInt8(ascii: "e"), byte == UInt8(ascii: "a") || byte == UInt8(ascii: "o"),
        index + 2 < word.count
      {
        continue
      }
      result.append(byte)
    }
    for (british, american) in [("our", "or"), ("ise", "ize"), ("isation", "ization")]
    where result.count >= 6 && result.suffix(british.utf8.count).elementsEqual(british.utf8) {
      result.replaceSubrange((result.count - british.utf8.count)..., with: american.utf8)
    }
    return result
  }
}
