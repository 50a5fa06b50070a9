import Screen

/// How a person wants to read: the same for every page.
public struct Preferences: Equatable, Sendable {
  /// How a wide screen is used.
  enum View: String, CaseIterable, Equatable, Sendable {
    case sideBySide
    /// What has the keys has the screen.
    case alone
    /// Alone, with a blank row below each line of a page.
    case roomy
  }

  public var theme: Theme
  /// The terminal is asked to report clicks; off, it can select text.
  public var wantsMouse: Bool
  /// The widest that text may be, in columns.
  public var measure: Int { didSet { measure = Self.possibleMeasure(measure) } }
  var view = View.sideBySide
  /// Behind what a source says stands the number of the source.
  var showsCitations = true

  /// Lines of 45 to 75 characters read best (Bringhurst, "The Elements of Typographic Style").
  static let comfortableMeasure = 72
  static func possibleMeasure(_ columns: Int) -> Int { max(24, min(120, columns)) }

  /// - Parameter measure: the widest that text may be, in columns; `nil` for the comfortable measure.
  public init(theme: Theme = .terminal, wantsMouse: Bool = false, measure: Int? = nil) {
    self.theme = theme
    self.wantsMouse = wantsMouse
    self.measure = measure.map(Self.possibleMeasure) ?? Self.comfortableMeasure
  }

  /// Changes to the next of what a setting can be.
  /// - Parameter hasRoomForTwo: topics and page stand side by side; where they do not, the page alone
  ///   is no view of its own.
  mutating func change(_ setting: Setting, hasRoomForTwo: Bool) {
    switch setting {
    case .theme: theme = theme.following
    case .view:
      repeat { view = view.following } while view == .alone && !hasRoomForTwo
    case .citations: showsCitations.toggle()
    case .mouse: wantsMouse.toggle()
    case .keeping: break
    }
  }
}

extension Theme {
  /// So often is the key for the colours pressed until they are these.
  func presses(until other: Theme) -> Int {
    var (theme, count) = (self, 0)
    while theme != other { (theme, count) = (theme.following, count + 1) }
    return count
  }
}

extension CaseIterable where Self: Equatable {
  /// The case behind this one; behind the last the first.
  fileprivate var following: Self {
    let all = Array(Self.allCases)
    let index = all.firstIndex(of: self).map { $0 + 1 } ?? 0
    return all[index % all.count]
  }
}
