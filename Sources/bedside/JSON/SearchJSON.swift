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

    init(_ result: SearchResult) {
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

  init(_ answer: SearchAnswer) {
    query = answer.query
    showing = answer.showing
    searchInstead = answer.searchInstead
    related = answer.related.map { RelatedJSON(typed: $0.typed, word: $0.word) }
    answered = answer.answered
    card = answer.card.map {
      CardJSON(
        id: $0.id, title: $0.title, path: $0.path, text: $0.text,
        citations: $0.citations.map(CitationJSON.init), openedBy: OpenerJSON($0.openedBy))
    }
    results = answer.results.map(ResultJSON.init)
    nearest = answer.nearest.map(ResultJSON.init)
  }

  private enum Key: String, CodingKey {
    case query, showing, searchInstead, answered, card, results, nearest, related
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
