/// The lines of an entry by field, as words and as slots of stems.
struct EntryLines {
  struct Line {
    var field: IndexedText.Field
    var words: [String]
    var slots: [[String]]

    /// Titles and ways to ask are compared with a query as a whole.
    var isCompared: Bool { field != .page && field != .body }
  }

  private(set) var lines: [Line] = []

  init(_ entry: SearchEntry, indexer: LineIndexer) {
    func add(_ field: IndexedText.Field, _ text: String) {
      let words = Tokens.words(of: text)
      let slots = indexer.slots(of: words, named: field != .body)
      lines.append(Line(field: field, words: words, slots: slots))
    }
    add(.title, entry.heading ?? entry.title)
    for other in entry.otherTitles { add(.title, other) }
    for other in entry.otherWords { add(entry.kind == .question ? .asked : .keyword, other) }
    if let page = entry.pageTitle { add(.page, page) }
    for line in entry.lines { add(.body, line.words) }
  }

  /// The stems of some fields, as the full-text index takes them.
  func stems(of fields: Set<IndexedText.Field>) -> String {
    var stems = ""
    for line in lines where fields.contains(line.field) {
      for stem in line.slots.lazy.joined() {
        if !stems.isEmpty { stems += " " }
        stems += stem
      }
    }
    return stems
  }
}
