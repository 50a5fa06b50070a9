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

  /// How many screens it takes to read everything; one line of each stands on the next as well.
  var screens: Int { fits ? 1 : 1 + (count - height + step - 1) / step }
  /// Which of them is shown, from 1.
  var screen: Int { isAtEnd ? screens : 1 + top / step }
  /// The lines that a screenful moves on.
  var step: Int { max(1, height - 1) }

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
