import Education
import Screen

extension PageBuilder {
  /// The widest a drawing may be: longer bars are not easier to compare.
  static let widest = 60
  private static let levelRows = 4

  /// A figure: its title, its rows as words with a bar under each, and what it shows.
  mutating func addFigure(_ figure: Figure) {
    addParagraph([Run(Typography.title(figure.title), style: .strong)])
    let width = min(width, Self.widest)
    switch figure.drawing {
    case .ranges(let axis, let rows):
      for row in rows { addRange(row, on: axis, width: width) }
      addScale(axis, width: width)
    case .levels(let series):
      for one in series { addLevels(one, width: width) }
    case .flow(let steps):
      for box in Self.boxes(steps, width: width) {
        together { for line in box { $0.addLine([Run(line)]) } }
      }
    }
    addParagraph([Run(Typography.kept(figure.summary))])
  }

  /// Boxes below each other, with an arrow between two, of the signs that divide the screen.
  static func flow(_ steps: [String], width: Int) -> [String] {
    boxes(steps, width: width).flatMap { $0 }
  }

  /// Each box with the arrow that leads to it.
  private static func boxes(_ steps: [String], width: Int) -> [[String]] {
    let inner = max(1, width - 4)
    let rule = String(repeating: "─", count: inner + 2)
    let middle = String(repeating: " ", count: width / 2)
    func row(_ words: String) -> String {
      let left = (inner - words.columns) / 2
      let right = inner - words.columns - left
      return "│ " + String(repeating: " ", count: max(0, left)) + words
        + String(repeating: " ", count: max(0, right)) + " │"
    }
    return steps.enumerated().map { index, step in
      let rows = [Run(Typography.kept(step))].wrapped(to: inner).map {
        row($0.map(\.text).joined())
      }
      let arrow = index == 0 ? [] : [middle + "↓"]
      return arrow + ["┌\(rule)┐"] + rows + ["└\(rule)┘"]
    }
  }

  /// The label with its sources, then a bar from its first to its last value.
  private mutating func addRange(_ row: FigureRange, on axis: FigureAxis, width: Int) {
    let group = note(row.citations, words: row.label)
    let label = Run(Typography.kept(row.label), group: group)
    addParagraph([label] + [citationMarks(of: row.citations, group: group)].compactMap { $0 })
    func column(_ value: Double) -> Int {
      let share = (value - axis.from) / (axis.to - axis.from)
      // A library that is damaged may hold no numbers here.
      guard share.isFinite else { return 0 }
      return Int((min(1, max(0, share)) * Double(width - 1)).rounded())
    }
    let first = column(row.from)
    let last = max(first, column(row.to))
    addLine([
      Run(String(repeating: "·", count: first), style: .quiet),
      Run(String(repeating: "█", count: last - first + 1)),
      Run(String(repeating: "·", count: width - 1 - last), style: .quiet),
    ])
  }

  /// The axis: its first and last value under its ends.
  private mutating func addScale(_ axis: FigureAxis, width: Int) {
    let first = Self.number(axis.from)
    let last = "\(Self.number(axis.to)) \(axis.unit)"
    let gap = max(1, width - first.columns - last.columns)
    addLine([Run(first + String(repeating: " ", count: gap) + last, style: .quiet)])
  }

  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }

  /// Columns as high as the level, a few rows high, over their label.
  private mutating func addLevels(_ series: FigureLevels, width: Int) {
    guard !series.levels.isEmpty else { return }
    let columns = max(1, width / series.levels.count)
    for row in (1...Self.levelRows).reversed() {
      let line = series.levels.map { level in
        let isFilled = level * Self.levelRows >= row * FigureLevels.highest
        return String(repeating: isFilled ? "█" : " ", count: columns)
      }.joined()
      addLine([Run(line)])
    }
    addLine([Run(String(repeating: "─", count: columns * series.levels.count), style: .quiet)])
    addParagraph([Run(Typography.kept(series.label))])
  }
}
