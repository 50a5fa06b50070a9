import Education

/// A row of the page of settings.
enum Setting: String, CaseIterable, Sendable {
  case theme, view, citations, mouse
  /// Whether marks, settings and the last page are kept from one run to the next.
  case keeping

  /// What the row of the page of settings opens.
  var target: Target { Target(node: Self.node, fragment: rawValue) }

  private static let node = "settings"

  init?(_ target: Target) {
    guard target.node == Self.node, let name = target.fragment else { return nil }
    self.init(rawValue: name)
  }
}
