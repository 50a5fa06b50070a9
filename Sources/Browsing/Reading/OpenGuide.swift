import Education
import GuideStore

/// The guide that is read, and what the person did in it: who goes to another guide and comes back
/// finds it again.
struct OpenGuide: Sendable {
  /// On the shelf.
  let place: Int
  let library: GuideLibrary
  var maker: PageMaker
  var bookmarks: Bookmarks
  /// How grave it is what the safety line is about: as the first warning of that branch.
  let gravest: WarningLevel?

  /// - Parameter saved: what was kept of it.
  init(
    _ place: Int, of shelf: Shelf, saved: SavedState? = nil, kiosk: Kiosk? = nil
  ) throws {
    self.place = place
    library = try shelf.library(place)
    maker = PageMaker(
      library: library, by: shelf.invocation(of: place),
      reader: Reader(plan: try library.actionPlan()), kiosk: kiosk)
    bookmarks = Bookmarks()
    let blocks = try library.blocks(of: library.about.withdrawalBranch) ?? []
    gravest =
      blocks.lazy.compactMap { if case .warning(let box) = $0 { box.level } else { nil } }.first
    if let saved { resume(saved) }
  }

  mutating func resume(_ saved: SavedState) {
    bookmarks = saved.bookmarks(of: library.about.title)
    for id in saved.applying(in: library.about.title) { _ = maker.reader.toggle(id) }
  }
}
