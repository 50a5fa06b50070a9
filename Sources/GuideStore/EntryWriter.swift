import Education
import GRDB

/// Writes what search needs: the entries, their words in the full-text index, and the vocabulary.
struct EntryWriter {
  private let entries: [SearchEntry]
  private let lexicon: [LexiconEntry]
  private let phrases: [String]
  private let indexer: LineIndexer

  init(_ guide: Guide) {
    entries = SearchEntry.entries(of: guide)
    lexicon = guide.lexicon
    phrases = guide.nodes.flatMap(\.phrases).map(\.words)
    indexer = LineIndexer(lexicon: guide.lexicon)
  }

  /// The words of an entry by field, before they are weighed.
  private struct Fields {
    var lines: [(field: IndexedText.Field, words: [String], slots: [[String]])] = []

    func stems(of fields: Set<IndexedText.Field>) -> String {
      lines.filter { fields.contains($0.field) }.flatMap(\.slots).joined().joined(separator: " ")
    }
  }

  func insert(into db: Database) throws {
    let fields = entries.map(fields)
    var words: [String: Int] = [:]
    var stems: [String: Int] = [:]
    var names: Set<String> = []
    var titled: Set<String> = []
    for entry in fields {
      names.formUnion(entry.lines.filter { $0.field != .body }.flatMap(\.words))
      titled.formUnion(
        entry.lines.filter { $0.field == .title || $0.field == .keyword }.flatMap(\.words))
      for word in Set(entry.lines.flatMap(\.words)) { words[word, default: 0] += 1 }
      for stem in Set(entry.lines.flatMap(\.slots).joined()) { stems[stem, default: 0] += 1 }
    }
    var numbers: [String: UInt32] = [:]
    for (stem, count) in stems.sorted(by: { $0.key < $1.key }) {
      numbers[stem] = UInt32(numbers.count + 1)
      try db.execute(
        sql: "INSERT INTO stem VALUES (?, ?, ?)", arguments: [numbers[stem], stem, count])
    }
    let weight = WordWeight(entries: entries.count)
    for (index, (entry, fields)) in zip(entries, fields).enumerated() {
      let place = index + 1
      var text = IndexedText()
      for line in fields.lines {
        let isCompared = line.field != .page && line.field != .body
        let sum = zip(line.words, line.slots).reduce(0) {
          $0 + weight.inQuestion($1.0, usedBy: stems[$1.1[0]] ?? 0)
        }
        text.append(
          line.field, weight: isCompared ? sum : 0,
          slots: line.slots.map { $0.map { numbers[$0]! } })
      }
      try db.execute(
        sql: "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          place, entry.id, entry.node, entry.block, entry.kind.rawValue, entry.title, entry.text,
          try LibraryWriter.stored(entry.citations), text.stored,
        ])
      try db.execute(
        sql: "INSERT INTO entry_text (rowid, title, otherWords, body) VALUES (?, ?, ?, ?)",
        arguments: [
          place, fields.stems(of: [.title]), fields.stems(of: [.asked, .keyword]),
          fields.stems(of: [.body, .page]),
        ])
    }
    // Lay words and the words of a crisis may be mended into as well, though no entry uses them.
    let typed = lexicon.filter { $0.kind != .misspelling }.map(\.typed) + phrases
    for text in typed {
      for word in Tokens.words(of: text) where word.utf8.count >= 4 {
        names.insert(word)
        words[word, default: 0] += 0
      }
    }
    for (word, count) in words.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "INSERT INTO word VALUES (?, ?, ?, ?, ?)",
        arguments: [
          word, count, names.contains(word), titled.contains(word), SoundKey.of(word),
        ])
    }
  }

  private func fields(of entry: SearchEntry) -> Fields {
    var fields = Fields()
    func add(_ field: IndexedText.Field, _ text: String) {
      let words = Tokens.words(of: text)
      guard !words.isEmpty else { return }
      fields.lines.append((field, words, indexer.slots(of: words, named: field != .body)))
    }
    add(.title, entry.heading ?? entry.title)
    for other in entry.otherWords { add(entry.kind == .question ? .asked : .keyword, other) }
    if let page = entry.pageTitle { add(.page, page) }
    for line in entry.text.split(separator: "\n") { add(.body, String(line)) }
    return fields
  }
}
