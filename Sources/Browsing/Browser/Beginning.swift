import GuideStore
import Screen

/// What the browser began with, so that it can begin anew for the next person.
struct Beginning: Sendable {
  let shelf: Shelf
  let today: String
  let preferences: Preferences
  let keepingPlace: String?
  let canPrint: Bool
  /// What the terminal can show.
  let glyphs: Glyphs
  /// Where many people use the terminal.
  let kiosk: Kiosk?

  /// The first page, with nothing read, asked or marked.
  func reading(on size: Size) throws -> Reading {
    try Reading(
      shelf, size: size, today: today, preferences: preferences,
      keeping: Keeping(in: keepingPlace), canPrint: canPrint, glyphs: glyphs,
      kiosk: kiosk)
  }
}
