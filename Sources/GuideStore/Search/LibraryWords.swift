import Education
import GRDB

/// What a library knows of words, read through one database connection.
struct LibraryWords: WordKnowledge {
  let db: Database

  func isWord(_ word: String) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM word WHERE word = ?"), arguments: [word]) ?? false
  }

  func words(beginningWith prefix: String, limit: Int) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: "SELECT word FROM word WHERE word > ? AND word < ? ORDER BY entries DESC LIMIT ?"),
      arguments: [prefix, prefix + "\u{10FFFF}", limit])
  }

  func entries(typed: String) throws -> [LexiconEntry] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT typed, word, kind FROM lexicon WHERE typed = ?"),
      arguments: [typed]
    ).compactMap(Self.entry)
  }

  func entries(beginningWith prefix: String, limit: Int) throws -> [LexiconEntry] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT typed, word, kind FROM lexicon
          WHERE typed > ? AND typed < ? AND kind <> 'misspelling' ORDER BY length(typed) LIMIT ?
          """),
      arguments: [prefix, prefix + "\u{10FFFF}", limit]
    ).compactMap(Self.entry)
  }

  func spellings() throws -> [(word: String, uses: Int)] {
    let words = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT word, entries FROM word WHERE length(word) >= 4")
    ).map { (word: $0["word"] as String, uses: $0["entries"] as Int) }
    let lay = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT typed FROM lexicon
          WHERE length(typed) >= 4 AND kind <> 'misspelling' AND instr(typed, ' ') = 0
          """)
    ).map { (word: $0, uses: 1) }
    return words + lay + LightWords.all.map { (word: $0, uses: 1) }
  }

  private static func entry(_ row: Row) -> LexiconEntry? {
    LexiconKind(rawValue: row["kind"]).map {
      LexiconEntry(typed: row["typed"], word: row["word"], kind: $0)
    }
  }
}
