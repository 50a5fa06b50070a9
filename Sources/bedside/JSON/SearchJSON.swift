import GuideStore

/// The answer to a query.
struct SearchJSON: Encodable {
  struct CardJSON: Encodable {
    var id: String
    var title: String
    var text: String
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
  var related: [RelatedJSON]

  init(_ answer: SearchAnswer) {
    query = answer.query
    showing = answer.showing
    searchInstead = answer.searchInstead
    related = answer.related.map { RelatedJSON(typed: $0.typed, word: $0.word) }
    answered = answer.answered
    card = answer.card.map { CardJSON(id: $0.id, title: $0.title, text: $0.text) }
    results = answer.results.map {
      ResultJSON(
        id: $0.id, kind: $0.kind.rawValue, title: $0.title, path: $0.path, text: $0.text,
        snippet: $0.snippet, score: $0.score, citations: $0.citations.map(CitationJSON.init))
    }
  }

  private enum Key: String, CodingKey {
    case query, showing, searchInstead, answered, card, results, related
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(query, forKey: .query)
    try object.encode(showing, forKey: .showing)
    try object.encode(searchInstead, forKey: .searchInstead)
    try object.encode(answered, forKey: .answered)
    try object.encode(card, forKey: .card)
    try object.encode(results, forKey: .results)
    try object.encode(related, forKey: .related)
  }
}
