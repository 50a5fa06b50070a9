import Education

extension PageView {
  /// What the statement under the cursor is made from: the one around the chosen link, all of a
  /// chosen row, or those of the first line on the screen that makes a statement.
  /// - Returns: `nil` where nothing is stated, and nothing where the guide speaks for itself.
  var citationsHere: [Citation]? {
    guard let stop = focusedStop else { return citations(of: statementsOnScreen) }
    guard stop.isRow else {
      return citations(
        of: layout.lines[stop.line].runs.filter { $0.tag == focus }.compactMap(\.group))
    }
    let number = layout.lines[stop.line].anchor.block
    guard stop.kind == .fold, let block = page.block(atNumber: number) else { return nil }
    return page.blocks[block].citations.unique
  }

  /// The words of the statement under the cursor; empty where nothing is stated.
  var wordsHere: String {
    statementsOnScreen.first.map { layout.statements[$0] } ?? ""
  }

  private var statementsOnScreen: [Int] {
    let lines = layout.lines[viewport.visible].dropFirst(readingLine - viewport.top)
    return lines.lazy.map { $0.runs.compactMap(\.group) }.first { !$0.isEmpty } ?? []
  }

  private func citations(of groups: [Int]) -> [Citation]? {
    groups.isEmpty ? nil : groups.flatMap { layout.citations[$0] }.unique
  }
}

extension Array where Element: Hashable {
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
