import Education

/// A row of `words.tsv` with its place.
struct Word: Sendable {
  var entry: LexiconEntry
  var line: Int
}

/// `words.tsv`: what readers type, and the guide's own word for it.
enum WordSheet {
  static let path = "words.tsv"
  private static let header = "lay\tword\tkind"

  static func read(_ text: String) -> (words: [Word], findings: [Finding]) {
    var words: [Word] = []
    var findings: [Finding] = []
    func note(_ line: Int, _ message: String) {
      findings.append(
        Finding(.encoding, .error, path, Place(line: line, column: 1), message))
    }
    let kinds = LexiconKind.allCases.map(\.rawValue).joined(separator: ", ")
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index == 0 {
        if line != header {
          note(
            1,
            "The first line names the columns; write lay, word and kind there with tabs, and in each line "
              + "below what is typed, the guide's word, and one of \(kinds).")
        }
        continue
      }
      guard !line.isEmpty else { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 3, !cells.contains("") else {
        note(index + 1, "The row has not three filled cells; write lay, word and kind with tabs.")
        continue
      }
      guard let kind = LexiconKind(rawValue: cells[2]) else {
        note(index + 1, "\"\(cells[2])\" is no kind; write one of \(kinds).")
        continue
      }
      words.append(
        Word(entry: LexiconEntry(typed: cells[0], word: cells[1], kind: kind), line: index + 1))
    }
    return (words, findings)
  }
}
