import Education
import Language

/// What is typed, and all that it means of one kind, as one row of the library: what ten words may stand
/// for would be ten rows else, each with the same text in two indexes.
struct LexiconRow: Equatable {
  var typed: String
  var stems: String
  var kind: LexiconKind
  var words: [String]

  /// In the order of the entries: what is typed keeps the order of its meanings.
  static func rows(of entries: [LexiconEntry]) -> [LexiconRow] {
    var rows: [LexiconRow] = []
    var last: [String: Int] = [:]
    for entry in entries {
      let typed = Tokens.normalised(entry.typed)
      if let index = last[typed], rows[index].kind == entry.kind {
        rows[index].words.append(entry.word)
        continue
      }
      last[typed] = rows.count
      let stems = Tokens.words(of: entry.typed).map(Stem.of).joined(separator: " ")
      rows.append(LexiconRow(typed: typed, stems: stems, kind: entry.kind, words: [entry.word]))
    }
    return rows
  }
}
