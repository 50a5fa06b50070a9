/// What a cell means. Colours and attributes are chosen at the terminal, so that meaning never
/// depends on a colour; every style has a form without colour.
public enum Style: UInt8, CaseIterable, Sendable {
  case text
  /// The line at the top, with the guide's name and the safety line.
  case titleBar, safetyLine
  case heading, strong, emphasis
  /// Citation marks, notes, borders between panes.
  case quiet
  /// A line that is the guide's own, not a source's.
  case house
  case link, term, focus
  /// The selected row of a list, in the pane that has the keys and in the other one.
  case selected, selectedElsewhere
  case match, currentMatch
  case danger, warning, caution, notice
  case border
  case prompt
  case footer, keyName

  /// It tells how grave something is, and keeps doing so where it is chosen.
  public var isLevel: Bool {
    switch self {
    case .danger, .warning, .caution, .notice: true
    default: false
    }
  }
}
