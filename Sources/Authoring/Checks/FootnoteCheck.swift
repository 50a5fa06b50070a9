/// Footnotes are defined once, used, and name a source and section of `guide.yml`.
struct FootnoteCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    manuscript.pages.flatMap { page in
      undefined(page) + definitions(page, manuscript.sheet) + figures(page, manuscript.sheet)
    }
      + manuscript.terms.flatMap { term in
        term.cite.compactMap {
          guard let message = Self.problem($0.citation, of: nil, manuscript.sheet) else {
            return nil
          }
          return Finding(.source, .error, TermSheet.path, $0.place, message)
        }
      }
  }

  /// cmark leaves a reference that nothing defines as plain text.
  private func undefined(_ page: Page) -> [Finding] {
    page.prose.filter { $0.text.contains("[^") }.flatMap { prose in
      prose.text.matches(of: /\[\^([^\]\s]+)\]/).map { match in
        Finding(
          .source, .error, page.path, prose.place(of: match.range.lowerBound),
          "The footnote [^\(match.1)] is not defined; add \"[^\(match.1)]: "
            + (match.1 == "house" ? "house\" at the end." : "source / Heading\"."))
      }
    }
  }

  private func definitions(_ page: Page, _ sheet: GuideSheet?) -> [Finding] {
    let used = Set(page.notes.map(\.label))
    var seen: Set<String> = []
    var findings: [Finding] = []
    for footnote in page.footnotes {
      if !seen.insert(footnote.label).inserted {
        let message = "The footnote [^\(footnote.label)] is defined twice; remove one definition."
        findings.append(Finding(.source, .error, page.path, footnote.place, message))
      } else if !used.contains(footnote.label) {
        let message = "The footnote [^\(footnote.label)] is used nowhere; use it or remove it."
        findings.append(Finding(.source, .error, page.path, footnote.place, message))
      }
      if let message = Self.problem(footnote.meaning, of: page, sheet) {
        findings.append(Finding(.source, .error, page.path, footnote.textPlace, message))
      }
    }
    return findings
  }

  private func figures(_ page: Page, _ sheet: GuideSheet?) -> [Finding] {
    page.blocks.flatMap { block -> [Finding] in
      guard case .figure(let figure) = block.content else { return [] }
      return figure.ranges.flatMap(\.cite).compactMap { cite in
        Self.problem(cite.meaning, of: page, sheet).map {
          Finding(.source, .error, page.path, cite.place, $0)
        }
      }
    }
  }

  /// What is wrong with the meaning of a footnote, if anything.
  static func problem(
    _ meaning: FootnoteDefinition.Meaning, of page: Page?, _ sheet: GuideSheet?
  ) -> String? {
    let sources = sheet?.sources ?? []
    let names = sources.map(\.id).joined(separator: ", ")
    switch meaning {
    case .house: return nil
    case .unreadable:
      // The guide's own first section shows how it is written.
      let section = sources.lazy.compactMap { source in
        source.sections.first { !$0.isContainer }.map { "\(source.id) / \($0.heading)" }
      }.first
      return
        "This names no source; write it as in \"\(section ?? "source / Heading")\", or \"house\"."
    case .silent(let id):
      guard page?.kind == .disagreement else {
        return "Only a disagreement says that a source is silent; cite a source or house."
      }
      guard sheet != nil, !sources.contains(where: { $0.id == id }) else { return nil }
      return "The source \"\(id)\" is unknown; write one of \(names)."
    case .citation(let citation):
      guard sheet != nil else { return nil }
      guard let source = sources.first(where: { $0.id == citation.source }) else {
        return "The source \"\(citation.source)\" is unknown; write one of \(names)."
      }
      let section = source.sections.first { $0.heading == citation.section }
      if section == nil {
        let message =
          "The source \"\(source.id)\" has no section \"\(citation.section)\"; "
          + "write a heading as it stands in guide.yml."
        return message
      }
      return section?.isContainer == true
        ? "\"\(citation.section)\" holds no text; cite one of the sections below it." : nil
    }
  }
}
