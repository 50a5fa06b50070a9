import Education

/// Titles and labels fit their place on the smallest screen.
struct TitleCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    manuscript.pages.flatMap { page -> [Finding] in
      let limit = page.kind.asks ? 60 : 46
      var findings = tooLong(page.title, limit, "title", page)
      if let label = page.label { findings += tooLong(label, 22, "label", page) }
      if page.kind.asks, !page.title.text.hasSuffix("?") {
        findings.append(
          Finding(
            .heading, .error, page.path, page.title.place,
            "The question does not end with a question mark; write one."))
      }
      return findings
    }
  }

  private func tooLong(_ text: Written, _ limit: Int, _ name: String, _ page: Page) -> [Finding] {
    guard text.text.count > limit else { return [] }
    return [
      Finding(
        .heading, .error, page.path, text.place,
        "The \(name) has \(text.text.count) characters; use at most \(limit).")
    ]
  }
}
