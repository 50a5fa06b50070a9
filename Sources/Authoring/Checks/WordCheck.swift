/// The guide's words in `words.tsv` occur in the guide, or a search for them finds nothing.
struct WordCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    let wanted = Set(manuscript.words.map { Self.words($0.entry.word) })
    let longest = wanted.map(\.count).max() ?? 0
    let prose =
      manuscript.pages.flatMap { $0.prose.map(\.text) } + manuscript.terms.map(\.meaning.text)
      + manuscript.terms.flatMap(\.names)
    var found: Set<[Substring]> = []
    for text in prose {
      let words = Self.words(text)
      for start in words.indices {
        for end in start..<min(start + longest, words.count) {
          let run = Array(words[start...end])
          if wanted.contains(run) { found.insert(run) }
        }
      }
    }
    return manuscript.words.filter { !found.contains(Self.words($0.entry.word)) }.map {
      Finding(
        .link, .error, WordSheet.path, Place(line: $0.line, column: 1),
        "The guide nowhere says \"\($0.entry.word)\"; write a word that a page uses.")
    }
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }
  }
}
