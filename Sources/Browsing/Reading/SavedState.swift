import Screen

/// What is kept from one run to the next, when the person has said so: how they read, what they
/// marked, and the page they left.
public struct SavedState: Codable, Equatable, Sendable {
  /// A line of a page.
  struct Line: Codable, Equatable, Sendable {
    var page: String
    var block: Int
    var offset: Int

    init(page: String, _ anchor: Anchor) {
      self.page = page
      block = anchor.block
      offset = anchor.offset
    }

    var anchor: Anchor { Anchor(block: block, offset: offset) }
  }

  private struct Bookmark: Codable, Equatable, Sendable {
    var title: String
    var line: Line
    /// What stands there; not kept by earlier versions.
    var words: String?
  }

  /// What was read of one guide.
  private struct Kept: Codable, Equatable, Sendable {
    var marks: [Bookmark]
    var last: Line?
    /// What applies to the reader; not kept by earlier versions.
    var applying: [String]?
  }

  private var theme: String
  private var view: String
  private var measure: Int
  private var showsCitations: Bool
  private var wantsMouse: Bool
  /// By the title of the guide: one place for all of them.
  private var guides: [String: Kept]

  /// - Parameters:
  ///   - last: the page of the guide that was read last.
  ///   - old: what was kept before, with what was read of other guides.
  init(
    _ preferences: Preferences, guide: String, bookmarks: Bookmarks, applying: Set<String>,
    last: Visit?,
    after old: SavedState?
  ) {
    theme = preferences.theme.rawValue
    view = preferences.view.rawValue
    measure = preferences.measure
    showsCitations = preferences.showsCitations
    wantsMouse = preferences.wantsMouse
    guides = old?.guides ?? [:]
    guides[guide] = Kept(
      marks: bookmarks.all.map {
        Bookmark(title: $0.title, line: Line(page: $0.node, $0.anchor), words: $0.words)
      },
      last: last.flatMap { visit in
        visit.reference.node.map { Line(page: $0, visit.anchor) }
      }, applying: applying.sorted())
  }

  /// Joined with what another program has kept meanwhile: neither loses a mark that it made, and what
  /// one of them has taken away is gone.
  /// - Parameter base: what this program found, or kept last.
  public func joined(with other: SavedState, since base: SavedState?) -> SavedState {
    var joined = self
    joined.guides.merge(other.guides) { mine, _ in mine }
    for (guide, theirs) in other.guides {
      let before = base?.guides[guide]
      guard var mine = guides[guide], mine != before else {
        joined.guides[guide] = theirs
        continue
      }
      let known = Set(before?.marks.map(\.line.page) ?? [])
      let own = Set(mine.marks.map(\.line.page))
      mine.marks =
        theirs.marks.filter { !known.contains($0.line.page) && !own.contains($0.line.page) }
        + mine.marks.filter { mark in
          !known.contains(mark.line.page)
            || theirs.marks.contains { $0.line.page == mark.line.page }
        }
      if mine.applying == before?.applying { mine.applying = theirs.applying }
      joined.guides[guide] = mine
    }
    return joined
  }

  func last(of guide: String) -> Line? { guides[guide]?.last }

  func applying(in guide: String) -> [String] { guides[guide]?.applying ?? [] }

  func bookmarks(of guide: String) -> Bookmarks {
    Bookmarks(
      guides[guide]?.marks.map {
        .init(title: $0.title, node: $0.line.page, anchor: $0.line.anchor, words: $0.words ?? "")
      } ?? [])
  }

  /// What is no value of this version is as it is without.
  public var preferences: Preferences {
    var preferences = Preferences(
      theme: Theme(rawValue: theme) ?? .terminal, wantsMouse: wantsMouse, measure: measure)
    preferences.view = Preferences.View(rawValue: view) ?? .sideBySide
    preferences.showsCitations = showsCitations
    return preferences
  }
}
