import Education
import GuideStore
import Screen

/// The page that is open: its layout, what of it is on the screen, what is chosen, what matches a
/// search.
struct PageView: Equatable, Sendable {
  var page: Page
  var layout: PageLayout
  var place = ReadingPlace()
  /// The stop that Enter opens, as an index into the layout's stops.
  var focus: Int?
  private(set) var matches = Matches.none
  private(set) var style: PageStyle
  /// Why rows that should be shown were not read.
  var failure: LibraryError?

  init(page: Page, style: PageStyle, in region: Region) {
    self.page = page
    self.style = style
    layout = Self.layout(page, style: style, columns: region.columns.count)
    place.resize(height: region.height, in: layout)
    if page.rows != nil { showRows(atEnd: -1) }
  }

  static func layout(_ page: Page, style: PageStyle, columns: Int) -> PageLayout {
    let blocks = page.connected
    let layout = PageBuilder.layout(
      title: page.titleFits(columns) || blocks.lowerBound > 0 ? nil : page.title,
      blocks: Array(page.blocks[blocks]), width: columns, openWarnings: page.openWarnings,
      mayFold: page.mayFold, hasGroups: page.hasGroups, style: style
    ) { page.number(ofBlock: $0 + blocks.lowerBound) }
    return style.isRoomy ? layout.roomy : layout
  }

  /// The row above the page shows the whole title; else it stands at the top of the page as well.
  var hasWholeTitleAbove: Bool { page.titleFits(layout.width) }

  // MARK: Where the person is

  var viewport: Viewport { place.viewport }
  /// The line being read, independent of the page's width and height.
  var anchor: Anchor { place.anchor(in: layout) }
  /// The line where reading goes on.
  var readingLine: Int { place.line(in: layout) }

  /// The heading under which that line stands.
  var currentHeading: Int? {
    layout.headings.lastIndex { $0.line <= max(viewport.top + 1, readingLine) }
  }

  var focusedStop: Stop? { focus.map { layout.stops[$0] } }
  var stops: Stops { Stops(of: layout, on: page) }

  /// Lays the page out anew where it must; the first line on the screen stays the first.
  mutating func resize(to region: Region, style: PageStyle) {
    let anchor = anchor
    if region.columns.count != layout.width || style != self.style {
      self.style = style
      relayout(columns: region.columns.count)
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

  /// The line where a block, a heading or a warning begins.
  func line(ofBlock block: Int) -> Int? {
    layout.lines.firstIndex { $0.anchor.block == block && !$0.runs.isEmpty }
  }

  // MARK: Moving

  /// Arrows choose among rows: on a list, and from a row that was chosen. Elsewhere they read.
  var arrowsChoose: Bool { page.isList || focusedStop?.isRow == true }

  /// One step: to the next selectable row where arrows choose and one is on the screen, else a line.
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
    return scroll(to: viewport.top + direction)
  }

  mutating func movePage(_ direction: Int) -> Bool {
    scroll(to: screens.top(direction, from: viewport.top))
  }

  var screens: PageScreens { PageScreens(of: layout.lines, height: viewport.height) }

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

  /// Nothing is opened that cannot be seen.
  private mutating func forgetFocusOffScreen() {
    if let stop = focusedStop, !viewport.visible.contains(stop.line) { focus = nil }
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

  // MARK: Matches

  /// Looks for something on the page; the first match at or after `line` is the current one.
  mutating func find(_ sought: Sought, from line: Int = 0) {
    matches = Matches(of: sought, in: layout.lines)
    matches.chooseFirst(from: line)
    showCurrentMatch()
  }

  /// Marks what was searched for, and stays where the page was opened: nobody begins to read below
  /// what it says first. The first match on the screen is the current one.
  mutating func mark(_ sought: Sought) {
    matches = Matches(of: sought, in: layout.lines)
    matches.chooseFirst(in: viewport.visible)
  }

  /// Looks for the same again, on a page that was made anew.
  mutating func find(sameAs old: Matches) {
    matches = Matches(of: old.sought, in: layout.lines)
    matches.choose(sameAs: old)
  }

  private mutating func showCurrentMatch() {
    guard let line = matches.currentLine else { return }
    if !viewport.visible.contains(line) { place.show(from: line - viewport.height / 3) }
    forgetFocusOffScreen()
  }

  /// - Returns: whether it went around the ends of the page; `nil` where nothing matches.
  mutating func goToMatch(_ direction: Int) -> Bool? {
    guard let wrapped = matches.choose(next: direction) else { return nil }
    focus = nil
    showCurrentMatch()
    return wrapped
  }

  private mutating func relayout(columns: Int? = nil) {
    let before = matches
    layout = Self.layout(page, style: style, columns: columns ?? layout.width)
    if let focus, !layout.stops.indices.contains(focus) || layout.stops[focus].line < 0 {
      self.focus = nil
    }
    find(sameAs: before)
  }
}
