import Education
import Screen

extension PageBuilder {
  /// Words to say stand in from the edge as words of others do; boxes and lines are to be copied, or
  /// printed, and say so: nobody can write on a screen.
  mutating func addForm(_ form: Form) {
    addParagraph([Run(Typography.title(form.title), style: .strong)])
    let inset = Run("    ")
    for words in form.say {
      addParagraph(
        [Run(Typography.kept("\"\(words)\""), style: .house)], first: [inset], rest: [inset],
        inset: inset.text.columns)
    }
    if !form.ticks.isEmpty || !form.fields.isEmpty {
      addParagraph([Run(Wording.toFillInOnPaper, style: .quiet)])
    }
    for tick in form.ticks {
      addParagraph(
        [Run(Typography.kept(tick), style: .house)], first: [Run(FormLine.box)],
        rest: [Run(String(repeating: " ", count: FormLine.box.columns))])
    }
    for field in form.fields {
      for line in FormLine.lines(for: field, width: min(width, Self.widestForm)) {
        addLine([Run(line, style: .house)])
      }
    }
  }

  /// A longer line is not easier to write on.
  private static let widestForm = 60
}

/// Lines to write on, of text.
public enum FormLine {
  /// A box to tick.
  static let box = "[ ] "
  private static let shortest = 12

  /// A label, and a line to write on; where little room is left, a whole line below.
  public static func lines(for label: String, width: Int) -> [String] {
    let start = label.isEmpty ? "" : "\(label): "
    let room = width - start.columns
    if room >= shortest { return [start + String(repeating: "_", count: room)] }
    return [Run(start)].wrapped(to: width).map { $0.map(\.text).joined() } + [
      String(repeating: "_", count: max(1, width))
    ]
  }
}
