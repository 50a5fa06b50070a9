import GuideStore

/// What to do in danger, opened by the words so far. It stays open while they are only typed on: a part of
/// the next word says less than the words before it. It folds where the question turns to something else.
struct OpenCard: Equatable, Sendable {
  /// The words that opened it.
  private var words = ""
  private var card: CardHit?

  /// - Parameter words: the question as it stands in the prompt.
  /// - Returns: the answer to it, with the card that is open.
  mutating func kept(in answer: SearchAnswer, to words: String) -> SearchAnswer {
    if let opened = answer.card {
      if opened.id != card?.id || !words.hasPrefix(self.words) {
        (self.words, card) = (words, opened)
      }
      return answer
    }
    guard let card, words.hasPrefix(self.words) else {
      card = nil
      return answer
    }
    guard answer.listed.first?.node == card.id else { return answer }
    var answer = answer
    answer.card = card
    answer.results.removeAll { $0.node == card.id }
    answer.nearest.removeAll { $0.node == card.id }
    answer.answered = answer.answered && !answer.results.isEmpty
    return answer
  }
}
