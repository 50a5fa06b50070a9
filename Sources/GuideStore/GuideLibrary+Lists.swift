import Education

/// The lists of a library, and pages that end with one.
extension GuideLibrary {
  /// The rows of the tree below a node, or the top-level branches for `nil`.
  public func childList(of parent: String?) throws(LibraryError) -> ListSource<NodeSummary> {
    try ListSource(
      StoredList(
        columns: NodeSummary.columns, rows: "node WHERE parent IS ?1 AND place IS NOT NULL",
        owner: parent), in: database
    ) { row, _ in try NodeSummary(row) }
  }

  /// Every warning of the guide: withdrawal first, then by level.
  public func warningList() throws(LibraryError) -> ListSource<PlacedWarning> {
    try ListSource(
      StoredList(columns: PlacedWarning.columns, rows: "warning WHERE ?1 IS NULL"), in: database
    ) { try PlacedWarning($0, packing: $1) }
  }

  private static let ordinal = "(SELECT ordinal FROM node WHERE id = ?1)"

  /// The page of a node; `nil` when there is no such node.
  public func page(of id: String) throws(LibraryError) -> StoredPage? {
    let page = try database.readPacked { db, packing in
      try db.row(
        "SELECT blocks, long FROM page WHERE node = \(Self.ordinal)", id
      ) { row in
        (blocks: try row.packed(0, by: packing, as: [Block].self), isLong: try row.flag(1))
      }
    }
    guard let page else { return nil }
    guard page.isLong else { return StoredPage(blocks: page.blocks) }
    let rows = try ListSource(
      StoredList(columns: "block", rows: "page_row WHERE node = \(Self.ordinal)", owner: id),
      in: database
    ) { row, _ in try row.stored(0, as: Block.self) }
    return StoredPage(blocks: page.blocks, rows: rows)
  }

  /// All blocks of the page of a node; `nil` when there is no such node.
  public func blocks(of id: String) throws(LibraryError) -> [Block]? {
    guard let page = try page(of: id) else { return nil }
    guard let rows = page.rows else { return page.blocks }
    return page.blocks + (try rows.rows(0..<rows.count)).menus
  }
}
