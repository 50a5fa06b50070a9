/// The line of an entry that shows best why it was found.
enum Snippet {
  /// The line with the most words of the concepts, the first of equals.
  static func best(of text: String, concepts: [Concept]) -> String {
    let stems = Set(
      concepts.flatMap { concept in
        concept.alternatives.filter { $0.weight >= 0.8 }.flatMap(\.words).map(stem)
      })
    var best = (line: "", hits: -1)
    for line in text.split(separator: "\n") {
      let hits = Set(Tokens.words(of: String(line)).map(stem)).intersection(stems).count
      if hits > best.hits { best = (String(line), hits) }
    }
    return best.line
  }

  /// A rough stem, enough to tell that "seizures" shows "seizure".
  private static func stem(_ word: String) -> Substring {
    word.count > 4 ? word.prefix(max(4, word.count - 2)) : word[...]
  }
}
