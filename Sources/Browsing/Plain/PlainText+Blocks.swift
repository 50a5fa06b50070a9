import Education
import GuideStore
import Screen

/// Pages, and how each kind of block is written.
extension PlainText {
  /// A page, what its words lead to, and what the words of the glossary on it mean.
  public mutating func add(page title: String, _ blocks: [Block]) throws {
    add(title: title)
    add(blocks)
    let rows = blocks.flatMap { block -> [Target] in
      if case .menu(_, let items) = block { items.map(\.target) } else { [] }
    }
    let links = blocks.flatMap(\.statements).flatMap(\.spans).compactMap(\.target)
    add(try library.menus(of: links.filter { !$0.isTerm }, without: Set(rows)))
    let terms = try library.meanings(of: blocks).filter { !rows.contains($0.target) }
    guard !terms.isEmpty else { return }
    separate()
    add([Run(Wording.termsHere, style: .heading)], isHeading: true)
    for term in terms {
      // On paper nobody can follow an id.
      add(
        [Run("\(term.name): ", style: .strong), Run(Typography.kept(term.meaning))], bullet: "- ")
    }
  }

  public mutating func add(_ blocks: [Block]) {
    for (block, marks) in zip(blocks, blocks.citationMarks) {
      separate()
      add(block, marks: marks)
    }
  }

  /// - Parameter marks: where the block's citation marks stand.
  mutating func add(_ block: Block, marks: CitationMarks) {
    self.marks = marks
    add(block, indent: 0)
    self.marks = .atStatements
  }

  public mutating func add(_ warning: Warning, onPage node: String? = nil) {
    separate()
    let title = Typography.title(warning.title)
    add(
      [Run("\(signalWord(of: warning)): \(title)", style: Style(warning.level))], isHeading: true)
    let indent = isNumbered ? 0 : 2
    for block in warning.blocks { add(block, indent: indent) }
    if let node { add("\(Wording.onThePage)\(node)", indent: indent, style: .quiet) }
    if saysEndOfWarnings { add(Wording.endOfWarning, style: .quiet) }
  }

  mutating func add(_ block: Block, indent: Int) {
    switch block {
    case .heading(_, let text):
      var runs = [Run(Typography.title(headingLabel + text), style: .heading)]
      if case .atHeading(let citations) = marks { runs += citationMarks(of: citations) }
      add(runs, indent: indent, isHeading: true)
    case .paragraph(let statements):
      add(runs(of: statements), indent: indent)
    case .quotation(let statements):
      let label = isNumbered ? [Run(Wording.quoted)] : []
      add(label + runs(of: statements), indent: indent + (isNumbered ? 0 : 4))
    case .list(let ordered, let items):
      for (index, item) in items.enumerated() {
        if ordered, isNumbered {
          // In numbered text a plain number is one to type.
          add([Run(Wording.step(index + 1, item.plainText))] + runs(of: item))
        } else {
          add(runs(of: item), indent: indent, bullet: ordered ? Wording.number(index + 1) : "- ")
        }
      }
    case .outline(let items):
      for item in items { add(item, indent: indent) }
    case .table(let header, let rows):
      addTable(header: header, rows: rows.map { $0.map { runs(of: $0) } }, indent: indent)
    case .warning(let warning):
      add(warning)
    case .positions(let positions):
      let rows = positions.map { position in
        let name = library.sources.first { $0.id == position.source }?.short ?? position.source
        return [[Run(name, style: .strong)], runs(of: position.statements)]
      }
      let title = headingLabel + Wording.positionsTitle
      add([Run(title, style: .heading)], indent: indent, isHeading: true)
      addBlank()
      if !addColumns(header: Wording.positionsHeader, rows: rows, indent: indent) {
        for row in rows { add(row[0] + [Run(": ", style: .strong)] + row[1], bullet: "- ") }
      }
      addBlank()
      add(Wording.positionsUse, indent: indent)
    case .figure(let figure):
      let title = Typography.kept(Wording.figure(figure.title))
      add([Run(title, style: .strong)], indent: indent, isHeading: true)
      switch figure.drawing {
      case .ranges(_, let rows):
        for row in rows {
          add(
            [Run(Typography.kept(row.label))] + citationMarks(of: row.citations), indent: indent,
            bullet: "- "
          )
        }
      case .levels(let series):
        for one in series { add([Run(one.label)], indent: indent, bullet: "- ") }
      case .flow(let steps): add(flow: steps, indent: indent)
      }
      add(figure.summary, indent: indent)
    case .form(let form): add(form, indent: indent)
    case .menu(let title, let items):
      if let title {
        let words = isNumbered ? "\(title):" : title
        add([Run(words, style: .heading)], indent: indent, isHeading: true)
      }
      for item in items { isNumbered ? add(numbered: item) : add(item, indent: indent) }
    }
  }

  /// What is heard is a list; what is seen, boxes and arrows.
  private mutating func add(flow steps: [String], indent: Int) {
    if isNumbered {
      for (index, step) in steps.enumerated() {
        add([Run(Wording.step(index + 1) + Typography.kept(step))])
      }
    } else {
      let room = min(width - indent, PageBuilder.widest)
      for line in PageBuilder.flow(steps, width: room) {
        add(laidOut: [Run(line)], indent: indent, beginsItem: false)
      }
    }
  }

  private mutating func add(_ form: Form, indent: Int) {
    add(
      [Run(Typography.title(headingLabel + form.title), style: .strong)], indent: indent,
      isHeading: true)
    for words in form.say {
      let label = isNumbered ? Wording.quoted : ""
      add(
        [Run(label + Typography.kept("\"\(words)\""))], indent: indent + (isNumbered ? 0 : 4))
    }
    for tick in form.ticks {
      let bullet = isNumbered ? Wording.toTick : FormLine.box
      add([Run(Typography.kept(tick))], indent: indent, bullet: bullet)
    }
    for field in form.fields {
      if isNumbered {
        add([Run(Wording.toFillIn + Typography.kept(field))])
      } else {
        for line in FormLine.lines(for: field, width: width - indent) {
          add(laidOut: [Run(line)], indent: indent, beginsItem: true)
        }
      }
    }
  }

  private mutating func add(_ item: OutlineItem, indent: Int) {
    if isNumbered, item.marker.first?.isNumber == true {
      // In numbered text a plain number is one to type.
      add([Run(Wording.point(item.marker))] + runs(of: item.statements))
    } else {
      let bullet = item.marker.isEmpty ? "" : item.marker == "•" ? "- " : "\(item.marker) "
      add(runs(of: item.statements), indent: indent + item.depth * 2, bullet: bullet)
    }
  }

  private mutating func add(_ item: MenuItem, indent: Int) {
    add([Run(Typography.kept(item.title))], indent: indent, bullet: "- ")
    if let note = item.note { add(note, indent: indent + 2, style: .quiet) }
  }

  private mutating func add(numbered item: MenuItem) {
    guard let choice = nextChoice(opening: item.target) else { return }
    let words = item.note.map { "\(Wording.sentence(item.title)) \($0)" } ?? item.title
    add([Run(Typography.kept(words))], bullet: Wording.number(choice.number), choice: choice)
  }

  private func runs(of statements: [Statement]) -> [Run] {
    var runs: [Run] = []
    for statement in statements {
      if !runs.isEmpty { runs.append(Run(" ")) }
      for span in Typography.kept(statement.spans) {
        runs.append(Run(span.text, style: span.style == .strong ? .strong : .text))
      }
      if marks != .shownAbove { runs += citationMarks(of: statement.citations) }
    }
    return runs
  }

  private func citationMarks(of citations: [Citation]) -> [Run] {
    guard showsCitations else { return [] }
    let numbers = Set(citations.map(\.source)).compactMap { id in
      library.sources.first { $0.id == id }?.number
    }
    guard !numbers.isEmpty else { return [] }
    return [Run("\u{A0}" + numbers.sorted().map { "[\($0)]" }.joined(), style: .quiet)]
  }
}
