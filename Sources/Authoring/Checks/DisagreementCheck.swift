/// A disagreement gives each source one line, the silent ones last, and says what to do.
struct DisagreementCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    manuscript.pages(.disagreement).flatMap { page -> [Finding] in
      guard case .list(_, let items)? = page.blocks.first?.content else {
        return [
          Finding(
            .source, .error, page.path, page.blocks.first?.place ?? .start,
            "A disagreement opens with a list; write one item for each source.")
        ]
      }
      return positions(items, page, manuscript.sheet) + advice(page)
    }
  }

  private func positions(_ items: [Passage], _ page: Page, _ sheet: GuideSheet?) -> [Finding] {
    var findings: [Finding] = []
    var seen: Set<String> = []
    var silentCame = false
    for item in items {
      let (sources, isSilent) = speakers(item, page)
      if sources.count != 1 {
        let message = "The item cites \(sources.count) sources; write one item for each source."
        findings.append(Finding(.source, .error, page.path, item.place, message))
      }
      for source in sources where !seen.insert(source).inserted {
        let message = "The source \"\(source)\" has two items; put them together in one."
        findings.append(Finding(.source, .error, page.path, item.place, message))
      }
      if silentCame, !isSilent {
        let message = "A silent source stands above this one; put silent sources last."
        findings.append(Finding(.source, .error, page.path, item.place, message))
      }
      silentCame = silentCame || isSilent
    }
    for source in sheet?.sources ?? [] where !seen.contains(source.id) {
      let message =
        "The source \"\(source.id)\" has no item; write what it says or that it is silent."
      findings.append(Finding(.source, .error, page.path, page.blocks[0].place, message))
    }
    return findings
  }

  private func speakers(_ item: Passage, _ page: Page) -> (sources: Set<String>, isSilent: Bool) {
    var sources: Set<String> = []
    var isSilent = false
    let labels = Set(item.notes.map(\.label))
    for footnote in page.footnotes where labels.contains(footnote.label) {
      switch footnote.meaning {
      case .citation(let citation): sources.insert(citation.source)
      case .silent(let source):
        sources.insert(source)
        isSilent = true
      case .house, .unreadable: continue
      }
    }
    return (sources, isSilent)
  }

  private func advice(_ page: Page) -> [Finding] {
    let headings = page.blocks.compactMap { block in
      if case .heading(_, let words) = block.content { words.text } else { nil }
    }
    guard !headings.contains(Page.advice) else { return [] }
    return [
      Finding(
        .heading, .error, page.path, .start,
        "The card does not say what to do; end it with \"## \(Page.advice)\".")
    ]
  }
}
