/// The words of a guide without their layout: what search indexes and JSON prints.
extension Block {
  /// The words of the block, one paragraph or item a line; empty for menus, which only lead on,
  /// and for forms and flows, which only repeat.
  public var plainText: String {
    switch self {
    case .heading(_, let text): text
    case .paragraph(let statements), .quotation(let statements): statements.plainText
    case .list(let ordered, let items):
      items.enumerated().map { ordered ? "\($0 + 1). \($1.plainText)" : $1.plainText }
        .joined(separator: "\n")
    case .outline(let items):
      items.map { item in
        item.marker.isEmpty
          ? item.statements.plainText : "\(item.marker) \(item.statements.plainText)"
      }.joined(separator: "\n")
    case .table(let header, let rows):
      // Of two columns one is a name, and the other what is said of it.
      ([header] + rows.map { $0.map(\.plainText) })
        .map { $0.joined(separator: header.count == 2 ? ": " : ", ") }.joined(separator: "\n")
    case .warning(let warning):
      ([warning.title] + warning.blocks.map(\.plainText)).joined(separator: "\n")
    case .positions(let positions):
      positions.map(\.statements.plainText).joined(separator: "\n")
    case .figure(let figure): figure.isGraph ? figure.plainText : ""
    case .form, .menu: ""
    }
  }

  /// The statements of the block in reading order; those of a warning included.
  public var statements: [Statement] {
    switch self {
    case .heading, .figure, .form, .menu: []
    case .paragraph(let statements), .quotation(let statements): statements
    case .list(_, let items): items.flatMap { $0 }
    case .outline(let items): items.flatMap(\.statements)
    case .table(_, let rows): rows.flatMap { $0.flatMap { $0 } }
    case .warning(let warning): warning.blocks.flatMap(\.statements)
    case .positions(let positions): positions.flatMap(\.statements)
    }
  }

  /// Every citation of the block, in reading order.
  public var citations: [Citation] {
    if case .figure(let figure) = self { return figure.citations }
    return statements.flatMap(\.citations)
  }
}

extension Array where Element == Statement {
  /// The statements as one line of words.
  public var plainText: String {
    map { $0.text.trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    // Most texts have none there, and asking Unicode takes ten times as long.
    if let first = utf8.first, let last = utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last {
      return self
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
