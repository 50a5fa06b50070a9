import Education
import Screen

/// The first row: the guide's name, whose words these are where they are somebody's, the line that
/// must not be missed, and the key for the warnings.
struct TitleBar {
  var title: String
  /// There are other guides beside it: at least the beginning of its name is told.
  var isOneOfMany: Bool
  var publication: Publication?
  /// Empty where there is none.
  var safetyLine: String
  var warns: Bool
  /// The word for how much depends on the line: "DANGER".
  var signalWord: () -> String?
  /// The key that shows the warnings.
  var key: String

  func draw(in frame: inout Frame) {
    let row = ScreenLayout.titleRow
    let columns = frame.size.columns
    frame.fill(row: row, columns: 0..<columns, style: .titleBar)
    let start = columns - drawSafetyLine(in: &frame, columns: columns)
    guard let publication else {
      // A name that has no room is left out: what must not be missed goes before it.
      if columnsOfName < start {
        frame.put(name, at: Point(column: 0, row: row), style: .titleBar)
      } else if isOneOfMany {
        frame.put(shortened: name, row: row, columns: 0..<max(0, start - 1), style: .titleBar)
      }
      return
    }
    // Titles of documents may be long; the line tells at least how they begin.
    let told = Wording.publication(publication)
    let forms = ["\(name) · \(told)", "\(name) · \(publication.publisher)", name]
    let shown = forms.first { $0.columns < start && !$0.hasSuffix(" · ") } ?? name
    frame.put(shortened: shown, row: row, columns: 0..<max(0, start - 1), style: .titleBar)
  }

  /// The row names the guide, or whose document it is.
  func namesGuide(columns: Int) -> Bool {
    isOneOfMany || publication != nil || columnsOfName < columns - lineOf(columns).columns
  }

  private var name: String { " \(title)" }
  private var columnsOfName: Int { name.columns }

  /// - Returns: how many columns it takes.
  private func drawSafetyLine(in frame: inout Frame, columns: Int) -> Int {
    let line = lineOf(columns)
    guard !line.isEmpty else { return 0 }
    let place = Point(column: max(0, columns - line.columns), row: ScreenLayout.titleRow)
    frame.put(line, at: place, style: safetyLine.isEmpty ? .titleBar : .safetyLine)
    return line.columns
  }

  /// The line that must not be missed, with the key for the warnings, as it is told in so many columns.
  private func lineOf(_ columns: Int) -> String {
    guard !safetyLine.isEmpty || warns else { return "" }
    // What the key does is said, where it must be in place of the guide's name.
    let keys = "\(key) \(Wording.warnings)"
    let forms = [keys, key].map { safetyLine.isEmpty ? " \($0) " : " \(safetyLine) · \($0) " }
    let hasRoom = columnsOfName + 1 + forms[0].columns <= columns
    return
      hasRoom
      ? forms[0] : lines(alone: forms[0], keys).first { $0.columns <= columns } ?? forms[1]
  }

  /// What may stand in place of the name as well.
  private func lines(alone line: String, _ keys: String) -> [String] {
    guard !isOneOfMany, publication == nil else { return [] }
    guard !safetyLine.isEmpty, let signalWord = signalWord() else { return [line] }
    return [" \(signalWord) \(safetyLine)  \(keys)", line]
  }
}
