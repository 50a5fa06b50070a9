/// Whether marks, preferences and the last page are kept for the next time.
struct Keeping: Sendable {
  /// Where they are kept, as a person reads it; `nil` where nothing can be.
  let shownPath: String?
  /// The person has said so.
  var isOn = false
  /// What was kept before, with what was read of other guides.
  var saved: SavedState?

  init(in shownPath: String?) { self.shownPath = shownPath }
}
