import Foundation
import GuideStore

/// How well queries are answered, judged as a person sees it: the card that opens, then the results.
struct Score: CustomStringConvertible {
  private var answerable = 0
  private var first = 0
  private var three = 0
  private var unanswerable = 0
  private var wrong = 0
  private var urgent = 0
  private var helped = 0
  private var calm = 0
  private var wrongCards = 0

  /// - Parameters:
  ///   - leastAnswer: the probability from which on there is an answer.
  ///   - leastCard: the same for a card.
  init(_ samples: [Sample], _ models: Models, leastAnswer: Double, leastCard: Double) {
    for sample in samples where sample.isRight.count == sample.seen.candidates.count {
      let sums = sample.seen.candidates.map { candidate in
        zip(models.rank, candidate.features).reduce(0) { $0 + $1.0 * $1.1 }
      }
      let order = sums.indices.sorted { sums[$0] > sums[$1] }
      let opens =
        sample.seen.likeliestCard != nil
        && models.card.probability(sample.seen.card) >= leastCard
      let isAnswered =
        models.answer.probability(sample.seen.answer) >= leastAnswer
      let results = order.filter { place in
        let candidate = sample.seen.candidates[place]
        return !candidate.isUnsaid && !(opens && candidate.node == sample.seen.likeliestCard)
      }
      var shown = isAnswered ? results.prefix(3).map { sample.isRight[$0] } : []
      if opens { shown.insert(sample.cardAnswers || sample.isRightCard, at: 0) }
      if sample.isUrgent {
        urgent += 1
        if shown.first == true { helped += 1 }
      } else {
        calm += 1
        if opens, !sample.cardAnswers { wrongCards += 1 }
      }
      if sample.hasAnswer {
        answerable += 1
        if shown.first == true { first += 1 }
        if shown.prefix(3).contains(true) { three += 1 }
      } else {
        unanswerable += 1
        if isAnswered || opens { wrong += 1 }
      }
    }
  }

  var description: String {
    func share(_ part: Int, _ whole: Int) -> String {
      String(format: "%.3f", Double(part) / Double(max(1, whole)))
    }
    return
      "first \(share(first, answerable)), in three \(share(three, answerable)) of \(answerable);"
      + " wrong \(share(wrong, unanswerable)) of \(unanswerable);"
      + " urgent \(helped) of \(urgent); wrong cards \(wrongCards) of \(calm)"
  }
}
