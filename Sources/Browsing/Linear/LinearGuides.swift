import GuideStore
import Screen

/// The guides of a shelf without a screen: what makes the pages of each, as it was left.
struct LinearGuides: Sendable {
  let shelf: Shelf
  /// Of the guide that is read.
  var open: LinearPageMaker
  /// The place of that guide on the shelf.
  private var openPlace = 0
  /// Those of the guides that were read before.
  private var left: [Int: LinearPageMaker] = [:]
  private let today: String

  /// The first guide is open. The parameters are those of `LinearBrowser`.
  init(_ shelf: Shelf, width: Int, glyphs: Glyphs, today: String, kiosk: Kiosk?) throws {
    self.shelf = shelf
    self.today = today
    open = try LinearPageMaker(
      0, of: shelf, width: width, glyphs: glyphs, today: today, kiosk: kiosk)
  }

  /// - Parameter guide: its place on the shelf.
  func maker(of guide: Int) throws -> LinearPageMaker {
    if guide == openPlace { return open }
    var made =
      try left[guide]
      ?? LinearPageMaker(
        guide, of: shelf, width: open.width, glyphs: open.glyphs, today: today, kiosk: open.kiosk)
    made.showsCitations = open.showsCitations
    return made
  }

  /// Goes on in a guide, whose pages that one makes.
  mutating func goOn(in guide: Int, with maker: LinearPageMaker) {
    guard guide != openPlace else { return }
    left[openPlace] = open
    (open, openPlace) = (maker, guide)
  }
}
