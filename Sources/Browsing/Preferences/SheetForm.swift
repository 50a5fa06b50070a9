import Education

/// In which form a page is written, to be taken along.
public enum SheetForm: String, CaseIterable, Sendable {
  case text, html, large
  /// On paper, where there is a printer.
  case printer

  /// What the row of the page that offers it opens.
  var target: Target { Target(node: Self.node, fragment: rawValue) }

  /// - Parameter words: by which it was asked for.
  init(spoken words: String) {
    let words = words.lowercased()
    self = words.contains("large") ? .large : words.contains("html") ? .html : .text
  }

  private static let node = "sheet"

  init?(_ target: Target) {
    guard target.node == Self.node, let name = target.fragment else { return nil }
    self.init(rawValue: name)
  }
}
