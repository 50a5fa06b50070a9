/// The line of an entry that shows best why it was found.
enum Snippet {
  /// The line with the most of the words looked for, the first of equals.
  static func best(of text: String, marks: MatchedWords) -> String {
    var best = (line: "", hits: -1)
    for line in text.split(separator: "\n") {
      let hits = marks.count(in: String(line))
      if hits > best.hits { best = (String(line), hits) }
    }
    return best.line
  }
}
