import Education

extension Block {
  /// A paragraph that begins with a signal word, "WARNING: ...", is set apart by it.
  var settingApart: Block {
    guard case .paragraph(let statements) = self,
      let word = statements.plainText.prefixMatch(of: /([A-Z]{6,7})[:!]\s/),
      let level = WarningLevel(rawValue: word.1.lowercased())
    else { return self }
    return .warning(Warning(id: "", level: level, title: "", blocks: [self]))
  }

  /// What a document sets apart; its first heading is the title, or the signal word where it has none.
  static func warning(level: WarningLevel, _ items: [FlowItem]) -> Block {
    var title: String?
    var blocks: [Block] = []
    for item in items {
      switch item {
      case .heading(_, let text) where title == nil && blocks.isEmpty: title = text
      case .heading(_, let text): blocks.append(.paragraph([.quoted(text, style: .strong)]))
      case .block(let block): blocks.append(block)
      case .anchor, .foldBegins, .foldEnds: break
      }
    }
    return .warning(Warning(id: "", level: level, title: title ?? "", blocks: blocks))
  }
}
