/// Levels of the headings of plain text, before they are ranked.
enum TextHeading {
  static let plain = 2
  static let question = 4

  /// "1." stands below what has no number, and "1.1" below "1.".
  static func numbered(_ line: TextLine) -> Int {
    let dots = line.words.prefix { $0.isNumber || $0 == "." }.split(separator: ".").count
    return min(6, 2 + dots)
  }
}

extension [FlowItem] {
  /// Where headings without a number stand between numbered ones, the numbers are the parts of the
  /// whole and the others stand inside them; a row of numbers without others between them belongs to
  /// the heading above it.
  func rankingNumbers() -> [FlowItem] {
    let headings = indices.filter { place in
      if case .heading(let level, _) = self[place] { (2...3).contains(level) } else { false }
    }
    let numbered = headings.filter { self[$0].isNumbered }
    guard let first = numbered.first, let last = numbered.last, numbered.count > 1 else {
      return self
    }
    let between = headings.contains { first < $0 && $0 < last && !self[$0].isNumbered }
    guard between else { return self }
    var items = self
    for place in headings where place >= first {
      guard case .heading(_, let text) = self[place] else { continue }
      items[place] = .heading(level: self[place].isNumbered ? 2 : 3, text: text)
    }
    return items
  }
}

extension FlowItem {
  fileprivate var isNumbered: Bool {
    guard case .heading(3, let text) = self else { return false }
    return text.first?.isNumber == true
  }
}
