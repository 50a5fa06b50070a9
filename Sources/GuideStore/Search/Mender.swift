import Education
import Language

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

  func mended(_ query: Query) throws -> [SpelledWord] {
    try query.words.enumerated().map { index, word in
      let isUnfinished = query.lastIsUnfinished && index == query.words.count - 1
      return SpelledWord(typed: word, mended: try mend(of: word, isUnfinished: isUnfinished))
    }
  }

  /// - Returns: `nil` for a word that is right as it is, or that nothing is near to.
  func mend(of word: String, isUnfinished: Bool) throws -> String? {
    if StopWords.all.contains(word) { return nil }
    if try knowledge.isSpelling(word) { return nil }
    if EverydayWords.sense(ofFormOf: word) != nil { return nil }
    // What is spelled right is no slip for a word of the guide, however near: "keel" is not "keep".
    if MedicineName.isListed(word) || NamedThing.isBegun(by: word) || EnglishWords.contains(word)
      || PlaceNames.contains(word)
    {
      return try misspelled(word)
    }
    if try knowledge.entries(usingStem: Stem.of(word)) > 0
      || !knowledge.entries(stems: Stem.of(word)).isEmpty
    {
      // Another form of a known word, unless only a letter of its ending is wrong: "ambulence".
      return try without.contains(.spelling) ? nil : sameStem(word)
    }
    if isUnfinished, try isBeginning(word) { return nil }
    if !isUnfinished, !without.contains(.spelling), let swapped = try swapped(word) {
      return swapped
    }
    let known = try misspelled(word)
    if let known,
      SpellingDistance.between(word, known, limit: Tuning.Mending.mostOfMisspelling) != nil
    {
      return known
    }
    return try nearest(to: word, isUnfinished: isUnfinished) ?? known
  }

  /// A word too short for other slips, two of whose neighbouring letters changed places: "uot", "teh".
  private func swapped(_ word: String) throws -> String? {
    let letters = Array(word)
    guard letters.count == Tuning.Mending.shortestWord - 1, letters.allSatisfy(\.isLetter) else {
      return nil
    }
    return try letters.indices.dropLast().lazy.map { place in
      var other = letters
      other.swapAt(place, place + 1)
      return String(other)
    }.first { try StopWords.all.contains($0) || knowledge.isWord($0) }
  }

  /// What the lexicon of the guide says that the word is misspelled for.
  private func misspelled(_ word: String) throws -> String? {
    try knowledge.entries(typed: word).first { $0.kind == .misspelling }?.word
  }

  private func isBeginning(_ word: String) throws -> Bool {
    guard !without.contains(.prefix) else { return false }
    return try !knowledge.words(beginningWith: word, limit: 1).isEmpty
      || !knowledge.entries(beginningWith: word, limit: 1).isEmpty
  }

  private func sameStem(_ word: String) throws -> String? {
    let stem = Stem.of(word)
    let length = word.utf8.count
    guard length >= Tuning.Mending.shortestWord else { return nil }
    return try knowledge.spellings(near: word, lengths: length...length).first {
      Stem.of($0.word) == stem
    }?.word
  }

  /// The nearest word; of equals the one that sounds the same, then the most used.
  private func nearest(to word: String, isUnfinished: Bool) throws -> String? {
    let slips = SpellingDistance.limit(forLength: word.utf8.count)
    // Names of medicines are often two letters apart, and must not be taken for each other.
    let limit = MedicineName.isLikely(word) ? min(slips, 1) : slips
    guard limit > 0, word.utf8.count <= Tuning.Mending.longestWord,
      word.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return nil }
    var choice = Choice(sound: PhoneticKey.of(word))
    if !without.contains(.spelling) {
      let length = word.utf8.count
      let similar = try knowledge.spellings(
        near: word, lengths: max(Tuning.Mending.shortestWord, length - limit)...length + limit)
      choose(slipOf: word, among: similar, limit: limit, into: &choice)
      if choice.isEmpty {
        let shortest = max(Tuning.Mending.shortestWord, length - Tuning.Mending.lettersOfEnding)
        let longer = try knowledge.spellings(
          near: word, lengths: shortest...Tuning.Mending.longestWord)
        choose(formOf: word, among: longer, into: &choice)
        if choice.isEmpty, isUnfinished { choose(growing: word, among: longer, into: &choice) }
      }
    }
    return choice.word
  }

  private func choose(
    slipOf word: String, among candidates: [Spelling], limit: Int, into choice: inout Choice
  ) {
    for spelling in candidates {
      if let distance = SpellingDistance.between(word, spelling.word, limit: limit) {
        choice.offer(spelling, distance: distance)
      }
    }
  }

  /// Another form of a word of the guide: "constapated", where the guide says "constipation".
  private func choose(
    formOf word: String, among candidates: [Spelling], into choice: inout Choice
  ) {
    let stem = Stem.of(word)
    guard stem.utf8.count >= Tuning.Mending.shortestStem else { return }
    for spelling in candidates where spelling.word.utf8.prefix(2).elementsEqual(word.utf8.prefix(2))
    {
      if let distance = SpellingDistance.between(stem, Stem.of(spelling.word), limit: 1) {
        choice.offer(spelling, distance: distance)
      }
    }
  }

  /// A word that `word` may become: "halucin", on the way to "hallucinations".
  private func choose(
    growing word: String, among candidates: [Spelling], into choice: inout Choice
  ) {
    guard word.utf8.count >= Tuning.Mending.shortestStem else { return }
    let typed = Array(word.utf8)
    for spelling in candidates where spelling.uses > 0 {
      let letters = Array(spelling.word.utf8)
      if let distance = SpellingDistance.ofBeginning(typed, letters, limit: 1) {
        choice.offer(spelling, distance: distance)
      }
    }
  }
}

/// The best of the words offered for a misspelled one.
private struct Choice {
  /// How the misspelled word sounds.
  let sound: String
  private var best: (word: String, cost: Double, uses: Int)?

  init(sound: String) { self.sound = sound }

  var word: String? { best?.word }
  var isEmpty: Bool { best == nil }

  mutating func offer(_ spelling: Spelling, distance: Int) {
    guard spelling.roles.contains(.name) || spelling.uses >= Tuning.Mending.usesOfCommonWord else {
      return
    }
    let soundsTheSame = PhoneticKey.of(spelling.word) == sound
    var cost = Double(distance) - (soundsTheSame ? Tuning.Mending.worthOfSound : 0)
    if spelling.roles.contains(.crisis) {
      cost -= Tuning.Mending.worthOfCrisis
    } else if StopWords.all.contains(spelling.word)
      || EverydayWords.sense(of: spelling.word) == .circumstance
    {
      guard soundsTheSame else { return }
      cost += Tuning.Mending.costOfLightWord
    }
    if best == nil || (cost, -spelling.uses) < (best!.cost, -best!.uses) {
      best = (spelling.word, cost, spelling.uses)
    }
  }
}
