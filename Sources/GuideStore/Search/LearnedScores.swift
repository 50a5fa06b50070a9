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
  /// The second likeliest entry.
  var secondEntry = 0.0
  /// How evenly the probability is spread over all classes, 0 for one alone to 1 (entropy).
  var spread = 0.0

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
        secondEntry = max(secondEntry, min(bestEntry, probability))
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
    spread = LogRatio.entropy(scores.probabilities)
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
