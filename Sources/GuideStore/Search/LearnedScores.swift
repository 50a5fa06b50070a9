import Asked

/// What the learned stage makes of one query, summed up.
struct LearnedScores: Equatable {
  /// Pages of the guide, or where nobody taught it the standard subjects, and how likely the query
  /// asks for each, the likeliest first.
  var pages: [(id: String, probability: Double)] = []
  /// The likeliest of them that answers: an entry that says that no source does is none.
  var answering: (id: String, probability: Double)?
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
  /// Learned from all examples at once: how much likelier it is answered than not, and urgent than
  /// not, as logarithms.
  var answered = 0.0
  var urgent = 0.0
  /// The likeliest entry that is no card.
  var bestOtherEntry = 0.0

  init() {}

  init(_ scores: AskedScores, of classes: [AskedClass]) {
    known = Double(scores.known)
    answered = Double(scores.verdicts[AskedVerdict.answered.rawValue])
    urgent = Double(scores.verdicts[AskedVerdict.urgent.rawValue])
    for (kind, probability) in zip(classes, scores.probabilities.map(Double.init)) {
      switch kind.role {
      case .entry, .card, .subject:
        pages.append((kind.name, probability))
        if probability > bestEntry { answering = (kind.name, probability) }
        entries += probability
        bestEntry = max(bestEntry, probability)
        if kind.role == .card {
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
    pages.sort {
      $0.probability != $1.probability ? $0.probability > $1.probability : $0.id < $1.id
    }
  }

  func probability(of page: String) -> Double {
    pages.first { $0.id == page }?.probability ?? 0
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
  /// It speaks of a medicine by what it is for.
  var namesPurpose: Bool
  /// It speaks of a device that the guide does not have.
  var namesDevice: Bool
  /// It names what the guide is about.
  var namesItself: Bool
  /// It has a word of taking two things together.
  var joins: Bool
  /// The share of its weight that neither the guide nor its lexicon knows.
  var shareUnknown: Double

  /// It names another medicine, and nothing says that it is about taking both.
  var isAboutAnother: Bool { namesForeignMedicine && !namesItself && !joins }
  /// The same with a medicine that is told by what it is for.
  var isAboutPurpose: Bool { namesPurpose && !namesItself && !joins }
  /// The same with a device.
  var isAboutDevice: Bool { namesDevice && !namesItself && !joins }
  /// The same with a medicine that the guide speaks of.
  var isAboutKnown: Bool {
    namesKnownMedicine && !namesForeignMedicine && !namesItself && !joins
  }
}
