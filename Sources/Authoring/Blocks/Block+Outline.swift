import Education

extension Block {
  var isTable: Bool { if case .table = self { true } else { false } }

  var isList: Bool {
    switch self {
    case .list: true
    case .outline(let items): items.contains { !$0.marker.isEmpty }
    default: false
    }
  }
}

extension [Block] {
  /// The blocks as lines of an outline; tables and what is drawn are left out.
  var outlineItems: [OutlineItem] {
    flatMap { block -> [OutlineItem] in
      switch block {
      case .paragraph(let statements), .quotation(let statements):
        [OutlineItem(marker: "", statements: statements)]
      case .list(let isOrdered, let items):
        items.enumerated().map {
          OutlineItem(marker: isOrdered ? "\($0 + 1)." : "•", statements: $1)
        }
      case .outline(let items): items
      case .heading(_, let text): [OutlineItem(marker: "", statements: [.quoted(text)])]
      case .table, .warning, .positions, .figure, .form, .menu: []
      }
    }
  }

  /// All of it as what one cell holds.
  var statementsOfCell: [Statement] {
    flatMap { block -> [Statement] in
      switch block {
      case .table, .warning: [.quoted(block.plainText.oneLine)]
      default:
        [block].outlineItems.flatMap { item in
          item.marker.isEmpty ? item.statements : [.quoted(item.marker)] + item.statements
        }
      }
    }
  }
}

extension [OutlineItem] {
  /// A plain list where it is one: all bullets, or numbers from 1 on.
  var simplest: Block {
    guard allSatisfy({ $0.depth == 0 && !$0.statements.isEmpty }) else { return .outline(self) }
    if allSatisfy({ $0.marker == "•" }) { return .list(ordered: false, items: map(\.statements)) }
    let isCounted = enumerated().allSatisfy { $1.marker == "\($0 + 1)." }
    return isCounted ? .list(ordered: true, items: map(\.statements)) : .outline(self)
  }
}
