import Screen

/// What is kept from one run to the next, when the person has said so: how they read, what they
/// marked, and the page they left.
public struct SavedState: Codable, Equatable, Sendable {
  /// A line of a page.
  struct Line: Codable, Equatable, Sendable {
    var page: String
    var block: Int
    var offset: Int

    var anchor: Anchor { Anchor(block: block, offset: offset) }
  }

  struct Mark: Codable, Equatable, Sendable {
    var title: String
    var line: Line
  }

  /// What was read of one guide.
  struct Reading: Codable, Equatable, Sendable {
    var marks: [Mark]
    var last: Line?
  }

  public private(set) var theme: String
  private var view: String
  private var measure: Int
  private var showsCitations: Bool
  private var wantsMouse: Bool
  /// By the title of the guide: one place for all of them.
  private var guides: [String: Reading]

  /// - Parameter old: what was kept before, with what was read of other guides.
  init(
    _ preferences: Preferences, guide: String, marks: [Mark], last: Line?, after old: SavedState?
  ) {
    theme = preferences.theme.rawValue
    view = preferences.view.rawValue
    measure = preferences.measure
    showsCitations = preferences.showsCitations
    wantsMouse = preferences.wantsMouse
    guides = old?.guides ?? [:]
    guides[guide] = Reading(marks: marks, last: last)
  }

  func reading(of guide: String) -> Reading? { guides[guide] }

  /// What is no value of this version is as it is without.
  public var preferences: Preferences {
    var preferences = Preferences(
      theme: Theme(rawValue: theme) ?? .terminal, wantsMouse: wantsMouse, measure: measure)
    preferences.view = ScreenLayout.View(rawValue: view) ?? .sideBySide
    preferences.showsCitations = showsCitations
    return preferences
  }
}
