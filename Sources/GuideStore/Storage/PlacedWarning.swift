import Education
import SQLite

/// A warning and the page it stands on.
public struct PlacedWarning: Equatable, Sendable {
  public var warning: Warning
  public var node: String
  /// What that page is called, with the document that it is a part of where there are several.
  public var page: String

  static let columns = "content, node, page"

  init(_ row: Row, packing: Packing) throws {
    (warning, node, page) = (
      try row.packed(0, by: packing), try row.text(1), try row.text(2)
    )
  }
}
