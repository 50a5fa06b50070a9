import Education
import Language

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
    guard between || followsWarning(first, under: headings) else { return self }
    var items = self
    for place in headings where place >= first {
      guard case .heading(let level, let text) = self[place] else { continue }
      items[place] = .heading(
        level: self[place].isNumbered ? 2 : between ? 3 : level, text: text)
    }
    return items
  }

  /// What stands above the numbers warns and has said what it says, so that they are no part of it; where
  /// it promises them ("Do not take it if:") they are.
  private func followsWarning(_ first: Int, under headings: [Int]) -> Bool {
    guard let above = headings.last(where: { $0 < first }),
      case .heading(_, let title) = self[above], WarningHeadings.warns(title),
      case .block(let block) = self[first - 1]
    else { return false }
    return !block.plainText.hasSuffix(":")
  }
}

extension FlowItem {
  fileprivate var isNumbered: Bool {
    guard case .heading(3, let text) = self else { return false }
    return text.first?.isNumber == true
  }
}
