import Education

extension Block {
  /// A paragraph that begins with a signal word, "WARNING: ...", is set apart by it.
  var settingApart: Block {
    guard case .paragraph(let statements) = self else { return self }
    let text = statements.plainText.utf8
    let level = WarningLevel.allCases.first { level in
      let word = level.rawValue.utf8
      let rest = text.dropFirst(word.count)
      return text.prefix(word.count).elementsEqual(word) { $0 != $1 && $0 | 0x20 == $1 }
        && (rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "!"))
        && rest.dropFirst().first?.isASCIISpace == true
    }
    guard let level else { return self }
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
