import Education

extension Block {
  /// Every statement of the block in reading order, with the words that label its row in a table.
  /// Repeated warnings are left out: their statements belong to another page.
  var labelledStatements: [(label: Statement?, statement: Statement)] {
    switch self {
    case .heading, .figure, .form, .menu: []
    case .paragraph(let statements), .quotation(let statements): statements.map { (nil, $0) }
    case .list(_, let items): items.joined().map { (nil, $0) }
    case .outline(let items): items.flatMap(\.statements).map { (nil, $0) }
    case .table(_, let rows):
      rows.flatMap { row in
        row.joined().map { (row.count > 1 ? row[0].first : nil, $0) }
      }
    case .warning(let warning):
      warning.isRepeated ? [] : warning.blocks.flatMap(\.labelledStatements)
    case .positions(let positions): positions.flatMap { $0.statements.map { (nil, $0) } }
    }
  }

  /// Every page, term or warning that the block leads to.
  var targets: [Target] {
    if case .menu(_, let items) = self { return items.map(\.target) }
    return labelledStatements.flatMap { $0.statement.spans.compactMap(\.target) }
  }

  /// The block with each of its statements changed, in reading order.
  func mapStatements(_ change: (Statement) -> Statement) -> Block {
    switch self {
    case .heading, .figure, .form, .menu: return self
    case .paragraph(let statements): return .paragraph(statements.map(change))
    case .quotation(let statements): return .quotation(statements.map(change))
    case .list(let ordered, let items):
      return .list(ordered: ordered, items: items.map { $0.map(change) })
    case .outline(let items):
      return .outline(
        items.map { item in
          var item = item
          item.statements = item.statements.map(change)
          return item
        })
    case .table(let header, let rows):
      return .table(header: header, rows: rows.map { $0.map { $0.map(change) } })
    case .warning(var warning):
      warning.blocks = warning.blocks.map { $0.mapStatements(change) }
      return .warning(warning)
    case .positions(let positions):
      return .positions(
        positions.map { position in
          var position = position
          position.statements = position.statements.map(change)
          return position
        })
    }
  }
}
