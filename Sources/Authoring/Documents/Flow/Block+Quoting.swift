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

  /// A paragraph that begins with a signal word, "WARNING: ...", is set apart by it.
  var settingApart: Block {
    guard case .paragraph(let statements) = self,
      let word = statements.plainText.prefixMatch(of: /([A-Z]{6,7})[:!]\s/),
      let level = WarningLevel(rawValue: word.1.lowercased())
    else { return self }
    return .warning(Warning(id: "", level: level, title: "", blocks: [self]))
  }

  /// What a document sets apart; its first heading is the title, or the signal word where it has none.
  static func warning(level: WarningLevel, _ flow: MarkupFlow) -> Block {
    var title: String?
    var blocks: [Block] = []
    for item in flow.items {
      switch item {
      case .heading(_, let text) where title == nil && blocks.isEmpty: title = text
      case .heading(_, let text): blocks.append(.paragraph([.quoted(text, style: .strong)]))
      case .block(let block): blocks.append(block)
      case .anchor: break
      }
    }
    return .warning(Warning(id: "", level: level, title: title ?? "", blocks: blocks))
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

extension Statement {
  mutating func makeStrong() {
    for index in spans.indices where spans[index].target == nil { spans[index].style = .strong }
  }
}
