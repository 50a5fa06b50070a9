import Education

/// Every section of a source that holds text is cited somewhere, or a fact was lost.
struct SectionCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    guard let sheet = manuscript.sheet else { return [] }
    var cited: Set<Citation> = []
    for page in manuscript.pages {
      let used = Set(page.notes.map(\.label))
      for footnote in page.footnotes where used.contains(footnote.label) {
        if case .citation(let citation) = footnote.meaning { cited.insert(citation) }
      }
    }
    for case .citation(let citation) in manuscript.terms.flatMap({ $0.cite.map(\.citation) }) {
      cited.insert(citation)
    }
    return sheet.sources.flatMap { source in
      source.sections.filter { !$0.isContainer }.compactMap { section in
        let citation = Citation(source: source.id, section: section.heading)
        guard !cited.contains(citation) else { return nil }
        return Finding(
          .source, .error, GuideSheet.path, sheet.sectionPlaces[citation] ?? .start,
          "No page cites \"\(source.id) / \(section.heading)\"; cite it where its facts stand.")
      }
    }
  }
}
