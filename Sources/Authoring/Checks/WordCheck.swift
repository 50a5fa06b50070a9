/// The guide's words in `words.tsv` occur in the guide, or a search for them finds nothing.
struct WordCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    guard !manuscript.words.isEmpty else { return [] }
    let prose =
      manuscript.pages.flatMap { $0.prose.map(\.text) } + manuscript.terms.map(\.meaning.text)
      + manuscript.terms.flatMap(\.names)
    let text = plain(prose.joined(separator: " | "))
    return manuscript.words.filter { !text.contains(plain($0.entry.word)) }.map {
      Finding(
        .link, .error, WordSheet.path, Place(line: $0.line, column: 1),
        "The guide nowhere says \"\($0.entry.word)\"; write a word that a page uses.")
    }
  }

  /// Lower case with one space around each word, so that only whole words are found.
  private func plain(_ text: String) -> String {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "|") }
    return " " + words.joined(separator: " ") + " "
  }
}
