import Browsing
import Education
import GuideStore
import Screen

extension Sheet {
  /// The sheet as text, of lines no wider than asked; a wallet card keeps its width.
  /// - Parameter width: columns; at least 20.
  public func text(of library: GuideLibrary, width: Int) -> PlainText {
    var text = PlainText(library: library, width: width)
    // A box ends where its lines are no longer set in.
    text.saysEndOfWarnings = false
    text.add(title: title)
    for part in parts {
      switch part {
      case .heading(let words): text.add(title: words)
      case .blocks(let blocks): text.add(blocks)
      case .list(let items):
        text.addBlank()
        for item in items { text.add(bulleted: item) }
      case .fields(let fields):
        text.addBlank()
        for field in fields { text.add(unbroken: FormLine.lines(for: field, width: width)) }
      case .grid(let columns, let rows):
        text.addBlank()
        text.add(unbroken: Self.ruled(columns: columns, rows: rows, width: width))
      case .card(let card):
        text.addBlank()
        for side in card.sides { text.add(unbroken: side) }
      }
    }
    text.addBlank()
    for line in imprint { text.add(line, style: .quiet) }
    return text
  }

  /// A to Z, from 1.
  private static func letter(_ place: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(clamping: place - 1)))
  }

  /// Columns of one width with their names above; where they have no room, a letter of each.
  private static func ruled(columns: [String], rows: [String], width: Int) -> [String] {
    let count = columns.count
    let room = (width - 1) / count - 1
    let isNarrow = columns.contains { $0.columns > room }
    let first = columns[0].columns <= room ? columns[0] : ""
    let names = isNarrow ? columns.indices.map { $0 == 0 ? first : letter($0) } : columns
    // Names that have no room stand above, each with its letter: numbers are days.
    let key = isNarrow ? columns.indices.dropFirst().map { "\(letter($0)) \(columns[$0])" } : []
    func row(_ cells: [String]) -> String {
      "|" + cells.map { $0.padded(to: room) + "|" }.joined()
    }
    let rule = "+" + String(repeating: String(repeating: "-", count: room) + "+", count: count)
    let body = rows.flatMap { [row([$0] + Array(repeating: "", count: count - 1)), rule] }
    return key + [rule, row(names), rule] + body
  }
}

extension WalletCard {
  /// Both sides, each in a frame to cut along.
  var sides: [[String]] {
    let rule = "+" + String(repeating: "-", count: Self.columns - 2) + "+"
    func side(_ lines: [String]) -> [String] {
      let blank = Array(repeating: "", count: max(0, Self.rows - 2 - lines.count))
      return [rule] + (lines + blank).map { "| \($0.padded(to: Self.columns - 4)) |" } + [rule]
    }
    return [side([title] + front), side(back)]
  }
}

extension PlainText {
  fileprivate mutating func add(unbroken lines: [String]) {
    for line in lines { add(line: line) }
  }
}

extension String {
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - self.columns))
  }
}
