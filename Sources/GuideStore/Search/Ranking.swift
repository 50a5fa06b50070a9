import Foundation

/// Orders the entries that match and decides whether the best of them answers.
struct Ranking {
  /// A concept with the entries that hold it.
  struct Evidence {
    var concept: Concept
    var matches: [Int: Double]
  }

  /// An entry with its score and how much of the query it covers, 0 to 1.
  struct Candidate: Equatable {
    var place: Int
    var score: Double
    var coverage: Double
  }

  let evidence: [Evidence]
  /// The number of entries in the library.
  let entries: Int
  let kindOf: (Int) -> ResultKind

  /// Below this share of the query's weight an entry does not answer it.
  static let answeringCoverage = 0.5

  /// How much a concept says about what is wanted: rare ones say most, and what the guide does not
  /// know at all says that it is not in the guide.
  private func weight(of evidence: Evidence) -> Double {
    switch evidence.concept.origin {
    case .light: 0
    case .unknown: log(1 + Double(entries))
    default: log(1 + Double(entries) / Double(1 + evidence.matches.count))
    }
  }

  func candidates() -> [Candidate] {
    let whole = evidence.reduce(0) { $0 + weight(of: $1) }
    guard whole > 0 else { return [] }
    var scores: [Int: (bm25: Double, covered: Double)] = [:]
    for item in evidence {
      let weight = weight(of: item)
      for (place, score) in item.matches {
        scores[place, default: (0, 0)].bm25 += score
        scores[place]!.covered += weight
      }
    }
    return scores.map { place, sums in
      let coverage = sums.covered / whole
      let score = sums.bm25 * (0.2 + coverage * coverage) * Self.prior(of: kindOf(place))
      return Candidate(place: place, score: score, coverage: coverage)
    }
    .sorted { ($0.score, -$0.place) > ($1.score, -$1.place) }
  }

  /// A question answers a question, and a warning answers a worry; a term only explains a word.
  private static func prior(of kind: ResultKind) -> Double {
    switch kind {
    case .question: 1.25
    case .warning: 1.15
    case .card: 1.0
    case .topic: 1.0
    case .disagreement: 0.85
    case .term: 0.75
    }
  }
}
