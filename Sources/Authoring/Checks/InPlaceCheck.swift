import Education
import Language

/// A word whose meaning is needed for safety is explained where a frightened reader meets it: in each
/// DANGER and WARNING, which are shown alone, and on each card where it first stands.
struct InPlaceCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    let terms = manuscript.terms.filter { !$0.inPlace.isEmpty }
    return manuscript.pages.flatMap { page in
      terms.flatMap { term in
        page.alerts.filter { ($0.alert.level ?? .notice) <= .warning }.compactMap { alert, _ in
          let title = Prose(.alertTitle, alert.title.pieces, at: alert.title.place)
          return finding(of: term, in: [title] + alert.blocks.flatMap(\.prose), isBox: true, page)
        }
          + (page.kind == .card
          ? [finding(of: term, in: page.blocks.flatMap(\.prose), isBox: false, page)] : [])
          .compactMap { $0 }
      }
    }
  }

  private func finding(of term: Term, in prose: [Prose], isBox: Bool, _ page: Page) -> Finding? {
    let prose = prose.filter { ![.menu, .form].contains($0.kind) }
    guard let (run, place) = firstUse(of: term, in: prose) else { return nil }
    let explains = (isBox ? prose : [run]).contains { run in
      term.inPlace.contains { run.text.lowercased().contains($0.text.lowercased()) }
    }
    if explains { return nil }
    return Finding(
      .inPlace, .warning, page.path, place,
      "\"\(term.word.text)\" is not explained here; say \"\(term.inPlace[0].text)\" too.")
  }

  private func firstUse(of term: Term, in prose: [Prose]) -> (Prose, Place)? {
    let names = term.names.map { SpokenWords.words($0) }
    for run in prose {
      let starts = SpokenWords.places(run.text)
      let words = starts.map { run.text[$0].lowercased() }
      for start in words.indices
      where names.contains(where: { words[start...].starts(with: $0) }) {
        return (run, run.place(of: starts[start].lowerBound))
      }
    }
    return nil
  }
}
