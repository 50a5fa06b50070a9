import Education
import Screen

extension PageBuilder {
  private static let longestSignalWord =
    WarningLevel.allCases.map(\.signalWord.columns).max() ?? 0

  /// The signal word and the title: the word and its weight carry the level, colour only repeats it.
  mutating func addTitle(of warning: Warning, isOpen: Bool) {
    let style = Style(warning.level)
    var stop: Int?
    if mayFold || !isOpen {
      stop = layout.stops.count
      layout.stops.append(
        Stop(kind: .fold, title: warning.title, target: warning.id, line: layout.lines.count))
    }
    // Words of one width, so that the titles begin in one column.
    let name = warning.level.signalWord
    let word = Run(" \(name)", style: style)
    let pad = String(repeating: " ", count: Self.longestSignalWord - name.columns)
    // A folded warning is calm: only its signal word stands out. An open one is a bar across.
    let title = Run(
      Typography.title(warning.title), style: isOpen ? style : .strong, tag: stop)
    let gap = Run(pad + "  ", style: isOpen ? style : .text)
    let more = isOpen ? "" : "  \(Wording.more)"
    let blanks = String(repeating: " ", count: word.text.columns + gap.text.columns)
    let first = layout.lines.count
    addParagraph(
      [title], first: [word, gap], rest: [Run(blanks, style: gap.style)], inset: more.columns,
      row: stop)
    if isOpen {
      for line in first..<layout.lines.count {
        let rest = layout.width - layout.lines[line].runs.columns
        layout.lines[line].runs.append(
          Run(String(repeating: " ", count: max(0, rest)), style: style))
      }
    }
    if !isOpen {
      let rest = layout.width - layout.lines[first].runs.columns - more.columns
      layout.lines[first].runs += [
        Run(String(repeating: " ", count: max(0, rest))), Run(more, style: .quiet),
      ]
    }
  }
}

extension Style {
  /// The style of a warning's title.
  init(_ level: WarningLevel) {
    switch level {
    case .danger: self = .danger
    case .warning: self = .warning
    case .caution: self = .caution
    case .notice: self = .notice
    }
  }

  /// The style of the bar beside an open warning.
  static func border(of level: WarningLevel) -> Style {
    level <= .warning ? .border : .quiet
  }
}
