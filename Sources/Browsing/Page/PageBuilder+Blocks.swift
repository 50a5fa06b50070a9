import Education
import Screen

/// Lays blocks out one after the other: each kind as it is drawn.
extension PageBuilder {
  /// A page broken into lines of a given width.
  /// - Parameters:
  ///   - title: stands above the blocks, if any.
  ///   - width: columns of text; at least 1.
  ///   - openWarnings: the warnings that stand open; the others take one line.
  ///   - mayFold: an open one can be folded.
  ///   - hasGroups: the titles of lists are headings too.
  ///   - number: what lines count a block as, and whether it is a row of a long list.
  static func layout(
    title: String?, blocks: [Block], width: Int, openWarnings: Set<Target>, mayFold: Bool = true,
    hasGroups: Bool = false, style: PageStyle,
    number: (Int) -> (Int, isRow: Bool) = { ($0, false) }
  ) -> PageLayout {
    var builder = PageBuilder(
      layout: PageLayout(width: max(1, width)), openWarnings: openWarnings, mayFold: mayFold,
      hasGroups: hasGroups, style: style)
    if let title { builder.addTitle(title) }
    let marks = style.numbers.isEmpty ? [] : blocks.citationMarks
    for (index, block) in blocks.enumerated() {
      let (number, isRow) = number(index)
      builder.begin(
        block, at: number, marks: marks.isEmpty ? .atStatements : marks[index],
        isListRow: isRow && block.isUntitledMenu)
      builder.addContent(of: block)
    }
    return builder.layout
  }

  private mutating func addTitle(_ title: String) {
    addParagraph([Run(Typography.title(title), style: .heading)])
  }

  mutating func addContent(of block: Block) {
    switch block {
    case .heading(let level, let text):
      layout.headings.append(.init(text: text, line: layout.lines.count, level: level))
      var runs = [Run(Typography.title(text), style: .heading)]
      if case .atHeading(let citations) = marks {
        runs += [citationMarks(of: citations, group: nil)].compactMap { $0 }
      }
      addParagraph(runs)
    case .paragraph(let statements):
      addParagraph(runs(of: statements))
    case .quotation(let statements):
      let inset = Run("    ")
      addParagraph(runs(of: statements), first: [inset], rest: [inset], inset: inset.text.columns)
    case .list(let ordered, let items):
      addList(items, ordered: ordered)
    case .outline(let items):
      for item in items { add(item) }
    case .table(let header, let rows):
      addTable(header: header, rows: rows)
    case .warning(let warning):
      add(warning)
    case .positions(let positions):
      addParagraph([Run(Wording.positionsTitle, style: .heading)])
      for position in positions { addPosition(position) }
      addLine([])
      addParagraph([Run(Typography.kept(Wording.positionsUse))])
    case .figure(let figure):
      addFigure(figure)
    case .form(let form):
      addForm(form)
    case .menu(let title, let items):
      if let part = block.titleOfPart(hasGroups: hasGroups) {
        layout.headings.append(
          .init(text: part, line: layout.lines.count, level: Self.levelOfGroup))
      }
      addMenu(title: title, items: items)
    }
  }

  private static let levelOfGroup = 2

  /// The title and, while it stands open, what to do or not to do, with a bar down its side.
  private mutating func add(_ warning: Warning) {
    let isOpen = openWarnings.contains(warning.id)
    addTitle(of: warning, isOpen: isOpen)
    guard isOpen else { return }
    border = [Run("│ ", style: .border(of: warning.level))]
    defer { border = [] }
    let isText = warning.blocks.allSatisfy(\.isParagraphOrList)
    for (index, block) in warning.blocks.enumerated() {
      // Paragraphs and short lists stand close together; a part of a document is read as a page is.
      if index > 0, !isText { addLine([]) }
      addContent(of: block)
    }
  }
}

extension Block {
  fileprivate var isUntitledMenu: Bool {
    if case .menu(nil, let items) = self { !items.isEmpty } else { false }
  }

  fileprivate var isParagraphOrList: Bool {
    switch self {
    case .paragraph, .list: true
    default: false
    }
  }
}
