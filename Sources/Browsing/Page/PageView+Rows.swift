import Education
import GuideStore

/// A page that is a long list is laid out around the screen; where that comes near an end of the rows
/// that are read, others take their place.
extension PageView {
  /// Which rows of how many are on the screen, from 1; `nil` where the whole page is laid out.
  var rowsOnScreen: (rows: ClosedRange<Int>, count: Int)? {
    guard let rows = page.rows, !rows.areAll else { return nil }
    let seen = layout.lines[viewport.visible].compactMap { page.row(atNumber: $0.anchor.block) }
    guard let first = seen.first, let last = seen.last else { return nil }
    return (first + 1...last + 1, rows.count)
  }

  /// Reads other rows where the screen is less than its height away from one that is not read.
  mutating func readAround() {
    guard let rows = page.rows, !rows.areAll else { return }
    let isNearStart = rows.shown.lowerBound > 0 && viewport.top < viewport.height
    let isNearEnd =
      rows.shown.upperBound < rows.count
      && viewport.top + 2 * viewport.height > layout.lines.count
    if isNearStart || isNearEnd { show(rows: rows.around(rowHere, height: viewport.height)) }
  }

  /// The row at the top of the screen, or next to it.
  private var rowHere: Int {
    guard let rows = page.rows, !layout.lines.isEmpty else { return 0 }
    return min(max(0, layout.lines[viewport.top].anchor.block - rows.first), rows.count - 1)
  }

  /// Lays the page out with other rows. The first line on the screen stays the first, and what is
  /// chosen stays chosen, where they are among them.
  mutating func show(rows wanted: Range<Int>) {
    guard let rows = page.rows, rows.shown != wanted else { return }
    do {
      try page.show(rows: wanted)
      failure = nil
    } catch {
      failure = error
      return
    }
    let (anchor, chosen) = (lineAnchor, focusPlace)
    layout = Self.layout(page, style: style, columns: layout.width)
    place.stay(at: anchor, in: layout)
    focus = chosen.flatMap(stop(at:))
    find(sameAs: matches)
  }

  private var lineAnchor: Anchor {
    layout.lines.isEmpty ? .start : layout.lines[viewport.top].anchor
  }

  /// All rows, for what looks at each of them.
  mutating func showAllRows() {
    if let rows = page.rows { show(rows: 0..<rows.count) }
  }

  /// The rows at the start of a list, or for 1 at its end.
  /// - Returns: whether they are others than before.
  @discardableResult
  mutating func showRows(atEnd direction: Int) -> Bool {
    guard let rows = page.rows, !rows.areAll else { return false }
    show(rows: rows.around(direction < 0 ? 0 : rows.count, height: viewport.height))
    return page.rows?.shown != rows.shown
  }

  /// The rows around a line, where that is not laid out.
  mutating func showRows(around anchor: Anchor) {
    guard let rows = page.rows, let row = page.row(atNumber: anchor.block),
      !rows.shown.contains(row)
    else { return }
    show(rows: rows.around(row, height: viewport.height))
  }
}
