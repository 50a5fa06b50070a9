import Screen

/// The mouse: what is under the pointer says what it means.
extension Browser {
  private static let linesOfWheel = 3

  /// The wheel scrolls what is under the pointer; a click opens a row, a link or a footer hint.
  mutating func take(_ mouse: Mouse) {
    let layout = layout
    switch mouse.action {
    case .wheelUp: scroll(at: mouse.point, by: -Self.linesOfWheel, layout)
    case .wheelDown: scroll(at: mouse.point, by: Self.linesOfWheel, layout)
    case .press: click(mouse.point, layout)
    }
  }

  private mutating func scroll(at point: Point, by lines: Int, _ layout: ScreenLayout) {
    if mode.search != nil {
      let surroundings = surroundings(of: layout, hasKeys: true)
      change {
        $0.move(lines.signum(), in: surroundings)
        return .none
      }
    } else if layout.topics.columns.contains(point.column) {
      topics.tree.select(topics.tree.selection + lines)
    } else {
      page.view.scroll(by: lines)
    }
  }

  private mutating func click(_ point: Point, _ layout: ScreenLayout) {
    let surroundings = surroundings(of: layout, hasKeys: true)
    switch point.row {
    case ScreenLayout.titleRow: return perform(.warnings)
    case layout.footerRow:
      if let key = picture.footer.key(at: point.column) { take(key) }
      return
    default:
      guard layout.page.rows.dropFirst().contains(point.row) else { return }
    }
    switch mode {
    case .search(let search):
      guard let line = search.line(atRow: point.row, in: surroundings) else { return }
      change { $0.click(line: line, in: surroundings) }
    case .word:
      // What lies under an explained word cannot be seen, so it cannot be meant.
      act(.close(passingOn: nil))
    case .topics, .page, .find:
      if layout.topics.contains(point),
        let line = layout.topics.line(atRow: point.row, top: topics.tree.viewport.top)
      {
        guard topics.tree.rows.indices.contains(line) else { return }
        mode = .topics
        act(topics.click(line: line))
      } else {
        mode = .page
        if layout.text.contains(point), let stop = page.stop(at: point, in: layout.text) {
          act(page.click(stop))
        }
      }
    }
  }
}
