import Language

/// A sentence of the guide with what it says of signs and of urgency.
struct SpokenSentence {
  let text: Substring
  let place: Place
  let spoken: SpokenWords
  let mentions: [UrgencyMention]
  let matches: [SignFinder.Match]
  let conditions: Set<String>
  let isFallback: Bool

  /// What it tells to do and how soon, and not only whom to ask.
  var timed: Set<Urgency> { Set(mentions.filter(\.isTimed).flatMap(\.urgencies)) }
  /// Whom it tells to call, without saying when.
  var untimed: Set<Urgency> {
    Set(mentions.filter { !$0.isTimed && $0.isCall }.flatMap(\.urgencies))
  }
  /// "With any of these signs, ...", "If it comes after missed doses, ..."; a colon would lead to what
  /// comes.
  var pointsBack: Bool
  var repeats: Bool { mentions.contains(where: \.isRepeat) }
}
