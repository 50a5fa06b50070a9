import Education

/// A page as a library keeps it.
public struct StoredPage: Sendable {
  public var blocks: [Block]
  /// The menus that it ends with, where they are long, row by row: the title of a menu is a menu
  /// without items, and an item a menu without a title.
  public var rows: ListSource<Block>?

  public init(blocks: [Block], rows: ListSource<Block>? = nil) {
    (self.blocks, self.rows) = (blocks, rows)
  }
}

extension [Block] {
  /// The blocks of a page before the menus at its end, and those menus row by row, where they are long.
  var apart: (blocks: [Block], rows: [Block]) {
    let start = lastIndex { $0.menuItems == nil }.map { $0 + 1 } ?? 0
    let rows = self[start...].flatMap(\.rows)
    return rows.count > ListLength.most ? (Array(self[..<start]), rows) : (self, [])
  }

  /// The menus that were taken apart to these rows.
  var menus: [Block] {
    var menus: [Block] = []
    var open: (title: String?, items: [MenuItem])?
    for row in self {
      if case .menu(nil, let items) = row, open != nil, !items.isEmpty {
        open?.items += items
        continue
      }
      if let open { menus.append(.menu(title: open.title, items: open.items)) }
      open = nil
      if case .menu(let title, let items) = row { open = (title, items) } else { menus.append(row) }
    }
    if let open { menus.append(.menu(title: open.title, items: open.items)) }
    return menus
  }
}

extension Block {
  fileprivate var menuItems: [MenuItem]? {
    if case .menu(_, let items) = self { items } else { nil }
  }

  fileprivate var rows: [Block] {
    guard let items = menuItems, case .menu(let title, _) = self else { return [] }
    return [.menu(title: title, items: [])] + items.map { .menu(title: nil, items: [$0]) }
  }
}
