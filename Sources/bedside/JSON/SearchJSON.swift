import GuideStore

/// The answer to a query.
struct SearchJSON: Encodable {
  struct CardJSON: Encodable {
    var id: String
    var title: String
    var path: [String]
    var text: String
    var citations: [CitationJSON]
    /// What opened it: words that the card names, or how likely examples say it is, 0 to 1.
    var openedBy: OpenerJSON
    var guide: GuideNameJSON?

    init(_ card: CardHit, in guide: GuideNameJSON?) {
      (id, title, path, text) = (card.id, card.title, card.path, card.text)
      citations = card.citations.map(CitationJSON.init)
      openedBy = OpenerJSON(card.openedBy)
      self.guide = guide
    }
  }
  /// What another guide answers, by its own scores.
  struct ElsewhereJSON: Encodable {
    var guide: GuideNameJSON?
    var answered: Bool
    var card: CardJSON?
    var results: [ResultJSON]

    init(_ elsewhere: AnswerElsewhere, _ guide: GuideNameJSON) {
      self.guide = guide
      answered = elsewhere.answer.answered
      card = elsewhere.answer.card.map { CardJSON($0, in: guide) }
      results = elsewhere.answer.results.map { ResultJSON($0, in: guide) }
    }
  }
  struct OpenerJSON: Encodable {
    var words: [String]?
    var examples: Double?
  }
  struct ResultJSON: Encodable {
    var id: String
    var kind: String
    var title: String
    var path: [String]
    var text: String
    var snippet: String
    var score: Double
    var citations: [CitationJSON]
    var guide: GuideNameJSON?

    init(_ result: SearchResult, in guide: GuideNameJSON?) {
      self.guide = guide
      id = result.id
      kind = result.kind.rawValue
      title = result.title
      path = result.path
      text = result.text
      snippet = result.snippet
      score = result.score
      citations = result.citations.map(CitationJSON.init)
    }
  }

  struct RelatedJSON: Encodable {
    var typed: String
    var word: String
  }

  var query: String
  var showing: String?
  var searchInstead: String?
  var answered: Bool
  var card: CardJSON?
  var results: [ResultJSON]
  var nearest: [ResultJSON]
  var related: [RelatedJSON]
  /// Where there are several guides.
  var elsewhere: [ElsewhereJSON]?

  /// - Parameters:
  ///   - opened: what the first guide of the shelf answers. A guide that the question names goes first.
  ///   - others: what the others answer.
  init(_ opened: SearchAnswer, _ others: [AnswerElsewhere], on shelf: Shelf) {
    let leader = opened.leader(of: others)
    let guide = GuideNameJSON(leader?.guide ?? 0, on: shelf)
    let answer = leader?.answer ?? opened
    var elsewhere = others.filter { $0.guide != leader?.guide }
    if leader != nil, opened.answered {
      elsewhere.insert(
        AnswerElsewhere(guide: 0, title: shelf.title(of: 0), answer: opened), at: 0)
    }
    // Of another medicine than the one that is named nobody is told what to do.
    for index in elsewhere.indices where !elsewhere[index].answer.isMeant(beside: answer.naming) {
      elsewhere[index].answer.card = nil
    }
    elsewhere.removeAll { !$0.answer.answered && $0.answer.card == nil }
    self.elsewhere =
      guide == nil
      ? nil
      : elsewhere.compactMap { other in
        GuideNameJSON(other.guide, on: shelf).map { ElsewhereJSON(other, $0) }
      }
    query = answer.query
    showing = answer.showing
    searchInstead = answer.searchInstead
    related = answer.related.map { RelatedJSON(typed: $0.typed, word: $0.word) }
    answered = answer.answered
    card = answer.card.map { CardJSON($0, in: guide) }
    results = answer.results.map { ResultJSON($0, in: guide) }
    nearest = answer.nearest.map { ResultJSON($0, in: guide) }
  }

  private enum Key: String, CodingKey {
    case query, showing, searchInstead, answered, card, results, nearest, related, elsewhere
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(query, forKey: .query)
    try object.encode(showing, forKey: .showing)
    try object.encode(searchInstead, forKey: .searchInstead)
    try object.encode(answered, forKey: .answered)
    try object.encode(card, forKey: .card)
    try object.encode(results, forKey: .results)
    try object.encode(nearest, forKey: .nearest)
    try object.encode(related, forKey: .related)
    try object.encodeIfPresent(elsewhere, forKey: .elsewhere)
  }
}

extension SearchJSON.OpenerJSON {
  init(_ opener: CardHit.Opener) {
    switch opener {
    case .words(let words): self.init(words: words, examples: nil)
    case .examples(let probability): self.init(words: nil, examples: probability)
    }
  }
}
