import Education
import GuideStore

/// The rows of a page that is a long list. Those around the screen are read and are blocks of the
/// page, each of them one; they count as if the others stood there too.
struct PageRows: Equatable, Sendable {
  enum List: Equatable, Sendable {
    case menu(ListSource<Block>)
    case pages(ListSource<NodeSummary>)
    case warnings(ListSource<PlacedWarning>)
  }

  private let list: List
  let count: Int
  /// The block of the page with which they begin.
  let first: Int
  /// Those that are blocks of the page now.
  var shown = 0..<0

  init(_ list: List, from first: Int) {
    (self.list, self.first) = (list, first)
    count =
      switch list {
      case .menu(let rows): rows.count
      case .pages(let rows): rows.count
      case .warnings(let rows): rows.count
      }
  }

  /// None is missing.
  var areAll: Bool { shown.count == count }

  func blocks(_ places: Range<Int>) throws(LibraryError) -> [Block] {
    switch list {
    case .menu(let rows): try rows.rows(places)
    case .pages(let rows):
      try rows.rows(places).map {
        .menu(title: nil, items: [MenuItem(title: $0.title, target: Target($0.id))])
      }
    case .warnings(let rows): try rows.rows(places).map { $0.block(isOwn: false) }
    }
  }

  /// Rows to have around one of them, so that some screens can be read on either side.
  func around(_ row: Int, height: Int) -> Range<Int> {
    let reach = max(Self.leastReach, 4 * height)
    return (row - reach..<row + reach).clamped(to: 0..<count)
  }

  private static let leastReach = 64
}

extension PlacedWarning {
  /// The warning, and below it where it stands.
  /// - Parameter isOwn: it concerns the reader.
  func block(isOwn: Bool) -> Block {
    var warning = warning
    if isOwn { warning.title = Wording.forYou(warning.title) }
    warning.blocks.append(
      .paragraph([
        Statement(
          spans: [Span(Wording.onThePage), Span(page, target: warning.id)], kind: .label)
      ]))
    return .warning(warning)
  }
}
