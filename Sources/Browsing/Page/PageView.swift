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
  /// Where reading was left for the other dangers of a card.
  var leftOff: Leaving?
  private(set) var matches = Matches.none
  private(set) var style: PageStyle
  /// Why rows that should be shown were not read.
  var failure: LibraryError?

  init(page: Page, style: PageStyle, in region: Region) {
    self.page = page
    self.style = style
    layout = Self.layout(page, style: style, columns: region.columns.count)
    place.resize(height: region.height, in: layout)
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

  /// The line where a block, a heading or a warning begins.
  func line(ofBlock block: Int) -> Int? {
    layout.lines.firstIndex { $0.anchor.block == block && !$0.runs.isEmpty }
  }

  /// Arrows choose among rows: on a list, and from a row that was chosen. Elsewhere they read.
  var arrowsChoose: Bool { page.isList || focusedStop?.isRow == true }

  var screens: PageScreens { PageScreens(of: layout.lines, height: viewport.height) }

  /// Nothing is opened that cannot be seen.
  mutating func forgetFocusOffScreen() {
    if let stop = focusedStop, !viewport.visible.contains(stop.line) { focus = nil }
  }

  /// Lays the page out anew; what is chosen stays so where it still is, and so do the matches.
  mutating func relayout(columns: Int? = nil, style: PageStyle? = nil) {
    let before = matches
    self.style = style ?? self.style
    layout = Self.layout(page, style: self.style, columns: columns ?? layout.width)
    if let focus, !layout.stops.indices.contains(focus) || layout.stops[focus].line < 0 {
      self.focus = nil
    }
    find(sameAs: before)
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
}
