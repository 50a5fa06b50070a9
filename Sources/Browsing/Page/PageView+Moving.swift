import Education
import Screen

/// Moving about on the page: the rows of a long list are read on the way, and what is chosen stays on
/// the screen.
extension PageView {
  /// The page from its top.
  init(opening page: Page, style: PageStyle, in region: Region) {
    self.init(page: page, style: style, in: region)
    if page.rows != nil { showRows(atEnd: -1) }
  }

  /// Lays the page out anew where it must; the first line on the screen stays the first.
  mutating func resize(to region: Region, style: PageStyle) {
    let anchor = anchor
    if region.columns.count != layout.width || style != self.style {
      relayout(columns: region.columns.count, style: style)
    }
    place.resize(height: region.height, in: layout)
    go(to: anchor)
    showFocus()
    place.keep(anchor)
  }

  mutating func go(to anchor: Anchor) {
    showRows(around: anchor)
    place.go(to: anchor, in: layout)
    readAround()
  }

  mutating func go(to line: Int) {
    guard layout.lines.indices.contains(line) else { return }
    go(to: layout.lines[line].anchor)
  }

  /// Goes to a heading or a warning of the page, and opens the warning.
  mutating func go(to target: Target) {
    guard let block = page.block(at: target) else { return }
    if case .warning(let warning) = page.blocks[block] { open(warning: warning.id) }
    line(ofBlock: block).map { go(to: $0) }
  }

  /// Shows the page from its first line where a part of it begins on that screen: what a page says
  /// first is not skipped.
  mutating func stayAtTop(showing block: Int) {
    guard let line = line(ofBlock: block), line + Self.linesOfPart <= viewport.height else {
      return
    }
    go(to: .start)
  }

  /// A heading, and what shows that the part is there.
  private static let linesOfPart = 4

  /// One step: to the next selectable row where arrows choose and one is on the screen, else a line. A list
  /// of pages is what its page is for: the first step chooses a row, also where that is below the screen.
  /// - Returns: whether anything changed.
  mutating func step(_ direction: Int) -> Bool {
    let edge = direction > 0 ? readingLine - 1 : viewport.visible.upperBound
    if arrowsChoose,
      let row = stops.nextRow(direction, from: focusedStop?.line ?? edge, in: viewport.visible)
    {
      focus = row
      showFocus()
      return true
    }
    if direction > 0, focus == nil, page.hasGroups, let row = stops.nextListRow(from: readingLine) {
      place.show(from: layout.stops[row].line - viewport.height / 2)
      focus(onStop: row)
      return true
    }
    return scroll(to: viewport.top + direction)
  }

  mutating func movePage(_ direction: Int) -> Bool {
    scroll(to: screens.top(direction, from: viewport.top))
  }

  mutating func scroll(by lines: Int) { _ = scroll(to: viewport.top + lines) }

  mutating func moveToStart() -> Bool {
    let hasOthers = showRows(atEnd: -1)
    return scroll(to: 0) || hasOthers
  }

  mutating func moveToEnd() -> Bool {
    let hasOthers = showRows(atEnd: 1)
    return scroll(to: layout.lines.count) || hasOthers
  }

  /// - Returns: whether anything moved.
  private mutating func scroll(to line: Int) -> Bool {
    let moved = place.scroll(to: line)
    forgetFocusOffScreen()
    readAround()
    return moved
  }

  // MARK: Warnings

  /// Opens or folds a warning; what is chosen stays chosen.
  mutating func toggle(warning id: Target) {
    if page.openWarnings.remove(id) == nil { page.openWarnings.insert(id) }
    place.forget()
    relayout()
    place.resize(height: viewport.height, in: layout)
    if let index = layout.stops.firstIndex(where: {
      $0.kind == .fold && $0.target == id && $0.line >= 0
    }) {
      focus = index
      // What it says is on the screen too, its beginning above all.
      let block = layout.lines[layout.stops[index].line].anchor.block
      let end = layout.lines.lastIndex { $0.anchor.block == block } ?? 0
      place.show(layout.stops[index].line..<end + 1)
      readAround()
    }
  }

  mutating func open(warning id: Target) {
    guard !page.openWarnings.contains(id) else { return }
    toggle(warning: id)
    focus = nil
  }
}
