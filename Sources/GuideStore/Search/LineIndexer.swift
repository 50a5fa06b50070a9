import Education

/// Puts the words of an entry into the form that is indexed and ranked.
struct LineIndexer {
  /// What the lexicon calls a phrase, by the stems of the phrase.
  private let names: [String: [String]]
  private let longest: Int

  init(lexicon: [LexiconEntry]) {
    var names: [String: [String]] = [:]
    for entry in lexicon where entry.kind != .misspelling {
      let phrase = Tokens.words(of: entry.typed).map(Stem.of).joined(separator: " ")
      names[phrase, default: []] += Tokens.words(of: entry.word).map(Stem.of)
    }
    self.names = names
    longest = names.keys.map { $0.split(separator: " ").count }.max() ?? 0
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
        let phrase = stems[index..<index + length].joined(separator: " ")
        if let name = names[phrase], length > 1 || !LightWords.all.contains(words[index]) {
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
