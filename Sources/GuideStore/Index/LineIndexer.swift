import Education
import Language

/// Puts the words of an entry into the form that is indexed and ranked.
struct LineIndexer {
  /// What the lexicon calls a phrase, by the stems of the phrase.
  private let names: [String: [String]]
  /// Of how many words its longest phrase is that begins with a stem.
  private let longest: [String: Int]
  private let stemMemory = StemMemory()

  init(lexicon: [LexiconEntry]) {
    var names: [String: [String]] = [:]
    var longest: [String: Int] = [:]
    for entry in lexicon where entry.kind != .misspelling {
      let name = Tokens.words(of: entry.word).filter { !StopWords.linking.contains($0) }
      let words = Tokens.words(of: entry.typed)
      let stems = words.map(Stem.of)
      guard let first = stems.first else { continue }
      names[Self.key(of: words[...], stems[...]), default: []] += name.map(Stem.of)
      longest[first] = max(longest[first] ?? 0, stems.count)
    }
    (self.names, self.longest) = (names, longest)
  }

  /// Phrases are the same in all their forms; a single word only as it is written, or "alcohol"
  /// would be named as "alcoholic" is.
  private static func key(of words: ArraySlice<String>, _ stems: ArraySlice<String>) -> String {
    words.count == 1 ? words[words.startIndex] : stems.joined(separator: " ")
  }

  /// The words as slots of stems; those that the lexicon knows with what it calls them, so that
  /// "it makes me puke" is found as vomiting.
  func slots(of words: [String], named: Bool) -> [[String]] {
    let stems = words.map(stemMemory.stem)
    var slots = stems.map { [$0] }
    guard named else { return slots }
    var index = 0
    while index < stems.count {
      var step = 1
      // Most stems begin no phrase.
      let most = min(longest[stems[index]] ?? 0, stems.count - index)
      for length in stride(from: most, through: 1, by: -1) {
        let places = index..<index + length
        if let name = names[Self.key(of: words[places], stems[places])] {
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
