import Education
import Language

/// Reads Markdown as headings and blocks in reading order; nothing that it says is refused.
struct MarkdownFlow {
  private(set) var items: [FlowItem] = []
  /// Of HTML what holds no text to read.
  private(set) var leftOut: [MarkupElement] = []
  /// Pictures without words.
  private(set) var pictures = 0
  private var lines = [InlineText()]
  private var notes = 0
  /// Of a heading without words that stands right before.
  private var emptyLevel: Int?

  /// The lines of the file: cmark drops cells beyond a table's header.
  private let source: [Substring]

  init(_ node: MarkdownNode, source: [Substring]) {
    self.source = source
    read(node.children)
  }

  private mutating func read(_ nodes: [MarkdownNode]) { for node in nodes { read(node) } }

  private mutating func read(_ node: MarkdownNode) {
    switch node.kind {
    case .heading:
      collect(node.children, style: .plain, target: nil)
      let words = lines.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
      lines = [InlineText()]
      emptyLevel = words.isEmpty ? node.level : nil
      if !words.isEmpty { add(heading: words, level: node.level) }
    case .paragraph:
      collect(headed(node.children), style: .plain, target: nil)
      flush()
    case .list:
      var list = OutlineList(isOrdered: node.isOrdered, start: node.listStart)
      for item in node.children { list.add(inner(item.children), isItem: true, of: nil) }
      items += list.blocks.map(FlowItem.block)
    case .blockQuote: quote(node)
    case .table: table(node)
    case .codeBlock: addLines(node.literal)
    case .footnoteDefinition:
      let blocks = inner(node.children)
      // cmark puts them at the end, in the order of the marks that lead to them.
      notes += 1
      let number = notes
      items.append(
        .block(
          .outline(
            blocks.outlineItems.enumerated().map { place, item in
              var item = item
              if place == 0 { item.marker = "[\(number)]" }
              return item
            })))
    case .other("html_block"):
      let html = MarkupFlow([.element(HTMLTree(node.literal).root)])
      items += html.items.foldingAcross(node.literal)
      leftOut += html.leftOut.map { element in
        var element = element
        element.line += node.startLine - 1
        return element
      }
    case .other: read(node.children)
    default: collect([node], style: .plain, target: nil)
    }
  }

  private mutating func add(heading words: String, level: Int) {
    items.append(.anchor(words.slug))
    items.append(.heading(level: level, text: words))
  }

  /// Pages that were made Markdown may have the words of a heading on the line below its mark.
  /// - Returns: what is left of the paragraph.
  private mutating func headed(_ nodes: [MarkdownNode]) -> [MarkdownNode] {
    guard let level = emptyLevel else { return nodes }
    emptyLevel = nil
    let line = nodes.prefix { $0.kind != .softBreak && $0.kind != .lineBreak }
    collect(Array(line), style: .plain, target: nil)
    let words = lines.map(\.text).joined(separator: " ")
    lines = [InlineText()]
    guard TextLine(words[...]).isTitle else { return nodes }
    add(heading: words, level: level)
    return Array(nodes.dropFirst(line.count))
  }

  private mutating func collect(_ nodes: [MarkdownNode], style: SpanStyle, target: Target?) {
    for (place, node) in nodes.enumerated() {
      switch node.kind {
      case .text, .other("code"):
        add(node.literal, style, target)
      case .softBreak:
        let text = lines[lines.count - 1].text
        let next = nodes.dropFirst(place + 1).first.map(\.words) ?? ""
        // A question and its answer have lines of their own.
        if LeafletHeadings.opensQuestion(next) || LeafletHeadings.opensQuestion(text) {
          lines.append(InlineText())
        } else {
          add(" ", style, target)
        }
      case .lineBreak:
        lines.append(InlineText())
      case .strong: collect(node.children, style: .strong, target: target)
      case .emphasis:
        collect(node.children, style: style == .strong ? style : .emphasis, target: target)
      case .link:
        // Links without anything between them are a row of links.
        if place > 0, nodes[place - 1].kind == .link { add(" ", style, nil) }
        let own = node.url.hasPrefix("#") ? Target(node.url) : nil
        collect(node.children, style: style, target: own ?? target)
      // A picture without words shows nothing here.
      case .other("image") where node.children.isEmpty: pictures += 1
      case .other("image"):
        add("[", .emphasis, target)
        collect(node.children, style: .emphasis, target: target)
        add("]", .emphasis, target)
      case .other("strikethrough"):
        // Struck out and read all the same it would say the contrary.
        add(DocumentWording.struckOut, style, target)
        collect(node.children, style: style, target: target)
        add("]", style, target)
      case .other("html_inline"):
        if node.literal.lowercased().hasPrefix("<br") { lines.append(InlineText()) }
      case .footnoteReference: add("[\(node.literal)]", style, target)
      default: collect(node.children, style: style, target: target)
      }
    }
  }

  private mutating func add(_ text: String, _ style: SpanStyle, _ target: Target?) {
    lines[lines.count - 1].add(text, style: style, target: target)
  }

  private mutating func flush() {
    let whole = lines.filter { !$0.isEmpty }
    lines = [InlineText()]
    for part in whole.parted {
      switch part {
      case .question(let text): items.append(.heading(level: FlowItem.summaryLevel, text: text))
      case .lines(let lines): add(paragraph: lines)
      }
    }
  }

  private mutating func add(paragraph whole: [InlineText]) {
    guard let first = whole.first else { return }
    if whole.count == 1, first.isHeading {
      items.append(.heading(level: FlowItem.boldLevel, text: first.text))
    } else if whole.count == 1, first.isLead {
      items.append(.heading(level: FlowItem.leadLevel, text: first.text))
    } else if whole.count == 1 {
      items.append(.block(.paragraph([first.statement])))
    } else {
      items.append(
        .block(.outline(whole.map { OutlineItem(marker: "", statements: [$0.statement]) })))
    }
  }

  private mutating func addLines(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.contains(where: { !$0.isEmpty }) else { return }
    items.append(
      .block(
        .outline(
          lines.map {
            OutlineItem(marker: "", statements: [.quoted($0.readable.trimmedEnd.keepingColumns)])
          })))
  }

  private mutating func inner(_ nodes: [MarkdownNode]) -> [Block] {
    innerItems(nodes).compactMap { item in
      switch item {
      case .block(let block): block
      case .heading(_, let text): .paragraph([.quoted(text, style: .strong)])
      case .anchor, .foldBegins, .foldEnds: nil
      }
    }
  }

  private mutating func innerItems(_ nodes: [MarkdownNode]) -> [FlowItem] {
    var flow = MarkdownFlow(MarkdownNode.empty, source: source)
    flow.read(nodes)
    flow.flush()
    return flow.items
  }

  /// A quotation, or an alert of GitHub's: `> [!WARNING]`, with a title behind it in guides.
  private mutating func quote(_ node: MarkdownNode) {
    if let alert = MarkdownAlert(node) {
      var flow = MarkdownFlow(MarkdownNode.empty, source: source)
      flow.collect(alert.title, style: .plain, target: nil)
      let own = flow.lines.map(\.text).joined(separator: " ")
      let title = own.isEmpty ? alert.nameAsTitle : own
      items.append(
        .block(
          .warning(Warning(id: "", level: alert.level, title: title, blocks: inner(alert.below)))))
      return
    }
    for block in inner(node.children) {
      if case .paragraph(let statements) = block {
        items.append(.block(.quotation(statements)))
      } else {
        items.append(.block(block))
      }
    }
  }

  private mutating func table(_ node: MarkdownNode) {
    var header: [String] = []
    var rows: [[[Statement]]] = []
    for (place, row) in node.children.enumerated() {
      var cells = row.children.map { inner($0.children.isEmpty ? [] : [$0]).statementsOfCell }
      if place == 0 {
        header = cells.map(\.plainText)
      } else {
        cells += cellsBeyond(row.children.count, inLine: row.startLine)
        rows.append(cells)
      }
    }
    items.append(.block(.table(header: header, rows: rows)))
  }

  private func cellsBeyond(_ count: Int, inLine line: Int) -> [[Statement]] {
    guard source.indices.contains(line - 1) else { return [] }
    var cells: [String] = [""]
    var isEscaped = false
    for character in source[line - 1].oneLine {
      if character == "|", !isEscaped {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if cells.first?.oneLine.isEmpty == true { cells.removeFirst() }
    if cells.last?.oneLine.isEmpty == true { cells.removeLast() }
    return cells.dropFirst(count).map { [.quoted($0.oneLine)] }
  }
}

extension MarkdownNode {
  /// Without marks.
  fileprivate var words: String { children.isEmpty ? literal : children.map(\.words).joined() }
}

extension Substring {
  fileprivate var oneLine: String { String(self).oneLine }
}
