import Education
import GuideStore
import Synchronization

/// The guide that is read, and what the person did in it: who goes to another guide and comes back
/// finds it again.
struct OpenGuide: Sendable {
  /// On the shelf.
  let place: Int
  let library: GuideLibrary
  var maker: PageMaker
  var bookmarks: Bookmarks
  /// How grave it is what the safety line is about.
  var gravest: WarningLevel? { firstWarning.level(in: library) }
  private let firstWarning = FirstWarning()

  /// - Parameter saved: what was kept of it.
  init(
    _ place: Int, of shelf: Shelf, saved: SavedState? = nil, kiosk: Kiosk? = nil
  ) throws {
    self.place = place
    library = try shelf.library(place)
    maker = PageMaker(library: library, by: shelf.invocation(of: place), kiosk: kiosk)
    bookmarks = Bookmarks()
    if let saved { try resume(saved) }
  }

  mutating func resume(_ saved: SavedState) throws {
    bookmarks = saved.bookmarks(of: library.about.title)
    try maker.read(applying: Set(saved.applying(in: library.about.title)))
  }
}

/// The level of the first warning of the branch that the safety line is about, read once, by the first
/// screen that has no room for more than the line. Where that page cannot be read, it is told where it
/// is opened.
private final class FirstWarning: Sendable {
  private let known = Mutex<WarningLevel??>(nil)

  func level(in library: GuideLibrary) -> WarningLevel? {
    known.withLock { known in
      if let known { return known }
      let blocks = (try? library.blocks(of: library.about.withdrawalBranch)) ?? []
      let level =
        blocks.lazy.compactMap { if case .warning(let box) = $0 { box.level } else { nil } }.first
      known = .some(level)
      return level
    }
  }
}
