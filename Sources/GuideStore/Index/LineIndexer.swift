import Education
import Language

/// Puts the words of an entry into the form that is indexed and ranked.
struct LineIndexer {
  /// What the lexicon calls a phrase, by the stems of the phrase.
  private let names: [String: [String]]
  private let longest: Int

  init(lexicon: [LexiconEntry]) {
    var names: [String: [String]] = [:]
    for entry in lexicon where entry.kind != .misspelling {
      let name = Tokens.words(of: entry.word).filter { !StopWords.linking.contains($0) }
      names[Self.key(of: Tokens.words(of: entry.typed)), default: []] += name.map(Stem.of)
    }
    self.names = names
    longest = names.keys.map { $0.split(separator: " ").count }.max() ?? 0
  }

  /// Phrases are the same in all their forms; a single word only as it is written, or "alcohol"
  /// would be named as "alcoholic" is.
  private static func key(of words: [String]) -> String {
    words.count == 1 ? words[0] : words.map(Stem.of).joined(separator: " ")
  }

  /// The words as slots of stems; those that the lexicon knows with what it calls them, so that
  /// "it makes me puke" is found as vomiting.
  func slots(of words: [String], named: Bool) -> [[String]] {
    let stems = words.map(Stem.of)
    var slots = stems.map { [$0] }
    guard named else { return slots }
    var index = 0
    while index < stems.count {
      var step = 1
      for length in stride(from: min(longest, stems.count - index), through: 1, by: -1) {
        if let name = names[Self.key(of: Array(words[index..<index + length]))] {
          for stem in name where !slots[index].contains(stem) { slots[index].append(stem) }
          step = length
          break
        }
      }
      index += step
    }
    return slots
  }
}
