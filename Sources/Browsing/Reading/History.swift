import Education

/// A page as it was left: the way back leads to the same line, the same link and the same keys.
struct Visit: Equatable, Sendable {
  /// The place of its guide on the shelf.
  var guide: Int
  var reference: PageReference
  var anchor: Anchor
  /// The chosen stop of the page.
  var focus: StopPlace?
  var openWarnings: Set<Target>
  /// The chosen topic, by its id.
  var topic: String?
  /// With the search over the page: the way back from a result leads to the other results.
  var mode: Mode
  /// The page lies over others.
  var isOverlay: Bool
  /// A letter opened the page behind it, and Esc leads back here.
  var isBeneath = false

  func isOnSameLine(as other: Visit) -> Bool {
    guide == other.guide && reference == other.reference && anchor == other.anchor
      && focus == other.focus
      && openWarnings == other.openWarnings && mode.search == other.mode.search
  }
}

/// Where a person has been. Going somewhere new forgets what lay ahead.
struct History: Equatable, Sendable {
  private var behind: [Visit] = []
  private var ahead: [Left] = []

  /// A page that was left by going back.
  private struct Left: Equatable {
    var visit: Visit
    /// A letter opened it over the page before it: whoever goes forward again can close it again.
    var liesOverTheOneBefore: Bool
  }

  /// Enough for a long evening of reading, and little memory.
  private static let limit = 200

  var canGoBack: Bool { !behind.isEmpty }

  /// The page of a guide that was read last.
  func lastRead(in guide: Int) -> Visit? {
    behind.last { visit in
      if case .node = visit.reference { visit.guide == guide } else { false }
    }
  }

  mutating func remember(_ visit: Visit) {
    behind.append(visit)
    if behind.count > Self.limit { behind.removeFirst() }
    ahead = []
  }

  /// A letter opened the page that is read now.
  mutating func lieBeneath() {
    guard !behind.isEmpty else { return }
    behind[behind.count - 1].isBeneath = true
  }

  /// A letter opened this page; steps on the page itself do not count.
  func hasBeneath(_ reference: PageReference) -> Bool {
    behind.last { $0.reference != reference }?.isBeneath == true
  }

  /// This page was opened from the answers to a question; steps on the page itself do not count.
  func hasAnswersBeneath(_ reference: PageReference) -> Bool {
    behind.last { $0.reference != reference || $0.mode.search != nil }?.mode.search != nil
  }

  mutating func goBack(from visit: Visit) -> Visit? {
    guard let target = behind.popLast() else { return nil }
    ahead.append(Left(visit: visit, liesOverTheOneBefore: target.isBeneath))
    return target
  }

  mutating func goForward(from visit: Visit) -> Visit? {
    guard let target = ahead.popLast() else { return nil }
    var here = visit
    here.isBeneath = target.liesOverTheOneBefore
    behind.append(here)
    return target.visit
  }
}
