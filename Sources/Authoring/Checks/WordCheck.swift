import Language

/// The guide's words in `words.tsv` occur in the guide, or a search for them finds nothing.
struct WordCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    let wanted = Set(manuscript.words.map { Self.words($0.entry.word) })
    let byFirst = Dictionary(grouping: wanted) { $0.first }
    var found: Set<[Substring]> = []
    func look(in text: String) {
      let words = Self.words(text)
      for start in words.indices {
        for run in byFirst[words[start]] ?? [] where words[start...].starts(with: run) {
          found.insert(run)
        }
      }
    }
    for page in manuscript.pages { for prose in page.prose { look(in: prose.text) } }
    for term in manuscript.terms { for text in [term.meaning.text] + term.names { look(in: text) } }
    return manuscript.words.filter { !found.contains(Self.words($0.entry.word)) }.map {
      Finding(
        .link, .error, WordSheet.path, Place(line: $0.line, column: 1),
        "The guide nowhere says \"\($0.entry.word)\"; write a word that a page uses.")
    }
  }

  private static let letters = WordLetters()

  private static func words(_ text: String) -> [Substring] {
    letters.words(of: text.lowercased()[...])
  }
}
