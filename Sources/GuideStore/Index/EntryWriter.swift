import Education
import Language
import SQLite

/// Writes what search needs: the entries, their words in the full-text index, and the vocabulary.
struct EntryWriter {
  private let entries: [(entry: SearchEntry, lines: EntryLines, subject: String?)]
  private let vocabulary: Vocabulary
  private let lexicon: [LexiconEntry]

  init(_ guide: Guide, claims: SubjectClaims) {
    let indexer = LineIndexer(lexicon: guide.lexicon)
    entries = SearchEntry.entries(of: guide).map {
      ($0, EntryLines($0, indexer: indexer), claims.subject(of: $0))
    }
    let used = Vocabulary.stems(of: entries.map(\.lines))
    lexicon =
      guide.lexicon
      + CommonLexicon.rows(
        whereUsed: { used[$0] != nil }, besides: guide.lexicon,
        isInTwoRegisters: guide.about.publication != nil)
    vocabulary = Vocabulary(
      entries: entries.map(\.lines), lexicon: lexicon,
      phrases: guide.nodes.flatMap(\.phrases).map(\.words))
  }

  /// The standard subjects that entries treat.
  var subjects: Set<String> { Set(entries.compactMap(\.subject)) }

  func insert(into db: Database) throws {
    for (index, (entry, lines, subject)) in entries.enumerated() {
      let ordinal = index + 1
      try db.run(
        "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ordinal, entry.id, entry.node, entry.block, entry.kind.rawValue, entry.title, entry.text,
        entry.opening, entry.citations.stored, indexed(lines).stored, subject)
      try db.run(
        "INSERT INTO entry_text (rowid, title, otherWords, body) VALUES (?, ?, ?, ?)",
        ordinal, lines.stems(of: [.title]), lines.stems(of: [.asked, .keyword]),
        lines.stems(of: [.body, .page]))
    }
    for row in LexiconRow.rows(of: lexicon) {
      try db.run(
        "INSERT INTO lexicon VALUES (?, ?, ?, ?)", row.typed, row.stems, row.kind.rawValue,
        row.words.stored)
    }
    for (word, use) in vocabulary.words.sorted(by: { $0.key < $1.key }) {
      try db.run("INSERT INTO word VALUES (?, ?, ?)", word, use.entries, use.roles.rawValue)
    }
    for (stem, number) in vocabulary.numbers.sorted(by: { $0.value < $1.value }) {
      try db.run("INSERT INTO stem VALUES (?, ?, ?)", Int(number), stem, vocabulary.stems[stem])
    }
  }

  private func indexed(_ lines: EntryLines) -> IndexedText {
    let measure = WordWeight(entries: entries.count)
    var text = IndexedText()
    for line in lines.lines {
      let weight = zip(line.words, line.slots).reduce(0) { sum, word in
        sum + measure.inQuestion(word.0, usedBy: vocabulary.stems[word.1[0]] ?? 0)
      }
      text.append(
        line.field, weight: line.isCompared ? weight : 0,
        slots: line.slots.map { $0.map { vocabulary.numbers[$0]! } })
    }
    return text
  }
}
