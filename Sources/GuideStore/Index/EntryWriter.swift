import Education
import Language
import SQLite

/// Writes what search needs: the entries, their words in the full-text index, and the vocabulary.
///
/// What a word weighs hangs on how many entries use it, so all entries are gone through twice: they are
/// made anew each time, for the words of all of them would take many times the room of the guide.
struct EntryWriter {
  private let guide: Guide
  private let claims: SubjectClaims
  private let indexer: LineIndexer
  private let vocabulary: Vocabulary
  private let senses: [LexiconSense]
  private let entryCount: Int
  private let packer: Packer
  /// The standard subjects that entries treat.
  let subjects: Set<String>

  /// - Parameter progress: is told how many pages have been gone through.
  init(
    _ guide: Guide, claims: SubjectClaims, packer: Packer,
    progress: (_ done: Int) throws -> Void
  ) rethrows {
    (self.guide, self.claims, self.packer) = (guide, claims, packer)
    let indexer = LineIndexer(lexicon: guide.lexicon)
    var vocabulary = Vocabulary()
    var subjects: Set<String> = []
    var count = 0
    try SearchEntry.forEach(of: guide, progress: progress) { entry in
      vocabulary.add(EntryLines(entry, indexer: indexer))
      if let subject = claims.subject(of: entry) { subjects.insert(subject) }
      count += 1
    }
    let used = vocabulary.stems
    senses =
      guide.lexicon.map(LexiconSense.init)
      + CommonLexicon.senses(
        whereUsed: { used[$0] != nil }, besides: guide.lexicon,
        isInTwoRegisters: guide.about.publication != nil)
    vocabulary.add(
      names: senses.filter { $0.kind != .misspelling }.flatMap(\.typed),
      phrases: guide.nodes.flatMap(\.phrases).map(\.words))
    (self.indexer, self.vocabulary, self.subjects, entryCount) =
      (indexer, vocabulary, subjects, count)
  }

  /// - Parameter reader: where nobody taught the guide how people ask: then what its entries mean is kept.
  func insert(
    into db: Database, reader: MeaningReader?, progress: (_ done: Int) throws -> Void
  ) throws {
    // As many as can be looked through for each query.
    let reader = entryCount <= Tuning.Retrieval.manyEntries ? reader : nil
    let numbers = vocabulary.numbers
    let nodes = Dictionary(
      guide.nodes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var ordinal = 0
    try SearchEntry.forEach(of: guide, progress: progress) { entry in
      let lines = EntryLines(entry, indexer: indexer)
      ordinal += 1
      try db.run(
        "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ordinal, nodes[entry.node], entry.part, entry.block, entry.kind.rawValue, entry.title,
        packer.packed(EntryContent(text: entry.text, citations: entry.citations).stored),
        entry.opening, indexed(lines, numbers).stored, claims.subject(of: entry))
      try db.run(
        "INSERT INTO entry_text (rowid, title, otherWords, body) VALUES (?, ?, ?, ?)",
        ordinal, lines.stems(of: [.title]), lines.stems(of: [.asked, .keyword]),
        lines.stems(of: [.body, .page]))
      if let reader {
        let meaning = EntryMeaning(entry, by: reader)
        try db.run(
          "INSERT INTO meaning VALUES (?, ?, ?)", ordinal, meaning.askedCount, meaning.bytes)
      }
    }
    for (number, sense) in senses.enumerated() {
      try db.run(
        "INSERT INTO sense VALUES (?, ?)", number, sense.words.joined(separator: "\n"))
      for typed in sense.typed {
        try db.run(
          "INSERT INTO lexicon VALUES (?, ?, ?, ?)", Tokens.normalised(typed),
          Tokens.words(of: typed).map(Stem.of).joined(separator: " "), sense.kind.rawValue, number)
      }
    }
    for (word, use) in vocabulary.words.sorted(by: { $0.key < $1.key }) {
      try db.run("INSERT INTO word VALUES (?, ?, ?)", word, use.entries, use.roles.rawValue)
    }
    for (stem, number) in numbers.sorted(by: { $0.value < $1.value }) {
      try db.run("INSERT INTO stem VALUES (?, ?, ?)", Int(number), stem, vocabulary.stems[stem])
    }
  }

  private func indexed(_ lines: EntryLines, _ numbers: [String: UInt32]) -> IndexedText {
    let measure = WordWeight(entries: entryCount)
    var text = IndexedText()
    for line in lines.lines {
      let weight = zip(line.words, line.slots).reduce(0) { sum, word in
        sum + measure.inQuestion(word.0, usedBy: vocabulary.stems[word.1[0]] ?? 0)
      }
      text.append(
        line.field, weight: line.isCompared ? weight : 0,
        slots: line.slots.map { $0.map { numbers[$0]! } })
    }
    return text
  }
}
