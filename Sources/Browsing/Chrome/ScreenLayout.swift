import Screen

/// Which columns and rows belong to what.
struct ScreenLayout: Equatable, Sendable {
  /// What has the screen where it is too narrow for two.
  enum Half: Equatable, Sendable { case topics, page }

  let size: Size
  /// No columns when the page has the screen.
  var topics: Region
  /// The column of the line between topics and page; `nil` when one of them has the screen.
  var divider: Int?
  /// The page's pane; no columns when the topics have the screen.
  var page: Region
  /// The page's text inside its pane.
  var text: Region
  /// The search prompt and what it found.
  var results: Region
  /// For what is on the page and where it comes from; `nil` when there is no room.
  var aside: Region?

  static let titleRow = 0
  var statusRow: Int { size.rows - 2 }
  var footerRow: Int { size.rows - 1 }

  var isTooSmall: Bool {
    size.columns < Self.smallest.columns || size.rows < Self.smallest.rows
  }
  var showsTopics: Bool { !topics.columns.isEmpty }
  var showsPage: Bool { !page.columns.isEmpty }

  /// Topics and page stand side by side from this width on.
  static let narrowestForTwo = 70
  /// A third column stands beside the page from this width on.
  static let narrowestForThree = 120
  static let smallest = Size(columns: 40, rows: 10)
  /// From this height on there is a blank row below a header.
  private static let roomyRows = 20
  private static let asideWidths = 32...44
  private static let topicsWidths = 26...36
  private static let wideTopicsWidths = 26...48
  /// The line beside the page, and a blank column on each side of its text.
  private static let margins = 3
  /// What stands left of the text of an answer.
  private static let answerInset = 4

  /// - Parameters:
  ///   - half: what has the keys.
  ///   - measure: the widest that text may be, in columns.
  init(size: Size, half: Half, view: Preferences.View = .sideBySide, measure: Int) {
    self.size = size
    let rows = max(1, size.rows)
    let body = min(1, rows - 1)..<max(1, rows - 2)
    func region(_ columns: Range<Int>) -> Region { Region(columns: columns, rows: body) }
    let columns = max(1, size.columns)
    if columns >= Self.narrowestForTwo, view == .sideBySide {
      var width = Self.topicsWidths.clamping(columns * 30 / 100)
      if columns >= Self.narrowestForThree {
        // The page's text has its measure first; topics and third column share what is left.
        let free = columns - measure - Self.margins
        width = Self.wideTopicsWidths.clamping(free / 2)
        aside = region(columns - Self.asideWidths.clamping(free - width)..<columns)
      }
      topics = region(0..<width)
      divider = width
      page = region((width + 1)..<(aside?.columns.lowerBound ?? columns))
    } else {
      topics = region(half == .topics ? 0..<columns : 0..<0)
      page = region(half == .page ? 0..<columns : 0..<0)
    }
    // One blank column on each side where there is room for it. A page that is not shown stays laid
    // out for the whole screen.
    let pane = page.columns.isEmpty ? 0..<columns : page.columns
    let left = pane.lowerBound + 1
    let available = max(1, pane.upperBound - left - 1)
    let width = min(measure, available)
    // Centred in a wide pane, so that the eye need not travel to the edge; beside the topics it keeps
    // to them.
    let start = divider == nil || aside != nil ? left + (available - width) / 2 : left
    text = region(start..<start + width)
    text.gap = rows >= Self.roomyRows ? 1 : 0
    // Lists have the whole screen, but no longer lines than a page.
    let widest = max(1, columns - 2)
    let shown = min(measure + Self.answerInset, widest)
    let first = 1 + (widest - shown) / 2
    results = region(first..<first + shown)
    results.gap = text.gap
  }
}

extension ClosedRange {
  fileprivate func clamping(_ value: Bound) -> Bound {
    Swift.min(upperBound, Swift.max(lowerBound, value))
  }
}
