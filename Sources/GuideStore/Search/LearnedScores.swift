import Asked

/// What the learned stage makes of one query, summed up.
struct LearnedScores: Equatable {
  /// Pages of the guide and how likely the query asks for each, the likeliest first.
  var pages: [(id: String, probability: Double)] = []
  /// The likeliest action card.
  var card: String?
  /// The share of the words that stood in an example.
  var known = 0.0
  /// All entries together; all cards together.
  var entries = 0.0
  var cards = 0.0
  /// What only sounds like a card.
  var cousins = 0.0
  /// What the guide does not answer, with the entries that say so.
  var unanswered = 0.0
  var bestEntry = 0.0
  var bestCard = 0.0
  /// The likeliest entry that is no card.
  var bestOtherEntry = 0.0

  static let cardPrefix = "cards/"

  init() {}

  init(_ scores: AskedScores, of classes: [AskedClass]) {
    known = Double(scores.known)
    for (kind, probability) in zip(classes, scores.probabilities.map(Double.init)) {
      switch kind.role {
      case .entry:
        pages.append((kind.name, probability))
        entries += probability
        bestEntry = max(bestEntry, probability)
        if kind.name.hasPrefix(Self.cardPrefix) {
          cards += probability
          if probability > bestCard { (bestCard, card) = (probability, kind.name) }
        } else {
          bestOtherEntry = max(bestOtherEntry, probability)
        }
      case .unsaid:
        pages.append((kind.name, probability))
        unanswered += probability
      case .cousin: cousins += probability
      case .unanswered: unanswered += probability
      }
    }
    pages.sort { ($0.probability, $1.id) > ($1.probability, $0.id) }
  }

  static func == (left: Self, right: Self) -> Bool {
    left.pages.elementsEqual(right.pages, by: ==) && left.known == right.known
  }
}

/// What is plain to see in a query.
struct QueryFacts: Equatable {
  var length: QueryLength
  /// It names a medicine that the guide does not have.
  var namesForeignMedicine: Bool
  /// It names another medicine that the guide speaks of.
  var namesKnownMedicine: Bool
  /// It names what the guide is about.
  var namesItself: Bool
  /// It has a word of taking two things together.
  var joins: Bool
  /// The share of its weight that neither the guide nor its lexicon knows.
  var shareUnknown: Double

  /// It names another medicine, and nothing says that it is about taking both.
  var isAboutAnother: Bool { namesForeignMedicine && !namesItself && !joins }
  /// The same with a medicine that the guide speaks of.
  var isAboutKnown: Bool {
    namesKnownMedicine && !namesForeignMedicine && !namesItself && !joins
  }
}
