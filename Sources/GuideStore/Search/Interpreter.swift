import Education

/// The words a library knows.
protocol WordKnowledge {
  /// The guide uses the word.
  func isWord(_ word: String) throws -> Bool
  /// Words of the guide that begin with `prefix`, the most used first.
  func words(beginningWith prefix: String, limit: Int) throws -> [String]
  /// Rows of the lexicon whose typed form is exactly `typed`.
  func entries(typed: String) throws -> [LexiconEntry]
  /// Rows of the lexicon whose typed form begins with `prefix`.
  func entries(beginningWith prefix: String, limit: Int) throws -> [LexiconEntry]
  /// Every word that spelling may mend into, with the number of entries that use it.
  func spellings() throws -> [(word: String, uses: Int)]
}

/// Turns the words of a query into concepts: longest known phrase first, then single words, then
/// the beginning of a word, then a mended spelling.
struct Interpreter<Knowledge: WordKnowledge> {
  let knowledge: Knowledge
  private let longestPhrase = 6

  func concepts(of query: Query) throws -> [Concept] {
    var concepts: [Concept] = []
    var index = 0
    while index < query.words.count {
      let (concept, length) = try longestConcept(at: index, in: query)
      concepts.append(concept)
      index += length
    }
    return concepts
  }

  private func longestConcept(at index: Int, in query: Query) throws -> (Concept, Int) {
    let longest = min(longestPhrase, query.words.count - index)
    for length in stride(from: longest, through: 2, by: -1) {
      let typed = query.words[index..<index + length].joined(separator: " ")
      if let concept = try lexiconConcept(typed) { return (concept, length) }
    }
    let isLast = index == query.words.count - 1
    let word = query.words[index]
    return (try concept(of: word, mayGrow: isLast && query.lastIsUnfinished), 1)
  }

  private func concept(of word: String, mayGrow: Bool) throws -> Concept {
    if let known = try lexiconConcept(word) {
      return mayGrow ? try grown(known, from: word) : known
    }
    if LightWords.all.contains(word) {
      return Concept(typed: word, origin: .light)
    }
    if try knowledge.isWord(word) {
      let known = Concept(
        typed: word, origin: .exact, alternatives: [.init(words: [word], weight: 1)])
      return mayGrow ? try grown(known, from: word) : known
    }
    if mayGrow {
      let concept = try grown(
        Concept(typed: word, origin: .prefix), from: word)
      if !concept.alternatives.isEmpty { return concept }
    }
    return try mended(word) ?? Concept(typed: word, origin: .unknown)
  }

  /// The concept with the words that `word` may still become.
  private func grown(_ concept: Concept, from word: String) throws -> Concept {
    guard word.count >= 2 else { return concept }
    var concept = concept
    // A finished word is most likely what was meant; its longer forms count for less.
    let weight = concept.alternatives.isEmpty ? 0.9 : 0.3
    var alternatives = try knowledge.words(beginningWith: word, limit: 12)
      .map { Concept.Alternative(words: [$0], weight: weight) }
    alternatives += try knowledge.entries(beginningWith: word, limit: 6)
      .map { Concept.Alternative(words: Tokens.words(of: $0.word), weight: weight * 0.8) }
    for alternative in alternatives
    where !concept.alternatives.contains(where: { $0.words == alternative.words }) {
      concept.alternatives.append(alternative)
    }
    return concept
  }

  private func lexiconConcept(_ typed: String) throws -> Concept? {
    let rows = try knowledge.entries(typed: typed)
    guard let first = rows.first else { return nil }
    var alternatives = rows.map {
      Concept.Alternative(words: Tokens.words(of: $0.word), weight: Self.weight(of: $0.kind))
    }
    if first.kind != .misspelling, first.kind != .class, try knowledge.isWord(typed) {
      alternatives.insert(.init(words: Tokens.words(of: typed), weight: 1), at: 0)
    }
    return Concept(
      typed: typed, origin: Concept.Origin(rawValue: first.kind.rawValue)!,
      alternatives: alternatives)
  }

  private static func weight(of kind: LexiconKind) -> Double {
    switch kind {
    case .misspelling, .abbreviation: 1
    case .lay, .brand: 0.9
    // Broader than what was typed.
    case .class: 0.8
    }
  }

  private func mended(_ word: String) throws -> Concept? {
    let typed = Array(word.utf8)
    let limit = SpellingDistance.limit(forLength: typed.count)
    guard limit > 0, !word.contains(where: \.isNumber) else { return nil }
    var best: (word: String, distance: Int, uses: Int)?
    for (candidate, uses) in try knowledge.spellings() {
      guard
        let distance = SpellingDistance.between(typed, Array(candidate.utf8), limit: limit),
        // A short word with two slips is another word.
        candidate.utf8.count >= 4
      else { continue }
      if best == nil || (distance, -uses) < (best!.distance, -best!.uses) {
        best = (candidate, distance, uses)
      }
    }
    guard let best else { return nil }
    var concept = try concept(of: best.word, mayGrow: false)
    concept.typed = word
    concept.mended = best.word
    if concept.origin != .light { concept.origin = .mended }
    return concept
  }
}
