import Education
import SQLite

/// A row of the tree, without the page behind it.
public struct NodeSummary: Equatable, Sendable {
  public var id: String
  public var kind: NodeKind
  public var title: String
  public var label: String?
  public var parent: String?
  /// 0 for a top-level branch.
  public var depth: Int
  public var main: String?
  /// Flesch-Kincaid grade; `nil` where there are too few words to measure.
  public var grade: Double?
  /// How many pages stand directly below it.
  public var childCount: Int
  /// Pages below it are rows of the tree. Questions are not: the page that lists them is the list.
  public var unfolds: Bool
  /// Its number in reading order; the guide begins at 0.
  public var order: Int
  /// Its place among the rows that stand below the same one; `nil` for a card, which is no row.
  public var place: Int?

  /// What a row of it is read from, in the order in which `init(_:)` counts the columns.
  static let columns =
    "id, title, label, parent, depth, main, grade, ordinal, kind, children, unfolds, place"
  static let query = "SELECT \(columns) FROM node"

  init(_ row: Row) throws {
    id = try row.text(0)
    title = try row.text(1)
    label = try row.optionalText(2)
    parent = try row.optionalText(3)
    depth = try row.number(4, in: 0...LibrarySchema.deepest)
    main = try row.optionalText(5)
    grade = try row.optionalDouble(6)
    order = try row.number(7)
    childCount = try row.number(9)
    unfolds = try row.flag(10)
    place = try row.optionalNumber(11)
    guard let kind = NodeKind(rawValue: try row.text(8)), !id.isEmpty else {
      throw ByteReader.Damaged()
    }
    self.kind = kind
  }
}
