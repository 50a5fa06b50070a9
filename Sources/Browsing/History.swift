/// A page and the place on it.
struct Place: Equatable, Sendable {
  var reference: PageReference
  var anchor: Anchor
  /// The chosen stop, so that Enter and Backspace bring a person back to the same link.
  var focus: Int?
  var openWarnings: Set<String>
  /// The half of the screen that had the keys, and the chosen row of the topics.
  var pane: Browser.Pane
  var selection: String?
  /// The search over the page: the way back from a result leads to the other results.
  var search: SearchScreen?

  func isOnSameLine(as other: Place) -> Bool {
    reference == other.reference && anchor == other.anchor && focus == other.focus
      && openWarnings == other.openWarnings && search == other.search
  }
}

/// Where a person has been. Going somewhere new forgets what lay ahead.
struct History: Equatable, Sendable {
  private var behind: [Place] = []
  private var ahead: [Place] = []
  /// Enough for a long evening of reading, and little memory.
  private static let limit = 200

  var canGoBack: Bool { !behind.isEmpty }

  mutating func leave(_ place: Place) {
    behind.append(place)
    if behind.count > Self.limit { behind.removeFirst() }
    ahead = []
  }

  mutating func goBack(from place: Place) -> Place? {
    guard let target = behind.popLast() else { return nil }
    ahead.append(place)
    return target
  }

  mutating func goForward(from place: Place) -> Place? {
    guard let target = ahead.popLast() else { return nil }
    behind.append(place)
    return target
  }
}
