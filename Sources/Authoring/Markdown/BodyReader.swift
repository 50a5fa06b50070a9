import Education

/// Turns a Markdown document into draft blocks.
struct BodyReader {
  let file: String
  private let source: SourceLines
  private(set) var findings: [Finding] = []

  init(file: String, text: String) {
    self.file = file
    source = SourceLines(text)
  }

  mutating func blocks(of nodes: [MarkdownNode], inAlert: Bool = false) -> [DraftBlock] {
    nodes.compactMap { node in
      content(of: node, inAlert: inAlert).map { DraftBlock(content: $0, place: place(node)) }
    }
  }

  private mutating func content(of node: MarkdownNode, inAlert: Bool) -> DraftBlock.Content? {
    switch node.kind {
    case .heading where !inAlert: return .heading(level: node.level, passage(node))
    case .paragraph: return paragraph(passage(node))
    case .list:
      if node.isOrdered, node.listStart > 1 {
        refuse(
          node,
          "A list begins at \(node.listStart) and would be shown from 1; put all of its items "
            + "together, without words between them.", rule: .encoding)
      }
      return .list(ordered: node.isOrdered, items: node.children.map { item($0) })
    case .table where !inAlert: return table(node)
    case .blockQuote where !inAlert: return alert(node)
    case .codeBlock where !inAlert && node.fenceInfo == "figure": return figure(node)
    case .codeBlock where !inAlert && node.fenceInfo == "form": return form(node)
    case .footnoteDefinition: return nil
    case .codeBlock:
      refuse(
        node, "A page cannot show code; write words, or \"figure\" or \"form\" behind the fence.")
    case .other(let name):
      refuse(node, "A page cannot show this (\(name)); write plain paragraphs, lists and tables.")
    default: refuse(node, "A warning holds paragraphs and lists only; move this block below it.")
    }
    return nil
  }

  private func paragraph(_ passage: Passage) -> DraftBlock.Content {
    let pieces = passage.pieces.trimmed
    if pieces.count == 1, let link = pieces[0].link, link.contains("#"), passage.notes.isEmpty {
      return .repeatedWarning(pieces[0])
    }
    // With a source it is a statement, as in what is imported.
    let isMenu = passage.text.hasPrefix("See also:") && passage.notes.isEmpty
    return isMenu ? .seeAlso(pieces) : .paragraph(passage)
  }

  private mutating func item(_ node: MarkdownNode) -> Passage {
    for extra in node.children.dropFirst() {
      let message = "A list item is one paragraph; write a flat list and no second paragraph."
      refuse(extra, message, rule: .list)
    }
    guard let first = node.children.first, first.kind == .paragraph else {
      refuse(node, "A list item holds no text; write its words or remove it.", rule: .list)
      return Passage(elements: [], place: place(node))
    }
    return passage(first)
  }

  private mutating func table(_ node: MarkdownNode) -> DraftBlock.Content {
    for row in node.children where row.kind == .tableRow {
      // cmark drops what stands behind the last column.
      let cells = source.cells(inLine: row.startLine)
      if cells > row.children.count {
        refuse(
          row,
          "The row has \(cells) cells and the table's header \(row.children.count); give each "
            + "cell a heading, or write \\| for a line between words.")
      }
    }
    var rows = node.children.map { row in row.children.map { passage($0) } }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return .table(header: header, rows: rows)
  }

  private mutating func figure(_ node: MarkdownNode) -> DraftBlock.Content? {
    let read = FigureSheet.read(node.literal, file: file, line: node.startLine)
    findings += read.findings
    return read.figure.map { .figure($0) }
  }

  private mutating func form(_ node: MarkdownNode) -> DraftBlock.Content? {
    let read = FormSheet.read(node.literal, file: file, line: node.startLine)
    findings += read.findings
    return read.form.map { .form($0) }
  }

  private mutating func alert(_ node: MarkdownNode) -> DraftBlock.Content {
    var children = blocks(of: node.children, inAlert: true)
    var alert = Alert(levelName: nil, title: Passage(elements: [], place: place(node)), blocks: [])
    if case .paragraph(let opening)? = children.first?.content {
      let (first, rest) = opening.splitAtLineEnd()
      if let mark = first.text.prefixMatch(of: /\[!(\w+)\]\s*/) {
        alert.levelName = String(mark.1)
        alert.title = first.dropping(String(mark.0))
        if rest.elements.isEmpty {
          children.removeFirst()
        } else {
          children[0] = DraftBlock(content: paragraph(rest), place: rest.place)
        }
      }
    }
    alert.blocks = children
    return alert.levelName == nil ? quotation(alert) ?? .alert(alert) : .alert(alert)
  }

  /// One paragraph that does not look like a warning whose mark was mistyped.
  private func quotation(_ alert: Alert) -> DraftBlock.Content? {
    guard alert.blocks.count == 1, case .paragraph(let words) = alert.blocks[0].content else {
      return nil
    }
    let first = words.text.prefix { $0.isLetter }.lowercased()
    let isMistyped = words.text.hasPrefix("[") || WarningLevel(rawValue: first) != nil
    return isMistyped ? nil : .quotation(words)
  }

  private mutating func passage(_ node: MarkdownNode) -> Passage {
    var elements: [Passage.Element] = []
    collect(node.children, style: .plain, link: nil, into: &elements)
    return Passage(elements: elements, place: place(node))
  }

  private mutating func collect(
    _ nodes: [MarkdownNode], style: SpanStyle, link: String?, into elements: inout [Passage.Element]
  ) {
    for node in nodes {
      switch node.kind {
      case .text:
        elements.append(
          .piece(Piece(text: node.literal, style: style, link: link, place: place(node))))
      case .softBreak, .lineBreak: elements.append(.lineEnd(lineEnd(after: elements)))
      case .emphasis:
        let inner = style == .strong ? style : .emphasis
        collect(node.children, style: inner, link: link, into: &elements)
      case .strong: collect(node.children, style: .strong, link: link, into: &elements)
      case .link: collect(node.children, style: style, link: node.url, into: &elements)
      case .footnoteReference:
        elements.append(.note(FootnoteReference(label: label(node), place: place(node))))
      default: refuse(node, "A page cannot show code, HTML or pictures; write plain words.")
      }
    }
  }

  /// cmark numbers the references; the label itself stands in the file.
  private func label(_ node: MarkdownNode) -> String {
    let written = source.text(
      line: node.startLine, from: node.startColumn, through: node.endColumn)
    return String(written.dropFirst(2).dropLast())
  }

  /// cmark gives line ends no place: they stand behind what came before them.
  private func lineEnd(after elements: [Passage.Element]) -> Place {
    guard case .piece(let piece)? = elements.last else { return .start }
    return Place(line: piece.place.line, column: piece.place.column + piece.text.count)
  }

  private func place(_ node: MarkdownNode) -> Place {
    source.place(line: node.startLine, byteColumn: node.startColumn)
  }

  private mutating func refuse(_ node: MarkdownNode, _ message: String, rule: Rule = .encoding) {
    findings.append(Finding(rule, .error, file, place(node), message))
  }
}

extension Passage {
  /// Without the first words, which must stand in its first piece.
  fileprivate func dropping(_ prefix: String) -> Passage {
    guard case .piece(var piece)? = elements.first else { return self }
    piece.text.removeFirst(min(prefix.count, piece.text.count))
    piece.place.column += prefix.count
    return Passage(elements: [.piece(piece)] + elements.dropFirst(), place: piece.place)
  }
}
