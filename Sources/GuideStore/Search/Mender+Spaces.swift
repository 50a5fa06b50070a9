import Language

/// A space too many or too few between words: "with drawal", "anti-depressant", "baclofenpump".
extension Mender {
  /// The words as they were meant: two that are one word of the guide, unless each of them is a word by
  /// itself, and one that is two words of it, unless another spelling is nearer.
  func spaced(_ query: Query) throws -> [String] {
    guard !query.isQuoted, !without.contains(.spelling) else { return query.words }
    var words: [String] = []
    for (index, word) in query.words.enumerated() {
      let isUnfinished = query.lastIsUnfinished && index == query.words.count - 1
      if let last = words.last, try areOne(last, word) {
        words[words.count - 1] = last + word
      } else if let parts = try parts(of: word, isUnfinished: isUnfinished) {
        words += parts
      } else {
        words.append(word)
      }
    }
    return words
  }

  private func areOne(_ first: String, _ second: String) throws -> Bool {
    let whole = first + second
    guard whole.utf8.count >= Tuning.Mending.shortestWord, whole.allSatisfy(\.isLetter),
      try !(standsAlone(first) && standsAlone(second))
    else { return false }
    return try knowledge.isSpelling(whole)
  }

  private func standsAlone(_ word: String) throws -> Bool {
    if StopWords.all.contains(word) { return true }
    return try !BoundPrefixes.contains(word) && isKnown(word)
  }

  private func isKnown(_ word: String) throws -> Bool {
    try EnglishWords.contains(word) || EverydayWords.sense(ofFormOf: word) != nil
      || MedicineName.isListed(word) || NamedThing.isBegun(by: word) || PlaceNames.contains(word)
      || knowledge.isSpelling(word)
  }

  private func parts(of word: String, isUnfinished: Bool) throws -> [String]? {
    guard (Tuning.Mending.shortestOfTwo...Tuning.Mending.longestWord).contains(word.utf8.count),
      word.allSatisfy({ $0.isASCII && $0.isLetter }), try !isKnown(word),
      try knowledge.entries(usingStem: Stem.of(word)) == 0,
      try mend(of: word, isUnfinished: isUnfinished) == nil
    else { return nil }
    let shortest = Tuning.Mending.shortestPart
    // The nearer the middle the likelier: "un" and "able" say less of a word than two long ones.
    return try (shortest...word.count - shortest).sorted {
      abs(2 * $0 - word.count) < abs(2 * $1 - word.count)
    }.lazy.map { [String(word.prefix($0)), String(word.dropFirst($0))] }
      .first { try $0.allSatisfy { try StopWords.all.contains($0) || knowledge.isWord($0) } }
  }
}
