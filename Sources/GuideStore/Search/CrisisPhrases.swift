/// Words that open an action card, as a library stores them.
struct StoredPhrase: Equatable, Sendable {
  var words: [String]
  var mustBeWhole: Bool
  var card: String
}

/// Finds the action card that a query calls for.
struct CrisisPhrases {
  /// The phrases that begin with a word.
  let beginning: (_ word: String) throws -> [StoredPhrase]
  /// Light words between the words of a phrase that do not break it ("ran out of *my* pills").
  private static let longestGap = 2

  /// The longest phrase that stands in the query, in order. Slips in spelling were mended before.
  func phrase(in words: [SpelledWord]) throws -> StoredPhrase? {
    var best: StoredPhrase?
    for start in words.indices {
      for first in Set([words[start].typed, words[start].word]) {
        for phrase in try beginning(first) where Self.stands(phrase, in: words, from: start) {
          if best == nil || Self.length(of: phrase) > Self.length(of: best!) { best = phrase }
        }
      }
    }
    return best
  }

  private static func length(of phrase: StoredPhrase) -> (Int, Int) {
    (phrase.words.count, phrase.words.joined().count)
  }

  private static func stands(
    _ phrase: StoredPhrase, in words: [SpelledWord], from start: Int
  ) -> Bool {
    if phrase.mustBeWhole {
      return start == 0 && phrase.words.count == words.count
        && zip(phrase.words, words).allSatisfy(isSame)
    }
    var position = start
    for wanted in phrase.words.dropFirst() {
      let window = (position + 1)..<min(words.count, position + 2 + longestGap)
      let next = window.first { index in
        isSame(wanted, words[index])
          && words[(position + 1)..<index].allSatisfy { LightWords.all.contains($0.word) }
      }
      guard let next else { return false }
      position = next
    }
    return true
  }

  private static func isSame(_ wanted: String, _ word: SpelledWord) -> Bool {
    wanted == word.typed || wanted == word.mended
  }
}
