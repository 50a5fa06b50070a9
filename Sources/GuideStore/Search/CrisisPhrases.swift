/// Finds the action card that a query calls for.
struct CrisisPhrases: Sendable {
  struct Phrase: Equatable, Sendable {
    var words: [String]
    var mustBeWhole: Bool
    var card: String
  }

  let phrases: [Phrase]
  /// Words between the words of a phrase that do not break it ("ran out of *my* pills").
  private static let longestGap = 2

  /// The card of the longest phrase in `words`, in order, with small slips in spelling allowed.
  func card(for words: [String]) -> Phrase? {
    phrases
      .filter { $0.mustBeWhole ? Self.isSame($0.words, words) : Self.contains($0.words, in: words) }
      .max { ($0.words.count, $0.words.joined().count) < ($1.words.count, $1.words.joined().count) }
  }

  private static func isSame(_ phrase: [String], _ words: [String]) -> Bool {
    phrase.count == words.count && zip(phrase, words).allSatisfy(isNear)
  }

  /// The words of the phrase stand in `words` in order, close together.
  private static func contains(_ phrase: [String], in words: [String]) -> Bool {
    guard let first = phrase.first else { return false }
    return words.indices.contains { start in
      guard isNear(first, words[start]) else { return false }
      var position = start
      for wanted in phrase.dropFirst() {
        let window = (position + 1)..<min(words.count, position + 2 + longestGap)
        guard
          let next = window.first(where: { index in
            isNear(wanted, words[index])
              && words[(position + 1)..<index].allSatisfy(LightWords.all.contains)
          })
        else { return false }
        position = next
      }
      return true
    }
  }

  /// The same word, or one slip away in a word of five letters and more.
  private static func isNear(_ wanted: String, _ word: String) -> Bool {
    if wanted == word { return true }
    guard wanted.utf8.count >= 5, !LightWords.all.contains(word) else { return false }
    return SpellingDistance.between(Array(word.utf8), Array(wanted.utf8), limit: 1) != nil
  }
}
