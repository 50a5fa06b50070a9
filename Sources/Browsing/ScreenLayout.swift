import Screen

/// Which columns and rows belong to what.
struct ScreenLayout: Equatable, Sendable {
  /// Columns of the tree; empty when the page has the screen.
  var tree: Range<Int>
  /// The line between tree and page.
  var divider: Int?
  /// Columns of the page's pane; empty when the tree has the screen.
  var page: Range<Int>
  /// Columns of the page's text inside its pane.
  var text: Range<Int>
  /// Columns of the search prompt and what it found.
  var results: Range<Int>
  /// Columns for what is on the page and where it comes from; `nil` when there is no room.
  var aside: Range<Int>?
  /// Rows between title bar and status line.
  var body: Range<Int>

  var treeRows: Int { max(1, body.count - 1) }
  /// The page's first row tells where the reader is.
  var pageRows: Int { max(1, body.count - 1) }

  /// Tree and page stand side by side from this width on.
  static let narrowestForTwo = 70
  /// A third column stands beside the page from this width on.
  static let narrowestForThree = 120
  private static let asideWidths = 32...44
  private static let treeWidths = 26...36
  private static let wideTreeWidths = 26...48
  /// The line beside the page, and a blank column on each side of its text.
  private static let margins = 3
  static let smallest = Size(columns: 40, rows: 10)

  init(size: Size, pane: Browser.Pane, measure: Int) {
    let rows = max(1, size.rows)
    body = min(1, rows - 1)..<max(1, rows - 2)
    let columns = max(1, size.columns)
    if columns >= Self.narrowestForTwo {
      var width = Self.treeWidths.clamping(columns * 30 / 100)
      if columns >= Self.narrowestForThree {
        // The page's text has its measure first; tree and third column share what is left.
        let free = columns - measure - Self.margins
        width = Self.wideTreeWidths.clamping(free / 2)
        aside = columns - Self.asideWidths.clamping(free - width)..<columns
      }
      tree = 0..<width
      divider = width
      page = (width + 1)..<(aside?.lowerBound ?? columns)
    } else {
      tree = pane == .tree ? 0..<columns : 0..<0
      divider = nil
      aside = nil
      page = 0..<columns
    }
    // One blank column on each side where there is room for it.
    let left = columns >= Self.narrowestForTwo ? page.lowerBound + 1 : 1
    let available = max(1, page.upperBound - left - 1)
    let width = min(measure, available)
    // Centred in a wide pane, so that the eye need not travel to the edge.
    let start = left + (available - width) / 2
    text = start..<start + width
    // Lists have the whole screen, but no longer lines than a page.
    let widest = max(1, columns - 2)
    let shown = min(SearchLines.width(for: measure), widest)
    let first = 1 + (widest - shown) / 2
    results = first..<first + shown
  }
}

extension Browser {
  var layout: ScreenLayout { ScreenLayout(size: size, pane: pane, measure: measure) }
  var isTooSmall: Bool {
    size.columns < ScreenLayout.smallest.columns || size.rows < ScreenLayout.smallest.rows
  }
  var showsTree: Bool { layout.divider != nil || pane == .tree }
  var showsPage: Bool { layout.divider != nil || pane == .page }
}

extension ClosedRange {
  fileprivate func clamping(_ value: Bound) -> Bound {
    Swift.min(upperBound, Swift.max(lowerBound, value))
  }
}
