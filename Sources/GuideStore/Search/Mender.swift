import Education

/// A word of a query, and the word that it was taken for.
struct SpelledWord: Equatable, Sendable {
  var typed: String
  var mended: String?

  var word: String { mended ?? typed }
}

/// Takes a word that the guide does not know for one that it does, when only a slip is between them.
struct Mender<Knowledge: WordKnowledge> {
  let knowledge: Knowledge
  var without: Set<SearchStage> = []
  /// A word that names nothing must be used so often before another may be taken for it.
  private static var usesOfCommonWord: Int { 5 }

  func mended(_ query: Query) throws -> [SpelledWord] {
    try query.words.enumerated().map { index, word in
      let isUnfinished = query.lastIsUnfinished && index == query.words.count - 1
      return SpelledWord(typed: word, mended: try mend(of: word, isUnfinished: isUnfinished))
    }
  }

  /// - Returns: `nil` for a word that is right as it is, or that nothing is near to.
  private func mend(of word: String, isUnfinished: Bool) throws -> String? {
    guard try !isRight(word, isUnfinished: isUnfinished) else { return nil }
    let known = try knowledge.entries(typed: word).first { $0.kind == .misspelling }?.word
    if let known, SpellingDistance.between(word, known, limit: 4) != nil { return known }
    return try nearest(to: word, isUnfinished: isUnfinished) ?? known
  }

  /// The guide knows the word, the lexicon does, or it is a right word of another subject.
  private func isRight(_ word: String, isUnfinished: Bool) throws -> Bool {
    if LightWords.all.contains(word) || EverydayWords.sense(of: word) != nil { return true }
    if try knowledge.isSpelling(word) { return true }
    if try knowledge.entries(usingStem: Stem.of(word)) > 0 { return true }
    if try !knowledge.entries(stems: Stem.of(word)).isEmpty { return true }
    guard isUnfinished, !without.contains(.prefix) else { return false }
    return try !knowledge.words(beginningWith: word, limit: 1).isEmpty
      || !knowledge.entries(beginningWith: word, limit: 1).isEmpty
  }

  /// The nearest word; of equals the one that sounds the same, then the most used.
  private func nearest(to word: String, isUnfinished: Bool) throws -> String? {
    let typed = Array(word.utf8)
    let limit = SpellingDistance.limit(forLength: typed.count)
    guard limit > 0, word.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    let key = SoundKey.of(word)
    var best: (word: String, rank: (Double, Int))?
    func offer(_ spelling: Spelling, _ cost: Double) {
      guard spelling.roles.contains(.name) || spelling.uses >= Self.usesOfCommonWord else { return }
      var cost = cost
      // A word that carries no subject is worth a mend only when it is heard the same.
      if LightWords.all.contains(spelling.word)
        || EverydayWords.sense(of: spelling.word) == .circumstance
      {
        guard SoundKey.of(spelling.word) == key else { return }
        cost += 0.75
      }
      let rank = (cost, -spelling.uses)
      if best == nil || rank < best!.rank { best = (spelling.word, rank) }
    }
    if !without.contains(.spelling) {
      let candidates = try knowledge.spellings(near: word).map { ($0, Array($0.word.utf8)) }
      for (spelling, letters) in candidates {
        if let distance = SpellingDistance.between(typed, letters, limit: limit) {
          offer(spelling, Double(distance) - (SoundKey.of(spelling.word) == key ? 0.5 : 0))
        }
      }
      if best == nil {
        // Another form of a word of the guide: "constapated", where the guide says "constipation".
        let stem = Array(Stem.of(word).utf8)
        for (spelling, _) in candidates where stem.count >= 5 {
          let other = Array(Stem.of(spelling.word).utf8)
          if let distance = SpellingDistance.between(stem, other, limit: 1) {
            offer(spelling, Double(distance))
          }
        }
      }
      if best == nil, isUnfinished, typed.count >= 5 {
        for (spelling, letters) in candidates where spelling.uses > 0 {
          if let distance = SpellingDistance.ofBeginning(typed, letters, limit: 1) {
            offer(spelling, Double(distance))
          }
        }
      }
    }
    if best == nil, !without.contains(.sound), key.utf8.count > 2 {
      for spelling in try knowledge.spellings(soundingLike: key)
      where SpellingDistance.between(word, spelling.word, limit: limit + 2) != nil {
        offer(spelling, 0)
      }
    }
    return best?.word
  }
}
