import Education
import Screen

/// Lays lines out one after the other, and knows of which block each is.
struct PageBuilder {
  var layout: PageLayout
  let openWarnings: Set<Target>
  /// Who strikes keys at random folds no open warning away.
  let mayFold: Bool
  /// The titles of lists are headings too.
  let hasGroups: Bool
  let pageStyle: PageStyle
  /// Where the marks of the block stand that is being laid out.
  private(set) var marks = CitationMarks.atStatements
  private var block = -1
  private var offset = 0
  /// The block is a row of a long list, and not the title of a menu: it stands close to the others.
  private var isListRow = false
  /// The first of the lines that are read together; `nil` where each stands for itself.
  private var firstOfGroup: Int?
  /// They are a row of a table.
  private var isInTable = false
  /// Stands before every line: the bar down the side of an open warning.
  var border: [Run] = []

  /// Columns that text may have.
  var width: Int { layout.width - border.columns }

  init(
    layout: PageLayout, openWarnings: Set<Target>, mayFold: Bool, hasGroups: Bool, style: PageStyle
  ) {
    self.layout = layout
    (self.openWarnings, self.mayFold, self.hasGroups) = (openWarnings, mayFold, hasGroups)
    pageStyle = style
  }

  /// Begins a block, apart from the one above it.
  /// - Parameters:
  ///   - number: what its lines count it as.
  ///   - marks: where those of its sources stand.
  ///   - isListRow: it is a row of a long list.
  mutating func begin(_ block: Block, at number: Int, marks: CitationMarks, isListRow: Bool) {
    (self.marks, self.isListRow) = (marks, isListRow)
    separate(from: block)
    self.block = number
    offset = 0
  }

  /// One blank line between blocks; none under a heading, and none between folded warnings.
  private mutating func separate(from block: Block) {
    guard let last = layout.lines.last, !isListRow else { return }
    let isUnderHeading = last.runs.first?.style == .heading && last.anchor.block >= 0
    let isFoldAfterFold = last.row != nil && isFolded(block)
    // A box has a blank line on each side.
    let isBox = if case .warning = block { true } else { false }
    if !isUnderHeading || isBox, !isFoldAfterFold { addLine([]) }
  }

  private func isFolded(_ block: Block) -> Bool {
    guard case .warning(let warning) = block else { return false }
    return !openWarnings.contains(warning.id)
  }

  // MARK: Lines

  /// - Parameter length: what the line adds to the offset: the same at every width, so lines that
  ///   are drawn count one.
  mutating func addLine(_ runs: [Run], row: Int? = nil, length: Int = 1) {
    layout.lines.append(
      PageLine(
        runs: border + runs, anchor: Anchor(block: block, offset: offset), row: row,
        continues: firstOfGroup.map { layout.lines.count > $0 } ?? false, isOfTable: isInTable))
    skip(length)
  }

  /// A row of a table, which a screen parts only where it has no room for it.
  mutating func row(_ add: (inout PageBuilder) -> Void) {
    isInTable = true
    together(add)
    isInTable = false
  }

  /// Lines that a screen should not part.
  mutating func together(_ add: (inout PageBuilder) -> Void) {
    let isInside = firstOfGroup != nil
    if !isInside { firstOfGroup = layout.lines.count }
    add(&self)
    if !isInside { firstOfGroup = nil }
  }

  /// Counts what another width would show here.
  mutating func skip(_ length: Int) { offset += length }

  /// Wraps runs under each other: `first` stands before the first line, `rest` before the others,
  /// and `inset` columns at the right stay free.
  mutating func addParagraph(
    _ runs: [Run], first: [Run] = [], rest: [Run] = [], inset: Int = 0, row: Int? = nil
  ) {
    let indent = max(first.columns, rest.columns) + inset
    for (index, line) in runs.wrapped(to: width - indent).enumerated() {
      for run in line {
        guard let tag = run.tag, layout.stops[tag].line < 0 else { continue }
        layout.stops[tag].line = layout.lines.count
      }
      addLine((index == 0 ? first : rest) + line, row: row, length: Swift.max(1, line.length))
    }
  }

  // MARK: Statements

  /// The words of statements with their links, each closed by its citation marks.
  mutating func runs(of statements: [Statement], style: Style = .text) -> [Run] {
    var runs: [Run] = []
    for statement in statements {
      if !runs.isEmpty, runs.last?.text.last != " " { runs.append(Run(" ", style: style)) }
      let own: Style = style == .text && statement.kind == .house ? .house : style
      let group = statement.kind == .label ? nil : note(statement.citations, words: statement.text)
      for span in Typography.kept(statement.spans) {
        runs.append(run(of: span, style: own, group: group))
      }
      if marks == .shownAbove { continue }
      if let marks = citationMarks(of: statement.citations, group: group) { runs.append(marks) }
    }
    return runs
  }

  /// Remembers what a statement is made from.
  /// - Returns: the group of the statement's runs.
  mutating func note(_ citations: [Citation], words: String) -> Int {
    layout.citations.append(citations)
    layout.statements.append(words)
    return layout.citations.count - 1
  }

  /// `[1][3]` after a no-break space, so that the marks never begin a line.
  func citationMarks(of citations: [Citation], group: Int?) -> Run? {
    var figures: [Int] = []
    for citation in citations {
      if let figure = pageStyle.numbers[citation.source], !figures.contains(figure) {
        figures.append(figure)
      }
    }
    guard !figures.isEmpty else { return nil }
    var text = "\u{A0}"
    for figure in figures.sorted() { text += "[\(figure)]" }
    return Run(text, style: .quiet, group: group)
  }

  private mutating func run(of span: Span, style: Style, group: Int?) -> Run {
    if let target = span.target {
      let isTerm = target.isTerm
      layout.stops.append(
        Stop(kind: isTerm ? .term : .link, title: span.text, target: target, line: -1))
      return Run(
        span.text, style: isTerm ? .term : .link, tag: layout.stops.count - 1, group: group)
    }
    switch span.style {
    case .plain: return Run(span.text, style: style, group: group)
    case .strong: return Run(span.text, style: .strong, group: group)
    case .emphasis: return Run(span.text, style: .emphasis, group: group)
    }
  }
}

extension Array where Element == Run {
  /// How long the text is however it is broken: spaces at a line's end are dropped, so none count.
  var length: Int { reduce(0) { $0 + $1.text.utf8.count { $0 != UInt8(ascii: " ") } } }
}
