/// No two nodes share an id, no two words of the glossary a name, no two cards a phrase.
struct IdentityCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    var pages = Register()
    for page in manuscript.pages {
      pages.enter(page.id, page.path, .start, "Another page has the id \"\(page.id)\" already")
      for phrase in page.phrases + page.wholePhrases {
        let text = "The phrase \"\(phrase.text)\" opens another card already"
        pages.enter("phrase " + phrase.text.lowercased(), page.path, phrase.place, text)
      }
    }
    var words = Register()
    for term in manuscript.terms {
      words.enter(
        term.word.text.slug, TermSheet.path, term.word.place,
        "The glossary has \"\(term.word.text)\" already")
    }
    for form in manuscript.terms.flatMap(\.forms) {
      words.enter(
        form.text.slug, TermSheet.path, form.place,
        "The glossary has \"\(form.text)\" already")
    }
    return pages.findings + words.findings
  }

  private struct Register {
    private var taken: Set<String> = []
    private(set) var findings: [Finding] = []

    mutating func enter(_ name: String, _ path: String, _ place: Place, _ problem: String) {
      guard !taken.insert(name).inserted else { return }
      let message = problem + "; rename or remove one of the two."
      findings.append(Finding(.link, .error, path, place, message))
    }
  }
}
