import Language

/// Words that open an action card, as a library stores them.
struct StoredPhrase: Equatable, Sendable {
  /// One of the groups of which a card wants a phrase each.
  struct Group: Equatable, Sendable {
    var number: Int
    /// How many groups the card has.
    var count: Int
  }

  var words: [String]
  var mustBeWhole: Bool
  var card: String
  /// `nil` for a phrase that opens its card alone.
  var group: Group?
}

/// The action card that a query calls for, and the words that call for it.
struct CrisisCall: Equatable, Sendable {
  var card: String
  var words: [String]
}

extension SpelledWord {
  /// "isnt" is read as "is not".
  fileprivate var spelledOut: [SpelledWord] {
    Contraction.denied(word)?.map { SpelledWord(typed: $0) } ?? [self]
  }
}

/// Finds the action card that a query calls for.
struct CrisisPhrases {
  /// The phrases that begin with a word.
  let beginning: (_ word: String) throws -> [StoredPhrase]

  /// A phrase and the positions of its words in the query.
  private struct Found {
    var phrase: StoredPhrase
    var positions: [Int]

    var length: (Int, Int) { (phrase.words.count, phrase.words.joined().count) }
  }

  /// The longest phrase that stands in the query, in order; or the phrases that say together what
  /// it says, and more. Slips in spelling were mended before.
  func call(in spelled: [SpelledWord]) throws -> CrisisCall? {
    let words = spelled.flatMap(\.spelledOut)
    // Each of those by the word that was typed for it.
    let sources = spelled.enumerated().flatMap { place, word in word.spelledOut.map { _ in place } }
    func call(_ card: String, _ positions: some Sequence<Int>) -> CrisisCall {
      CrisisCall(
        card: card, words: Set(positions.map { sources[$0] }).sorted().map { spelled[$0].word })
    }
    let found = try found(in: words)
    var best: Found?
    for alone in found where alone.phrase.group == nil {
      if best == nil || alone.length > best!.length { best = alone }
    }
    let together = Self.together(found)
    guard let best else { return together.map { call($0.card, $0.positions) } }
    if let together, Set(best.positions).isSubset(of: together.positions) {
      return call(together.card, together.positions)
    }
    return call(best.phrase.card, best.positions)
  }

  private func found(in words: [SpelledWord]) throws -> [Found] {
    var found: [Found] = []
    for start in words.indices {
      var beginnings = Set([words[start].typed, words[start].word])
      beginnings.formUnion(Self.classes.filter { $0.has(words[start].typed) }.map(\.name))
      for first in beginnings {
        for phrase in try beginning(first) {
          if let positions = Self.positions(of: phrase, in: words, from: start) {
            found.append(Found(phrase: phrase, positions: positions))
          }
        }
      }
    }
    return found
  }

  /// The card of which a phrase of each group was found; the one that most words call for.
  private static func together(_ found: [Found]) -> (card: String, positions: Set<Int>)? {
    let cards = Dictionary(grouping: found.filter { $0.phrase.group != nil }, by: \.phrase.card)
    let whole = cards.filter { _, found in
      let groups = found.compactMap(\.phrase.group)
      return Set(groups.map(\.number)).count == groups[0].count
    }
    return whole.map { ($0.key, Set($0.value.flatMap(\.positions))) }
      .max { ($0.1.count, $1.0) < ($1.1.count, $0.0) }
  }

  private static func positions(
    of phrase: StoredPhrase, in words: [SpelledWord], from start: Int
  ) -> [Int]? {
    if phrase.mustBeWhole {
      let isWhole =
        start == 0 && phrase.words.count == words.count
        && zip(phrase.words, words).allSatisfy(isSame)
      return isWhole ? Array(words.indices) : nil
    }
    var positions = [start]
    for wanted in phrase.words.dropFirst() {
      let position = positions[positions.count - 1]
      let window = (position + 1)..<min(words.count, position + 2 + Tuning.longestGapOfPhrase)
      let next = window.first { index in
        isSame(wanted, words[index])
          && words[(position + 1)..<index].indices.allSatisfy {
            StopWords.all.contains(words[$0].word)
              || $0 == index - 1 && isDescription(words[$0].word, of: wanted)
          }
      }
      guard let next else { return nil }
      positions.append(next)
    }
    return positions
  }

  /// A word before one for a medicine says more of it, "stopped her spasm tablets", unless it makes it
  /// another one: "her thyroid tablets".
  private static func isDescription(_ word: String, of wanted: String) -> Bool {
    MedicinePurpose.forms.contains(wanted) && !MedicinePurpose.isNamed(in: [word, wanted])
  }

  /// Words that stand in a phrase for all of their kind: "several" for any number above one, "somebody" for
  /// "he" and "my son".
  private static let classes: [(name: String, has: @Sendable (String) -> Bool)] = [
    (NumberWords.anySeveral, NumberWords.isSeveral), (PersonWords.anybody, PersonWords.isSomebody),
  ]

  private static func isSame(_ wanted: String, _ word: SpelledWord) -> Bool {
    wanted == word.typed || wanted == word.mended
      || classes.contains { $0.name == wanted && $0.has(word.typed) }
  }
}
