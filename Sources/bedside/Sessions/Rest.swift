import CMalloc
import GuideStore

/// A reader may leave a page open for hours, and many readers share one machine: what the program keeps
/// only to answer quickly is given back then.
struct Rest {
  /// Milliseconds without a key: longer than people take to read a screen, and no key waits for it.
  private static let begins = 10_000

  private var lastEvent = Clock.milliseconds
  private var hasBegun = false

  /// How long to wait for a key, in milliseconds; `nil` for ever.
  var patience: Int? { hasBegun ? nil : max(1, lastEvent + Self.begins - Clock.milliseconds) }

  /// After each event, and after a wait in which none came.
  mutating func tend(_ shelf: Shelf, isPaused: Bool) {
    guard isPaused else {
      (lastEvent, hasBegun) = (Clock.milliseconds, false)
      return
    }
    guard !hasBegun, Clock.milliseconds - lastEvent >= Self.begins else { return }
    hasBegun = true
    shelf.rest()
    malloc_trim(0)
  }
}
