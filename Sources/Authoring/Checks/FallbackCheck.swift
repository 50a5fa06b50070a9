import Education
import Language

/// Whoever is told to call somebody today is told what to do when nobody answers: on the same card, in
/// the same answer, on the same topic, and in a warning itself, which is shown alone. The emergency
/// number answers.
struct FallbackCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    guard let plan = manuscript.plan else { return [] }
    let reader = UrgencyReader(people: plan.people.map { SpokenWords.words($0.text) })
    return manuscript.pages.flatMap { page -> [Finding] in
      let boxes = page.alerts.flatMap { alert, _ in
        finding(in: alert.blocks.flatMap(\.prose), of: page.path, reader)
      }
      guard boxes.isEmpty, [.card, .question, .unsaid, .topic].contains(page.kind) else {
        return boxes
      }
      return finding(in: page.blocks.flatMap(\.prose), of: page.path, reader)
    }
  }

  private func finding(in prose: [Prose], of path: String, _ reader: UrgencyReader) -> [Finding] {
    var call: (place: Place, words: Substring)?
    for run in prose where ![.menu, .form].contains(run.kind) {
      for sentence in Sentences.split(run.text) {
        let words = SpokenWords.words(sentence)
        if reader.isFallback(words) { return [] }
        let asks = reader.mentions(in: words).contains {
          $0.isCall && $0.isTimed && $0.urgencies == [.today]
        }
        if asks, call == nil {
          call = (run.place(of: sentence.startIndex), sentence)
        }
      }
    }
    return call.map { call in
      [
        Finding(
          .fallback, .warning, path, call.place,
          "\"\(call.words.prefix(40))\" asks for a call; say also what to do if nobody answers.")
      ]
    } ?? []
  }
}
