import Education
import Language

/// Turns the words of a query into concepts: longest known phrase first, then single words, then
/// the beginning of a word, then a mended spelling.
struct Interpreter<Knowledge: WordKnowledge> {
  let knowledge: Knowledge
  var without: Set<SearchStage> = []
  /// Words that every part of the guide is about, and that tell no more than a circumstance.
  var common: Set<String> = []

  func concepts(of words: [SpelledWord], lastIsUnfinished: Bool) throws -> [Concept] {
    var concepts: [Concept] = []
    var index = 0
    while index < words.count {
      let isLast = index == words.count - 1
      if let (concept, length) = try phrase(at: index, in: words) {
        concepts.append(concept)
        index += length
      } else {
        var concept = try concept(of: words[index].word)
        // A query of light words only is about the word that still grows.
        if isLast, lastIsUnfinished, concept.origin != .light || words.count == 1 {
          concept = try grown(concept, from: words[index].word)
        }
        concept.typed = words[index].typed
        concept.mended = words[index].mended ?? concept.mended
        if words[index].mended != nil, concept.origin == .exact { concept.origin = .mended }
        concepts.append(concept)
        index += 1
      }
    }
    return Self.limited(Self.subjectFirst(try concepts.map(weighed)))
  }

  /// Who, where and when never weigh more than what the query is about.
  private static func subjectFirst(_ concepts: [Concept]) -> [Concept] {
    let subjects = concepts.filter { $0.origin != .circumstance && $0.weight > 0 }
    guard let heaviest = subjects.map(\.weight).max() else { return concepts }
    return concepts.map { concept in
      var concept = concept
      if concept.origin == .circumstance { concept.weight = min(concept.weight, heaviest) }
      return concept
    }
  }

  private static func limited(_ concepts: [Concept]) -> [Concept] {
    var concepts = concepts
    let bounds: [(Concept.Origin, Double)] = [
      (.circumstance, Tuning.Concepts.mostOfCircumstances),
      (.ordinary, Tuning.Concepts.mostOfOrdinary),
    ]
    for (origin, most) in bounds {
      let around = concepts.indices.filter {
        concepts[$0].alternatives.isEmpty && concepts[$0].origin == origin
      }
      let sum = around.reduce(0) { $0 + concepts[$1].weight }
      guard sum > most else { continue }
      for index in around { concepts[index].weight *= most / sum }
    }
    return concepts
  }

  /// The longest phrase of the lexicon that begins here.
  private func phrase(at index: Int, in words: [SpelledWord]) throws -> (Concept, Int)? {
    let longest = min(Tuning.Concepts.longestPhrase, words.count - index)
    for length in stride(from: longest, through: 2, by: -1) {
      let part = words[index..<index + length]
      if var concept = try lexiconConcept(part.map(\.typed)) ?? lexiconConcept(part.map(\.word)) {
        concept.typed = part.map(\.typed).joined(separator: " ")
        if concept.mended == nil, part.contains(where: { $0.mended != nil }) {
          concept.mended = part.map(\.word).joined(separator: " ")
        }
        return (concept, length)
      }
    }
    return nil
  }

  private func concept(of word: String) throws -> Concept {
    if let known = try lexiconConcept([word]) { return known }
    let itself = Concept.Alternative(stems: [Stem.of(word)], weight: 1)
    if StopWords.all.contains(word) || word.allSatisfy(\.isNumber) {
      return Concept(typed: word, origin: .light, alternatives: [itself])
    }
    let sense = EverydayWords.sense(of: word)
    if try knowledge.entries(usingStem: itself.stems[0]) > 0 {
      let isCommon = sense == .circumstance || common.contains(word)
      return Concept(
        typed: word, origin: isCommon ? .circumstance : .exact, alternatives: [itself])
    }
    let origin: Concept.Origin =
      switch sense ?? EverydayWords.sense(ofFormOf: word) {
      case .circumstance: .circumstance
      case .ordinary: .ordinary
      case nil: .unknown
      }
    return Concept(typed: word, origin: origin)
  }

  /// The concept with the words that `word` may still become.
  private func grown(_ concept: Concept, from word: String) throws -> Concept {
    guard word.count >= 2, !without.contains(.prefix) else { return concept }
    let finished = concept
    var concept = concept
    if concept.alternatives.isEmpty || concept.origin == .light {
      concept = Concept(typed: concept.typed, origin: .prefix)
    }
    let weight = concept.origin == .prefix ? Tuning.Concepts.grown : Tuning.Concepts.longerForm
    var alternatives = try knowledge.words(beginningWith: word, limit: Tuning.Concepts.mostGrown)
      .map { Concept.Alternative(stems: [Stem.of($0)], weight: weight) }
    if concept.origin == .prefix {
      alternatives += try knowledge.entries(
        beginningWith: word, limit: Tuning.Concepts.mostGrownByLexicon
      ).map {
        Concept.Alternative(
          stems: Self.stems(of: $0.word), weight: weight * Tuning.Concepts.grownByLexicon)
      }
    }
    for alternative in alternatives
    where !concept.alternatives.contains(where: { $0.stems == alternative.stems }) {
      concept.alternatives.append(alternative)
    }
    return concept.alternatives.isEmpty ? finished : concept
  }

  private func lexiconConcept(_ words: [String]) throws -> Concept? {
    guard !without.contains(.lexicon) else { return nil }
    let typed = words.joined(separator: " ")
    var rows = try knowledge.entries(typed: typed)
    // Stems alone would take "alcohol" for "alcoholic".
    if rows.isEmpty, try words.count > 1 || !knowledge.isWord(typed) {
      rows = try knowledge.entries(stems: words.map(Stem.of).joined(separator: " "))
    }
    guard let first = rows.first else { return nil }
    var alternatives = rows.map {
      Concept.Alternative(stems: Self.stems(of: $0.word), weight: Tuning.Concepts.lexicon[$0.kind]!)
    }
    let isMisspelled = first.kind == .misspelling
    if !isMisspelled {
      let itself = words.map(Stem.of)
      alternatives.removeAll { $0.stems == itself }
      alternatives.insert(
        .init(stems: itself, weight: words.count == 1 ? 1 : Tuning.Concepts.phraseItself), at: 0)
    }
    return Concept(
      typed: typed, mended: isMisspelled ? first.word : nil,
      origin: Concept.Origin(rawValue: first.kind.rawValue)!,
      alternatives: alternatives, guideWord: first.word)
  }

  private static func stems(of phrase: String) -> [String] {
    Tokens.words(of: phrase).filter { !StopWords.linking.contains($0) }.map(Stem.of)
  }

  /// Rare words say most of what is wanted, and a word that the guide does not know says that it is
  /// not in the guide.
  private func weighed(_ concept: Concept) throws -> Concept {
    var concept = concept
    let measure = WordWeight(entries: try knowledge.entryCount())
    switch concept.origin {
    case .light: concept.weight = 0
    case .unknown where concept.typed.count == 1: concept.weight = Tuning.Concepts.oneLetter
    case .circumstance:
      concept.weight =
        concept.alternatives.isEmpty
        ? Tuning.Concepts.unknownCircumstance : Tuning.Concepts.circumstance
    case .ordinary, .unknown: concept.weight = Tuning.Concepts.unknown
    default:
      let weights = try concept.alternatives.filter {
        $0.weight > Tuning.Concepts.leastOfAlternative || concept.origin == .prefix
      }.map { alternative in
        try alternative.stems.map {
          measure.rarity(usedBy: try knowledge.entries(usingStem: $0))
        }.max() ?? 1
      }
      // What one of the alternatives means is enough; the commonest is the likeliest.
      concept.weight = weights.filter { $0 < 1 }.min() ?? Tuning.Concepts.withoutEntry
      let words = (concept.mended ?? concept.typed).split(separator: " ").map(String.init)
      let heavy = words.count { !StopWords.all.contains($0) }
      let further = Double(max(0, heavy - 1)) * Tuning.Concepts.furtherWord
      concept.weight = min(1, concept.weight * (1 + further))
      if heavy == 0 { concept.weight *= Tuning.Concepts.onlyStopWords }
      if concept.origin == .prefix, let word = words.first {
        let letters = Tuning.Concepts.lettersOfBeginning
        let share = Double(min(word.count, letters)) / Double(letters)
        concept.weight *= share * share
      }
    }
    concept.questionWeight =
      concept.weight > 0 ? concept.weight : measure.inQuestion(concept.typed, usedBy: 0)
    return concept
  }
}
