/// The screens of a page: where each begins who reads it from its top. One line of each stands on the next as
/// well, where it has words; but what is read together, such as a row of a table, is not parted where it fits.
struct PageScreens {
  private let lines: [PageLine]
  private let height: Int
  private var lastTop: Int { max(0, lines.count - height) }

  init(of lines: [PageLine], height: Int) {
    (self.lines, self.height) = (lines, max(1, height))
  }

  /// The first line of each screen.
  var tops: [Int] {
    var tops = [0]
    while let top = tops.last, top < lastTop { tops.append(min(lastTop, next(after: top))) }
    return tops
  }

  /// Which screen begins with a line or above it, from 1, and of how many.
  func number(of top: Int) -> (number: Int, count: Int) {
    let tops = tops
    return (top >= lastTop ? tops.count : tops.count { $0 <= top }, tops.count)
  }

  /// The first line of the screen below or, for -1, above.
  func top(_ direction: Int, from top: Int) -> Int {
    if direction > 0 { return next(after: top) }
    // Who goes back sees the screens that they came by.
    let tops = tops
    if let screen = tops.firstIndex(of: top), screen > 0 { return tops[screen - 1] }
    let usual = top - step
    guard usual > 0 else { return 0 }
    let whole = (usual..<top).first { !lines[$0].continues }
    return whole ?? usual
  }

  private var step: Int { max(1, height - 1) }
  /// No more than a fifth of a screen is: an action card is read to its end on two screens of 40 by 12.
  private static let shareReadTwice = 5

  private func next(after top: Int) -> Int {
    let usual = top + step
    guard lines.indices.contains(usual) else { return usual }
    let end = usual + 1
    // A blank line tells nobody where they were.
    if lines[usual].runs.isEmpty, height > 1 { return end }
    guard lines[usual].continues else { return usual }
    // All of it is on the screen: it need not be read again.
    guard end < lines.count, lines[end].continues else { return height > 1 ? end : usual }
    let first = lines[..<usual].lastIndex { !$0.continues } ?? 0
    guard first > top else { return usual }
    if lines[usual].isOfTable {
      let length = lines[(first + 1)...].prefix(while: \.continues).count + 1
      return length <= height ? first : usual
    }
    // What would leave much of the screen to be read twice is parted, and so is what is longer than it.
    return usual - first <= height / Self.shareReadTwice ? first : usual
  }
}
