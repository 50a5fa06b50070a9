/// What is kept of what is read, and where reading goes on from it.
extension Reading {
  /// Opens the page that the person left.
  /// - Returns: `false` where there is none, or it is open.
  mutating func openLastPage() throws -> Bool {
    guard let last = keeping.saved?.last(of: library.about.title), last.page != page.shownNode
    else { return false }
    try go(to: .node(last.page))
    page.view.go(to: last.anchor)
    return true
  }

  /// What to keep; `nil` where the person has not said so.
  var savedState: SavedState? {
    guard keeping.isOn else { return nil }
    let others = left.values.filter { $0.place != guide.place }.sorted { $0.place < $1.place }
    return (others + [guide]).reduce(keeping.saved) { saved, guide in
      SavedState(
        preferences, guide: guide.library.about.title, bookmarks: guide.bookmarks,
        applying: guide.maker.reader.applying, last: lastRead(in: guide), after: saved)
    }
  }

  /// The page of a guide that is read, or was before a page that the program made.
  private func lastRead(in guide: OpenGuide) -> Visit? {
    guide.place == self.guide.place && page.shownNode != nil
      ? visit : history.lastRead(in: guide.place)
  }
}
