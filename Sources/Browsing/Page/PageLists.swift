import Education
import Screen

/// Lists, what each source says, and menus.
extension PageBuilder {
  mutating func addList(_ items: [[Statement]], ordered: Bool) {
    for (index, item) in items.enumerated() {
      add(
        OutlineItem(marker: ordered ? "\(index + 1)." : "•", statements: item),
        isInset: border.isEmpty)
    }
  }

  /// - Parameter isInset: it stands in from the edge, where there is room.
  mutating func add(_ item: OutlineItem, isInset: Bool = false) {
    let inset = isInset && width >= 40 ? 2 : 0
    // However deep, half of the line is left for words.
    let blanks = String(repeating: " ", count: min(inset + item.depth * 2, width / 2))
    let bullet = blanks + (item.marker.isEmpty ? "" : "\(item.marker) ")
    let runs = runs(of: item.statements)
    let rest = [Run(String(repeating: " ", count: min(bullet.columns, width / 2)))]
    together { $0.addParagraph(runs, first: [Run(bullet)], rest: rest) }
  }

  mutating func addPosition(_ position: Position) {
    let name = pageStyle.names[position.source] ?? position.source
    let label = Run("\(name): ", style: position.isSilent ? .quiet : .strong)
    let words = runs(of: position.statements, style: position.isSilent ? .quiet : .text)
    together { $0.addParagraph([label] + words, first: [Run("• ")], rest: [Run("  ")]) }
  }

  mutating func addMenu(title: String?, items: [MenuItem]) {
    if let title { addParagraph([Run(Typography.title(title), style: .heading)]) }
    for item in items { together { $0.add(item) } }
  }

  private mutating func add(_ item: MenuItem) {
    let stop = layout.stops.count
    layout.stops.append(
      Stop(kind: .row, title: item.title, target: item.target, line: layout.lines.count))
    addParagraph(
      [Run(Typography.kept(item.title), style: .link, tag: stop)], first: [Run("  ")],
      rest: [Run("  ")], row: stop)
    if let note = item.note {
      addParagraph(
        [Run(Typography.kept(note), style: .quiet)], first: [Run("    ")], rest: [Run("    ")])
    }
  }
}
