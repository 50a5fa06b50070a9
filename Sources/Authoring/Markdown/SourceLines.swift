/// The lines of a file, to turn cmark's byte columns into places.
struct SourceLines: Sendable {
  private let lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  func place(line: Int, byteColumn: Int) -> Place {
    guard line >= 1, line <= lines.count else { return Place(line: max(line, 1), column: 1) }
    let bytes = lines[line - 1].utf8.prefix(max(byteColumn - 1, 0))
    return Place(line: line, column: Substring(bytes).count + 1)
  }

  /// How many cells a row of a table is written with.
  func cells(inLine line: Int) -> Int {
    guard line >= 1, line <= lines.count else { return 0 }
    var bars = 0
    var isEscaped = false
    let row = String(lines[line - 1]).oneLine
    for character in row {
      if character == "|", !isEscaped { bars += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return bars + 1 - (row.hasPrefix("|") ? 1 : 0) - (row.hasSuffix("|") && bars > 1 ? 1 : 0)
  }

  /// The bytes of one line from `start` to `end`, both counted from 1 and included.
  func text(line: Int, from start: Int, through end: Int) -> Substring {
    guard line >= 1, line <= lines.count, start >= 1, end >= start else { return "" }
    let bytes = lines[line - 1].utf8
    return Substring(bytes.dropFirst(start - 1).prefix(end - start + 1))
  }
}
