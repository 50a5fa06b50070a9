import Education
import Language
import SQLite

/// What a library knows of words, read through one database connection.
struct LibraryWords: WordKnowledge {
  let db: Database

  func entryCount() throws -> Int {
    try db.row("SELECT ordinal FROM entry ORDER BY ordinal DESC LIMIT 1") { try $0.number(0) } ?? 0
  }

  func isWord(_ word: String) throws -> Bool {
    try db.hasRow("SELECT 1 FROM word WHERE word = ? AND entries > 0", word)
  }

  func isSpelling(_ word: String) throws -> Bool {
    try db.hasRow("SELECT 1 FROM word WHERE word = ?", word)
  }

  func roles(of word: String) throws -> WordRoles {
    try db.row("SELECT roles FROM word WHERE word = ?", word) {
      WordRoles(rawValue: try $0.number(0))
    } ?? []
  }

  func stem(_ stem: String) throws -> StemUse? {
    try db.row("SELECT number, entries FROM stem WHERE stem = ?", stem) {
      StemUse(number: UInt32(try $0.number(0)), entries: try $0.number(1))
    }
  }

  func words(beginningWith prefix: String, limit: Int) throws -> [String] {
    try db.rows(
      """
      SELECT word FROM word WHERE word > ? AND word < ? AND entries > 0
      ORDER BY entries DESC LIMIT ?
      """, prefix, prefix + "\u{10FFFF}", limit
    ) { try $0.text(0) }
  }

  private static let senses =
    "SELECT typed, kind, words FROM lexicon JOIN sense ON sense = number WHERE "

  func entries(typed: String) throws -> [LexiconEntry] {
    Self.once(try db.rows(Self.senses + "typed = ?", typed, read: Self.entries))
  }

  func entries(stems: String) throws -> [LexiconEntry] {
    Self.once(
      try db.rows(
        Self.senses + "stems = ? AND kind <> 'misspelling'", stems, read: Self.entries))
  }

  func entries(beginningWith prefix: String, limit: Int) throws -> [LexiconEntry] {
    // A word that is finished is no half of a phrase: "cold" does not become "cold turkey".
    let found = try db.rows(
      Self.senses + """
        typed > ? AND typed < ? AND substr(typed, ?, 1) <> ' ' AND kind <> 'misspelling'
        ORDER BY length(typed) LIMIT ?
        """, prefix, prefix + "\u{10FFFF}", prefix.unicodeScalars.count + 1, limit,
      read: Self.entries)
    return Array(Self.once(found).prefix(limit))
  }

  private static func entries(_ row: Row) throws -> [LexiconEntry] {
    guard let kind = LexiconKind(rawValue: try row.text(1)) else { throw ByteReader.Damaged() }
    let typed = try row.text(0)
    return try row.text(2).split(separator: "\n").map {
      LexiconEntry(typed: typed, word: String($0), kind: kind)
    }
  }

  /// Each word once, though several senses have it, and none for itself.
  private static func once(_ entries: [[LexiconEntry]]) -> [LexiconEntry] {
    var seen: Set<[String]> = []
    return entries.joined().filter {
      $0.word != $0.typed && seen.insert([$0.typed, $0.word]).inserted
    }
  }

  /// The last words are a name of several parts, so that the last of them is whole.
  func endsInPhrase(_ words: [String]) throws -> Bool {
    try (2...Tuning.Concepts.longestPhrase).contains { length in
      guard words.count >= length else { return false }
      let phrase = words.suffix(length)
      return try NamedThing.named(in: Array(phrase)).contains(Array(phrase))
        || !entries(typed: phrase.joined(separator: " ")).isEmpty
    }
  }

  func spellings(near word: String, lengths: ClosedRange<Int>) throws -> [Spelling] {
    let first = String(word.prefix(1))
    return try db.rows(
      """
      SELECT word, entries, roles FROM word
      WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?
      """, first, first + "\u{10FFFF}", lengths.lowerBound, lengths.upperBound
    ) {
      Spelling(
        word: try $0.text(0), uses: try $0.number(1), roles: WordRoles(rawValue: try $0.number(2)))
    }
  }

  /// The signs of an emergency that are named with a stem.
  func signs(namedWith stem: String) throws -> [NamedSign] {
    try db.rows("SELECT stems, outright FROM sign WHERE stem = ?", stem) { row in
      NamedSign(
        stems: try row.text(0).split(separator: " ").map(String.init),
        isForEverybody: try row.flag(1))
    }
  }

  /// The phrases of the action cards that begin with a word.
  func crisisPhrases(beginningWith word: String) throws -> [StoredPhrase] {
    try db.rows("SELECT words, whole, card, part, parts FROM phrase WHERE first = ?", word) { row in
      let (part, count) = (try row.optionalNumber(3), try row.number(4))
      guard part ?? 0 <= count else { throw ByteReader.Damaged() }
      return StoredPhrase(
        words: try row.text(0).split(separator: " ").map(String.init),
        mustBeWhole: try row.flag(1), card: try row.text(2),
        group: part.map { .init(number: $0, count: count) })
    }
  }
}
