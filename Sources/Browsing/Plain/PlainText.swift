import Education
import GuideStore
import Screen

/// Renders the same blocks as text to be printed, piped or read aloud: no boxes, warnings begin and
/// end in words, and every link shows the id that `bedside show` takes.
public struct PlainText {
  let library: GuideLibrary
  let width: Int
  public private(set) var lines: [[Run]] = []

  /// - Parameter width: columns of text; at least 20.
  public init(library: GuideLibrary, width: Int) {
    self.library = library
    self.width = max(20, width)
  }

  // MARK: What is printed

  public mutating func add(title: String) {
    separate()
    add([Run(Typography.title(title), style: .heading)])
  }

  public mutating func add(_ words: String, indent: Int = 0, style: Style = .text) {
    add([Run(Typography.kept(words), style: style)], indent: indent)
  }

  public mutating func addBlank() { separate() }

  public mutating func add(_ blocks: [Block]) {
    for block in blocks {
      separate()
      add(block, indent: 0)
    }
  }

  public mutating func add(_ warning: Warning, onPage node: String? = nil) {
    separate()
    let head = Run("\(warning.level.signalWord): ", style: Style(warning.level))
    add([head, Run(Typography.title(warning.title), style: Style(warning.level))])
    for block in warning.blocks { add(block, indent: 2) }
    if let node { add("\(Wording.onThePage)\(node)", indent: 2, style: .quiet) }
    add(Wording.endOfWarning, style: .quiet)
  }

  /// What the citation marks mean, for the sources that are cited in `blocks`.
  public mutating func addSourceKey(for blocks: [Block]) {
    let cited = Set(blocks.flatMap(\.citations).map(\.source))
    let sources = library.sources.filter { cited.contains($0.id) }
    guard !sources.isEmpty else { return }
    separate()
    for source in sources { add("[\(source.number)] \(source.title)", style: .quiet) }
    add(Wording.ownLines, style: .quiet)
  }

  // MARK: Blocks

  private mutating func add(_ block: Block, indent: Int) {
    switch block {
    case .heading(_, let text):
      add([Run(Typography.title(text), style: .heading)], indent: indent)
    case .paragraph(let statements):
      add(runs(of: statements), indent: indent)
    case .list(let ordered, let items):
      for (index, item) in items.enumerated() {
        add(runs(of: item), indent: indent, mark: ordered ? "\(index + 1). " : "- ")
      }
    case .table(let header, let rows):
      for row in rows { add(row, under: header, indent: indent) }
    case .warning(let warning):
      add(warning)
    case .positions(let positions):
      for position in positions {
        let name = library.sources.first { $0.id == position.source }?.short ?? position.source
        add([Run("\(name): ", style: .strong)] + runs(of: position.statements), mark: "- ")
      }
    case .figure(let figure):
      add(Wording.figure(figure.title), indent: indent, style: .strong)
      switch figure.drawing {
      case .ranges(_, let rows):
        for row in rows {
          add(
            [Run(Typography.kept(row.label))] + marks(of: row.citations), indent: indent, mark: "- "
          )
        }
      case .levels(let series):
        for one in series { add([Run(one.label)], indent: indent, mark: "- ") }
      }
      add(figure.summary, indent: indent)
    case .menu(let title, let items):
      if let title { add([Run(title, style: .heading)], indent: indent) }
      for item in items {
        add(
          [Run(item.title), Run(" (\(item.target))", style: .quiet)], indent: indent, mark: "- ")
        if let note = item.note { add(note, indent: indent + 2, style: .quiet) }
      }
    }
  }

  /// A row of a table: its first cell, then every other cell under its column's heading.
  private mutating func add(_ row: [[Statement]], under header: [String], indent: Int) {
    for (column, cell) in row.enumerated() {
      if column == 0 {
        add(runs(of: cell), indent: indent, mark: "- ")
      } else {
        let name = header.indices.contains(column) ? "\(header[column]): " : ""
        add([Run(name, style: .quiet)] + runs(of: cell), indent: indent + 2)
      }
    }
  }

  private func runs(of statements: [Statement]) -> [Run] {
    var runs: [Run] = []
    for statement in statements {
      if !runs.isEmpty { runs.append(Run(" ")) }
      for span in Typography.kept(statement.spans) {
        runs.append(Run(span.text, style: span.style == .strong ? .strong : .text))
      }
      runs += marks(of: statement.citations)
    }
    return runs
  }

  private func marks(of citations: [Citation]) -> [Run] {
    let numbers = Set(citations.map(\.source)).compactMap { id in
      library.sources.first { $0.id == id }?.number
    }
    guard !numbers.isEmpty else { return [] }
    return [Run("\u{A0}" + numbers.sorted().map { "[\($0)]" }.joined(), style: .quiet)]
  }

  // MARK: Lines

  private mutating func separate() {
    if let last = lines.last, !last.isEmpty { lines.append([]) }
  }

  private mutating func add(_ runs: [Run], indent: Int = 0, mark: String = "") {
    let blanks = String(repeating: " ", count: indent)
    let rest = blanks + String(repeating: " ", count: mark.columns)
    for (index, line) in runs.wrapped(to: width - rest.columns).enumerated() {
      let start = index == 0 ? blanks + mark : rest
      lines.append(start.isEmpty ? line : [Run(start)] + line)
    }
  }
}
