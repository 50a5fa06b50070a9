import Education

extension Block {
  /// The words of the block in reading order, in the pieces that are read as one: a paragraph, an item of a
  /// list, a row of a table with its labels. Repeated warnings are left out: their words belong to another
  /// page.
  var passages: [[Statement]] {
    switch self {
    case .heading, .figure, .form, .menu: []
    case .paragraph(let statements), .quotation(let statements): [statements]
    case .list(_, let items): items
    case .outline(let items): items.map(\.statements)
    case .table(let header, let rows): rows.map { Self.passage(of: $0, under: header) }
    case .warning(let warning): warning.isRepeated ? [] : warning.blocks.flatMap(\.passages)
    case .positions(let positions): positions.map(\.statements)
    }
  }

  /// A row as running text: its first cell names it, and where more than one follows, their headings do.
  private static func passage(of row: [[Statement]], under header: [String]) -> [Statement] {
    guard let name = row.first, row.count > 1 else { return row.flatMap { $0 } }
    let cells = row.indices.dropFirst().flatMap { column in
      row.count > 2 && header.indices.contains(column) && !row[column].isEmpty
        ? [Statement(spans: [Span(header[column].withColon)], kind: .label)] + row[column]
        : row[column]
    }
    return name.dropLast() + (name.last.map { [$0.withColon] } ?? []) + cells
  }

  /// Every page, term or warning that the block leads to.
  var targets: [Target] {
    if case .menu(_, let items) = self { return items.map(\.target) }
    return passages.joined().flatMap { $0.spans.compactMap(\.target) }
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

extension Statement {
  /// As the name of what follows it.
  fileprivate var withColon: Statement {
    var named = self
    if let last = named.spans.indices.last {
      named.spans[last].text = named.spans[last].text.withColon
    }
    return named
  }
}

extension String {
  fileprivate var withColon: String { last.map { ".:!?".contains($0) } ?? true ? self : self + ":" }
}
