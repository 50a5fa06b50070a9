/// Which lines of a longer text are on the screen. It knows nothing of what the lines hold.
struct Viewport: Equatable, Sendable {
  /// The first line shown.
  private(set) var top = 0
  private(set) var height = 1
  private(set) var count = 0

  var visible: Range<Int> { top..<min(count, top + height) }
  private var lastTop: Int { max(0, count - height) }
  var isAtStart: Bool { top == 0 }
  var isAtEnd: Bool { top >= lastTop }
  var fits: Bool { count <= height }

  mutating func resize(height: Int, count: Int) {
    self.height = max(1, height)
    self.count = count
    top = min(top, lastTop)
  }

  /// - Returns: whether anything moved.
  @discardableResult
  mutating func scroll(by lines: Int) -> Bool { scroll(to: top + lines) }

  @discardableResult
  mutating func scroll(to line: Int) -> Bool {
    let before = top
    top = max(0, min(line, lastTop))
    return top != before
  }

  /// Scrolls as little as needed to show a range of lines, its beginning above all.
  mutating func show(_ lines: Range<Int>) {
    if lines.upperBound > top + height { scroll(to: lines.upperBound - height) }
    if lines.lowerBound < top { scroll(to: lines.lowerBound) }
  }
}
