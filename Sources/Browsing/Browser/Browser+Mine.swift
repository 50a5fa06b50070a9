import Education
import GuideStore

/// What a reader says of themselves, and what they take along.
extension Browser {
  /// What applies to the person; held in memory, and kept only when they have asked to keep.
  public var reader: Reader { maker.reader }

  /// What the person marked, to be talked about: the title of each page, and the words there.
  public var markedLines: [String] { bookmarks.all.map(\.asLine) }

  /// What a row of a page about the reader opens or changes.
  mutating func choose(_ row: MyRow) {
    switch row {
    case .fact(let id):
      let applies = maker.reader.toggle(id)
      remakePage()
      let statement = reader.choices.first { $0.id == id }?.statement ?? ""
      notice = Wording.factChanged(statement, applies: applies)
    case .questions(let person): go(to: .questions(for: person))
    case .teachBack: show(.teachBack(shown: []), choosing: .first)
    case .answer(let place):
      guard case .teachBack(let shown) = page.view.page.reference else { return }
      var visit = visit
      visit.reference = .teachBack(shown: shown.symmetricDifference([place]))
      restore(visit)
    }
  }
}

extension Bookmarks.Bookmark {
  fileprivate var asLine: String {
    words.isEmpty ? title : "\(title): \(words)"
  }
}
