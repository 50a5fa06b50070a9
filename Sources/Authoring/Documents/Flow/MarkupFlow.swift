import Education

/// Reads what stands in an HTML element as headings and blocks in reading order; drug labels are read
/// with the same names (`DrugLabelText`).
struct MarkupFlow {
  var items: [FlowItem] = []
  /// What holds no text to read, with its line and its words.
  private(set) var leftOut: [MarkupElement] = []
  let notes: NoteSheet
  /// Bold words that stand alone are read as a heading.
  let findsBoldHeadings: Bool
  /// The lines of the paragraph that is being gathered: more than one where lines are broken in it.
  private var lines = [InlineText()]

  init(
    _ children: [MarkupElement.Child], notes: NoteSheet = NoteSheet()
  ) {
    self.init(inside: children, notes: notes, findsBoldHeadings: true)
    addNotes()
  }

  /// What stands in a cell or an item, whose notes are told below the whole.
  private init(
    inside children: [MarkupElement.Child], notes: NoteSheet, findsBoldHeadings: Bool
  ) {
    self.notes = notes
    self.findsBoldHeadings = findsBoldHeadings
    read(children, style: .plain, target: nil)
    flush()
  }

  /// The blocks alone; a heading is a bold paragraph.
  var blocks: [Block] {
    items.compactMap { item in
      switch item {
      case .heading(_, let text): .paragraph([.quoted(text, style: .strong)])
      case .block(let block): block
      case .anchor, .foldBegins, .foldEnds: nil
      }
    }
  }

  // MARK: Reading

  private mutating func read(
    _ children: [MarkupElement.Child], style: SpanStyle, target: Target?
  ) {
    var isAfterLink = false
    for child in children {
      let isLink = if case .element(let element) = child { element.name == "a" } else { false }
      defer { isAfterLink = isLink }
      // Links without anything between them are a row of links.
      if isLink, isAfterLink { lines[lines.count - 1].add(" ", style: style) }
      switch child {
      case .text(let text): lines[lines.count - 1].add(text, style: style, target: target)
      case .element(let element): read(element, style: style, target: target)
      }
    }
  }

  private mutating func read(_ element: MarkupElement, style: SpanStyle, target: Target?) {
    if let name = element.attributes["id"] ?? element.attributes["name"], !name.isEmpty {
      if element.name != "meta" { add(anchor: name) }
    }
    if let level = element.alertLevel {
      return add(alert: element, level: level)
    }
    switch element.name {
    case "script", "style", "template", "head", "title", "input", "datalist", "link", "meta": break
    case "button" where element.unfolds:
      add(heading: element, level: FlowItem.summaryLevel)
    case let name where MarkupElement.furniture.contains(name) || element.isNavigation:
      if element.hasWords { leftOut.append(element) }
    case "h1", "h2", "h3", "h4", "h5", "h6":
      add(heading: element, level: Int(element.name.dropFirst())!)
    case "details":
      flush()
      items.append(.foldBegins)
      read(element.children, style: style, target: target)
      flush()
      items.append(.foldEnds)
    case "summary": add(heading: element, level: FlowItem.summaryLevel)
    case "br": lines.append(InlineText())
    case "hr": flush()
    case "ul", "ol", "menu": add(list: element)
    case "table": add(table: element)
    case "pre", "textarea": add(lines: element.text)
    case "blockquote": add(quotation: element)
    case "dl": add(definitions: element)
    case "img", "area":
      if let words = element.attributes["alt"], words.contains(where: \.isLetter) {
        lines[lines.count - 1].add("[\(words)]", style: .emphasis)
      } else {
        // It parts the words beside it all the same.
        lines[lines.count - 1].add(" ")
      }
    case "a":
      let place = element.attributes["href"].flatMap { $0.hasPrefix("#") ? Target($0) : nil }
      read(element.children, style: style, target: place ?? target)
    case "b", "strong", "th", "dt":
      read(element.children, style: .strong, target: target)
    case "i", "em", "cite", "var", "dfn", "u":
      read(element.children, style: style == .strong ? style : .emphasis, target: target)
    case "s", "strike", "del":
      // Struck out and read all the same it would say the contrary.
      lines[lines.count - 1].add(DocumentWording.struckOut, style: style)
      read(element.children, style: style, target: target)
      lines[lines.count - 1].add("]", style: style)
    case "sup": lines[lines.count - 1].add(raised: element.oneLine, style: style)
    case "q":
      lines[lines.count - 1].add("“", style: style)
      read(element.children, style: style, target: target)
      lines[lines.count - 1].add("”", style: style)
    case "footnote":
      lines[lines.count - 1].add(
        notes.mark(of: element.oneLine, name: element.attributes["id"]), style: style)
    case "footnoteref":
      if let mark = element.attributes["idref"].flatMap({ notes.mark(named: $0) }) {
        lines[lines.count - 1].add(mark, style: style)
      }
    case let name where MarkupElement.inline.contains(name):
      if element.isForHearing { lines[lines.count - 1].add(" ", style: style) }
      read(element.children, style: style, target: target)
      if element.isForHearing { lines[lines.count - 1].add(" ", style: style) }
    default:
      flush()
      read(element.children, style: style, target: target)
      flush()
    }
  }

  /// Ends the paragraph that is being gathered. An empty line parts it in two.
  mutating func flush() {
    let groups = lines.split(whereSeparator: \.isEmpty)
    lines = [InlineText()]
    for part in groups.flatMap({ findsBoldHeadings ? Array($0).parted : [.lines(Array($0))] }) {
      guard case .lines(let group) = part else {
        if case .question(let text) = part {
          items.append(.heading(level: FlowItem.summaryLevel, text: text))
        }
        continue
      }
      if group.count > 1 {
        add(.outline(group.map { OutlineItem(marker: "", statements: [$0.statement]) }))
      } else if let line = group.first {
        if findsBoldHeadings, line.isHeading {
          items.append(.heading(level: FlowItem.boldLevel, text: line.text))
        } else {
          add(.paragraph([line.statement]))
        }
      }
    }
  }

  mutating func add(_ block: Block) { items.append(.block(block)) }

  private mutating func add(anchor name: String) {
    // What stands before it keeps its place before it.
    if lines.count == 1, lines[0].isEmpty { items.append(.anchor(name)) }
  }

  // MARK: Kinds of blocks

  /// The blocks of an element by itself.
  mutating func inner(
    _ children: [MarkupElement.Child], findsBoldHeadings: Bool = false
  ) -> MarkupFlow {
    let flow = MarkupFlow(
      inside: children, notes: notes, findsBoldHeadings: findsBoldHeadings)
    leftOut += flow.leftOut
    return flow
  }

  mutating func add(heading element: MarkupElement, level: Int) {
    flush()
    // A heading may hold what is none: a list, a table; or a button around its words.
    let flow = inner(
      element.children.flatMap { child in
        if case .element(let part) = child, part.name == "button" { part.children } else { [child] }
      })
    let names = flow.items.compactMap { if case .anchor(let name) = $0 { name } else { nil } }
    items += names.map(FlowItem.anchor)
    let blocks = flow.blocks
    guard let first = blocks.first else { return }
    items.append(
      .heading(
        level: level, text: first.plainText.split(separator: "\n").joined(separator: " ")))
    for block in blocks.dropFirst() { add(block) }
  }

  private mutating func add(alert element: MarkupElement, level: WarningLevel) {
    flush()
    var plain = element
    (plain.attributes["class"], plain.attributes["role"]) = (nil, nil)
    let flow = inner([.element(plain)], findsBoldHeadings: true)
    guard !flow.items.isEmpty else { return }
    add(.warning(level: level, flow.items))
  }

  private mutating func add(quotation element: MarkupElement) {
    flush()
    for block in inner(element.children).blocks {
      if case .paragraph(let statements) = block { add(.quotation(statements)) } else { add(block) }
    }
  }

  private mutating func add(lines text: String) {
    flush()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).readable.trimmedEnd }
    let whole = lines.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed()
    guard !whole.isEmpty else { return }
    add(.outline(whole.map { OutlineItem(marker: "", statements: [.quoted($0.keepingColumns)]) }))
  }

  private mutating func add(list element: MarkupElement) {
    flush()
    var list = OutlineList(element)
    for child in element.children {
      switch child {
      case .text(let words):
        if words.contains(where: { !$0.isWhitespace }) {
          list.add([.paragraph([.quoted(words.oneLine)])], isItem: false, of: nil)
        }
      case .element(let part):
        let isItem = part.name == "li"
        let flow = inner(isItem ? part.children : [.element(part)])
        list.add(flow.blocks, isItem: isItem, of: part)
      }
    }
    items += list.blocks.map(FlowItem.block)
  }

  private mutating func add(table element: MarkupElement) {
    flush()
    let grid = TableGrid(element)
    if let caption = grid.caption {
      for block in inner(caption.children).blocks {
        if case .paragraph(var statements) = block {
          for index in statements.indices { statements[index].makeStrong() }
          add(.paragraph(statements))
        } else {
          add(block)
        }
      }
    }
    if grid.isLayout {
      for cell in grid.cells {
        let flow = inner(cell.children, findsBoldHeadings: findsBoldHeadings)
        items += flow.items
      }
    } else {
      var cells: [[[Statement]]] = []
      for row in grid.rows {
        cells.append(
          row.map { cell in cell.map { inner($0.children).blocks.statementsOfCell } ?? [] })
      }
      add(grid.block(of: cells))
      for cell in grid.footCells { for block in inner(cell.children).blocks { add(block) } }
    }
    addNotes()
  }

  private mutating func addNotes() {
    let told = notes.take()
    guard !told.isEmpty else { return }
    add(.outline(told.map { OutlineItem(marker: $0.mark, statements: [.quoted($0.text)]) }))
  }
}
