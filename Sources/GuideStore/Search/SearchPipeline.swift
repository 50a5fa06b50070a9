import Asked
import Education
import Language
import SQLite

/// The stages of search, in order. The words: spelling correction, query understanding, retrieval,
/// lexical ranking. The examples: the learned stage. Then both: ranking, diversity, the decision
/// whether anything answers, and before everything the action card of a danger.
struct SearchPipeline {
  let db: Database
  let packing: Packing
  let learned: LearnedStage
  /// Devices that the guide speaks of.
  let ownThings: Set<[String]>
  /// A publisher's document, whose pages are long and have many headings.
  var isDocument = false
  /// The question that tells which medicines clash; empty where there is none.
  var otherMedicines = ""
  /// What to do in danger; empty where the guide does not say.
  var helpCard = ""
  let kinds: Set<ResultKind>?
  var without: Set<SearchStage> = []
  /// Nobody taught this guide, or the learned stage is left out.
  var goesByWords: Bool { !learned.isTaught || without.contains(.learned) }

  /// What each stage made of a query.
  struct Run {
    var query: Query
    var spelled: [SpelledWord]
    var crisis: CrisisCall?
    var concepts: [Concept]
    var form: QueryForm
    var matchCount: Int
    var scores: LearnedScores
    var facts: QueryFacts
    /// Best first.
    var ranked: [Evidence]
    /// Of each page its part, a section or a warning, that holds most of the query.
    var parts: [String: Ranking.Candidate]
    /// How likely an entry answers, and how likely the query tells of a danger.
    var answerProbability: Double
    /// From which probability on there is an answer.
    var leastAnswer: Double
    var cardProbability: Double

    var isAnswered: Bool
    /// The card that opens.
    var card: String?
    /// The card that is not sure enough to open, and stands before the other answers.
    var leader: String?
  }

  func run(_ query: Query) throws -> Run {
    let words = LibraryWords(db: db)
    var query = query
    if let last = query.words.last, !query.lastIsUnfinished, query.endsInWord {
      // A word that nobody knows may be half of one.
      query.lastIsUnfinished =
        try !words.isSpelling(last) && !learned.knows(last) && !EnglishWords.contains(last)
        && EverydayWords.sense(ofFormOf: last) == nil && !StopWords.all.contains(last)
        && !words.endsInPhrase(query.words)
    }
    let mender = Mender(knowledge: words, without: without)
    query.words = try mender.spaced(query)
    let mended = try mender.mended(query)
    let spelled = query.isQuoted ? query.words.map { SpelledWord(typed: $0) } : mended
    // What is asked of "this medicine", or of its name, may be told in any part of a leaflet.
    let common =
      learned.isTaught
      ? [] : learned.words.properNames.union(learned.classes.isEmpty ? [] : MedicinePurpose.forms)
    let concepts = try Interpreter(knowledge: words, without: without, common: common)
      .concepts(of: spelled, lastIsUnfinished: query.lastIsUnfinished)
    let form = QueryForm(query.words)
    // A misspelled word may be asked for its meaning too.
    let meant = concepts.flatMap { Tokens.words(of: $0.mended ?? $0.typed) }
    let facts = self.facts(of: concepts, query, mended)
    let scores = try learnedScores(
      of: mended, in: concepts, lastIsUnfinished: query.lastIsUnfinished)

    let matches = try Matcher(db: db, kinds: kinds).matches(of: concepts)
    let ranking = Ranking(
      concepts: concepts, form: form,
      matching: try LineMatching(concepts: concepts) { try words.stem($0)?.number },
      without: without)
    let retrieval = EntryRetrieval(db: db, learned: learned, kinds: kinds, without: without)
    let asked = try retrieval.page(askedAs: query.words, scores)
    let withTitle = try retrieval.ordinals(titled: query)
    let titled = try withTitle.union(asked.map(retrieval.ordinals) ?? [])
      .union(retrieval.ordinals(defining: QueryForm.defined(by: meant)))
    let parts = try QueryParts(query.words, learned)
    let pages =
      scores.pages.prefix(Tuning.learnedPages).filter { $0.probability > Tuning.leastLearned }
      .map(\.id) + parts.pages
    let meaning =
      goesByWords && !without.contains(.meaning)
      ? try MeaningStage(
        mended.map(\.word), by: MeaningReader(learned.words), in: db)
      : MeaningStage()
    let entries = try retrieval.entries(
      of: matches, on: pages, titled: titled.union(meaning.nearest(Tuning.nearestByMeaning)))
    let lexical = meaning.joined(with: ranking.candidates(among: entries))
    let passages = Diversity.passages(
      of: lexical, whole: isDocument ? \.id : \.node, wholly: asked)
    let ranked = rank(
      passages, scores: scores, form: form, length: facts.length, titled: titled, meaning: meaning)

    let features = AnswerFeatures(ranked, learned: scores, query: facts)
    let likely =
      if !goesByWords {
        Tuning.answer.probability(features.values)
      } else {
        // The examples of a standard subject that it treats are enough by themselves.
        max(Tuning.answerOfUntaught.probability(features.values), scores.both.bestEntry)
      }
    let dangerStage = DangerStage(learned: learned, goesByWords: goesByWords)
    let danger = try dangerStage.danger(in: query, mended, scores, facts, asked: asked)
    let mayBeDanger =
      ranked.first?.lexical.kind == .card || danger.probability >= Tuning.mayBeDanger
    let leastAnswer =
      goesByWords
      ? Tuning.leastAnswerOfUntaught
      : mayBeDanger ? Tuning.leastAnswer.inDanger : Tuning.leastAnswer.ofOthers
    // Who types a title, or what stands there as a way to ask, wants what it is for.
    let wanted = ranked.first { titled.contains($0.lexical.ordinal) }
    let answer =
      wanted.map { $0.lexical.kind == .unsaid ? 0 : 1 }
      ?? (parts.pages.count > 1 && parts.areClear ? max(likely, leastAnswer) : likely)
    let crisis =
      without.contains(.crisis)
      ? nil : try CrisisPhrases(beginning: words.crisisPhrases(beginningWith:)).call(in: mended)
    // Likeness alone cannot say no: of 76 messages of real people that named another medicine and
    // nothing of this one, none was answered by this guide. What the words of a card call for needs
    // the examples' word beside it then ("ran out of" another one; but "want to die" is always that).
    let isForeign = facts.isAboutAnother && !goesByWords && wanted == nil
    let isUnknown =
      isForeign && !(facts.foreignIsOfClass && scores.both.entries > scores.both.unanswerable)
    // The same of one that is told by what it is for, unless the examples know better.
    let isForPurpose =
      facts.isAboutPurpose && scores.both.unanswerable > scores.both.entries && wanted == nil
    // And of a thing that the guide does not have, a device for one: of 42 queries in the tests that name one, and nothing
    // of the medicine, none has an answer here.
    let isForOtherThing = facts.isAboutOtherThing && !goesByWords && wanted == nil
    // Nobody taught the decision what such a guide does not say; the ranking puts it first.
    let isUnsaid = goesByWords && wanted == nil && ranked.first?.lexical.kind == .unsaid
    let isAnswered =
      try !ranked.isEmpty && !isUnsaid && (wanted != nil || !isSenseless(concepts, scores))
      && (without.contains(.decision)
        || answer >= leastAnswer && !isUnknown && !isForPurpose && !isForOtherThing)
    let called = crisis.flatMap {
      dangerStage.isMeant($0, scores, facts, isForeign: isForeign) ? $0 : nil
    }
    let leastDanger =
      facts.isAboutPurpose || facts.isAboutOtherThing
      ? Tuning.leastDangerOfPurpose : Tuning.leastDanger
    let learnedCard = danger.probability >= leastDanger && !isForeign ? danger.card : nil
    // Who types the title of a page wants that page.
    let named =
      called == nil && learnedCard == nil && withTitle.isEmpty && !isForeign && !helpCard.isEmpty
        && !facts.isAboutPurpose && !facts.isAboutOtherThing && !without.contains(.crisis)
      ? try SignStage(signs: words.signs(namedWith:)).sign(in: concepts) : nil
    let opensHelp = named.map { $0.sign.isForEverybody || !isAnswered } ?? false
    let card = called?.card ?? learnedCard ?? (opensHelp ? helpCard : nil)
    let leastLeading =
      facts.length == .short ? Tuning.leastLeading.ofShort : Tuning.leastLeading.ofOthers
    let leader =
      isAnswered && !isForeign && card == nil && wanted == nil && danger.probability >= leastLeading
      ? danger.card : named != nil && card == nil ? helpCard : nil
    let settled = Self.settled(
      ranked, isAnswered: isAnswered, isTyping: query.isTyping, ledBy: leader)
    return Run(
      query: query, spelled: spelled,
      crisis: called
        ?? (opensHelp ? named.map { CrisisCall(card: helpCard, words: $0.words) } : nil),
      concepts: concepts, form: form,
      matchCount: matches.count, scores: scores, facts: facts,
      ranked: Diversity.spread(settled, over: parts.pages),
      parts: Diversity.parts(of: lexical),
      answerProbability: answer, leastAnswer: leastAnswer, cardProbability: danger.probability,
      isAnswered: isAnswered, card: card, leader: leader)
  }

  /// Where the guide answers, what it does not say stands behind, and as long as someone types; where it does
  /// not, an entry that says so comes first, when it is among the likeliest.
  /// - Parameter leader: a card that is not sure enough to open and stands before the other answers.
  private static func settled(
    _ ranked: [Evidence], isAnswered: Bool, isTyping: Bool, ledBy leader: String?
  ) -> [Evidence] {
    if let place = ranked.firstIndex(where: { $0.lexical.node == leader }), place > 0 {
      var ranked = ranked
      var first = ranked.remove(at: place)
      first.score = ranked[0].score
      return settled([first] + ranked, isAnswered: true, isTyping: isTyping, ledBy: nil)
    }
    let unsaid = ranked.filter { $0.lexical.kind == .unsaid }
    guard !unsaid.isEmpty else { return ranked }
    if isAnswered || isTyping { return ranked.filter { $0.lexical.kind != .unsaid } + unsaid }
    guard let rank = ranked.firstIndex(where: { $0.lexical.kind == .unsaid }),
      rank < Tuning.unsaidAmong
    else { return ranked }
    return [ranked[rank]] + ranked[..<rank] + ranked[(rank + 1)...]
  }

  /// A word that no example has is read as it was mended, and a phrase that is known to be misspelled too:
  /// each of its words may be right where it stands alone ("back lofen").
  private func learnedScores(
    of words: [SpelledWord], in concepts: [Concept], lastIsUnfinished: Bool
  ) throws -> LearnedScores {
    guard !learned.classes.isEmpty, !without.contains(.learned) else { return LearnedScores() }
    var read: [String] = []
    var left = words[...]
    for concept in concepts {
      let phrase = left.prefix(concept.typed.split(separator: " ").count)
      left = left.dropFirst(phrase.count)
      if phrase.count > 1, concept.origin == .misspelling, let mended = concept.mended {
        read += Tokens.words(of: mended)
        continue
      }
      for word in phrase {
        guard let mended = word.mended, try !learned.knows(word.typed) else {
          read.append(word.typed)
          continue
        }
        read += Tokens.words(of: mended)
      }
    }
    return LearnedScores(
      try learned.scores(of: read, lastIsUnfinished: lastIsUnfinished), of: learned.classes)
  }

  /// Nothing is asked with words that neither the guide, nor English, nor anybody who asked has, and whose letters
  /// are not those of a misspelled one either: a hand fell on the keys. A number among them tells no more.
  private func isSenseless(_ concepts: [Concept], _ scores: LearnedScores) throws -> Bool {
    let words = concepts.filter { !$0.typed.allSatisfy(\.isNumber) }
    return try !words.isEmpty && scores.both.bestEntry < Tuning.leastOfUnknownWords
      && words.allSatisfy { try $0.origin == .unknown && !learned.knows($0.typed) }
  }

  /// What the learned stage tells apart: pages, or where nobody taught the guide the standard subjects.
  private func page(of candidate: Ranking.Candidate) -> String? {
    learned.isTaught ? candidate.node : candidate.subject
  }

  private func rank(
    _ lexical: [Ranking.Candidate], scores: LearnedScores, form: QueryForm, length: QueryLength,
    titled: Set<Int>, meaning: MeaningStage
  ) -> [Evidence] {
    let learned = Dictionary(
      scores.pages.enumerated().map { ($1.id, (page: $1, rank: $0)) },
      uniquingKeysWith: { first, _ in first })
    var rank = 0
    var all = lexical.map { candidate in
      var evidence = Evidence(lexical: candidate)
      evidence.likeness = meaning.likenesses[candidate.ordinal] ?? evidence.likeness
      if candidate.coverage > 0 || candidate.askedBefore > 0 {
        evidence.lexicalRank = rank
        rank += 1
      }
      if let (page, rank) = page(of: candidate).flatMap({ learned[$0] }) {
        evidence.probability = page.probability
        evidence.byPieces = page.byPieces
        evidence.bySentence = page.bySentence
        evidence.learnedRank = rank
      }
      return evidence
    }
    let best = RankFeatures.Best(
      lexicalScore: lexical.lazy.map(\.score).max() ?? 0,
      probability: scores.pages.first?.probability ?? 0,
      likeness: all.map(\.likeness.withWays.both).max() ?? 0)
    let model = goesByWords ? Tuning.rankOfUntaught : Tuning.rank
    for index in all.indices {
      let features = RankFeatures(all[index], best: best, form: form, length: length)
      all[index].score = model.sum(features.values)
    }
    // Where a part holds all that is asked, a part that holds nothing of it is not what is meant: its
    // subject may only stand in for one that the leaflet does not have.
    if goesByWords, all.contains(where: { $0.lexical.coverage > 0.99 && $0.lexical.hasSubject }) {
      for index in all.indices where all[index].lexical.coverage == 0 {
        all[index].score -= Tuning.withoutAnyWord
      }
    }
    let top = all.lazy.map(\.score).max() ?? 0
    for index in all.indices where titled.contains(all[index].lexical.ordinal) {
      // Above all others; of two with one title the likelier first.
      all[index].score = top + 1 + all[index].score / 1_000
    }
    return all.sorted { ($0.score, -$0.lexical.ordinal) > ($1.score, -$1.lexical.ordinal) }
  }
}
