import Asked

/// What the learned stage makes of one query, summed up.
struct LearnedScores: Equatable {
  /// Pages of the guide, or where nobody taught it the standard subjects, and how likely the query
  /// asks for each, the likeliest first.
  var pages: [Page] = []
  /// The likeliest of them that answers: an entry that says that no source does is none.
  var answering: Page?
  /// The likeliest action card.
  var card: String?
  /// The share of the words that stood in an example.
  var known = 0.0
  /// What speaks for what: by the pieces and by the meaning together, and by each alone.
  var both = Sums()
  var pieces = Sums()
  var sentence = Sums()

  struct Page: Equatable {
    var id: String
    var probability: Double
    /// The same by the pieces alone, and by the meaning alone.
    var byPieces: Double
    var bySentence: Double
  }

  /// How the probability is shared out.
  struct Sums: Equatable {
    /// All entries together; all cards together.
    var entries = 0.0
    var cards = 0.0
    /// What only sounds like a card.
    var soundAlikes = 0.0
    /// What the guide does not answer, with the entries that say so.
    var unanswerable = 0.0
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
    /// The index of the likeliest entry.
    var entry: Int?
  }

  init() {}

  init(_ scores: AskedScores, of classes: [AskedClass]) {
    known = Double(scores.known)
    both = Sums(scores.both, of: classes)
    pieces = Sums(scores.pieces, of: classes)
    sentence = Sums(scores.sentence, of: classes)
    var bestCard = 0.0
    for (index, kind) in classes.enumerated() where kind.answers || kind.role == .unsaid {
      let page = Page(
        id: kind.name, probability: Double(scores.both.probabilities[index]),
        byPieces: Double(scores.pieces.probabilities[index]),
        bySentence: Double(scores.sentence.probabilities[index]))
      pages.append(page)
      if kind.answers, page.probability > answering?.probability ?? 0 { answering = page }
      if kind.role == .card, page.probability > bestCard {
        (bestCard, card) = (page.probability, kind.name)
      }
    }
    pages.sort {
      $0.probability != $1.probability ? $0.probability > $1.probability : $0.id < $1.id
    }
  }
}

extension LearnedScores.Sums {
  init(_ side: AskedScores.Side, of classes: [AskedClass]) {
    answered = Double(side.verdicts[AskedVerdict.answered.rawValue])
    urgent = Double(side.verdicts[AskedVerdict.urgent.rawValue])
    for (index, probability) in side.probabilities.map(Double.init).enumerated() {
      switch classes[index].role {
      case .entry, .card, .subject:
        entries += probability
        secondEntry = max(secondEntry, min(bestEntry, probability))
        if probability > bestEntry { (bestEntry, entry) = (probability, index) }
        if classes[index].role == .card {
          cards += probability
          bestCard = max(bestCard, probability)
        } else {
          bestOtherEntry = max(bestOtherEntry, probability)
        }
      case .cousin: soundAlikes += probability
      case .unsaid, .unanswered: unanswerable += probability
      }
    }
    spread = LogRatio.entropy(side.probabilities)
  }
}
