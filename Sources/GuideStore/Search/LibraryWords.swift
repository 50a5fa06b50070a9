import Education
import GRDB
import Language

/// What a library knows of words, read through one database connection.
struct LibraryWords: WordKnowledge {
  let db: Database

  func entryCount() throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT max(ordinal) FROM entry")) ?? 0
  }

  func isWord(_ word: String) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM word WHERE word = ? AND entries > 0"),
      arguments: [word]) ?? false
  }

  func isSpelling(_ word: String) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM word WHERE word = ?"), arguments: [word]) ?? false
  }

  func roles(of word: String) throws -> WordRoles {
    let roles = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT roles FROM word WHERE word = ?"), arguments: [word])
    return WordRoles(rawValue: roles ?? 0)
  }

  func stem(_ stem: String) throws -> StemUse? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT number, entries FROM stem WHERE stem = ?"), arguments: [stem]
    ).map {
      StemUse(
        number: try $0.decode(forColumn: "number"), entries: try $0.decode(forColumn: "entries"))
    }
  }

  func words(beginningWith prefix: String, limit: Int) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT word FROM word WHERE word > ? AND word < ? AND entries > 0
          ORDER BY entries DESC LIMIT ?
          """),
      arguments: [prefix, prefix + "\u{10FFFF}", limit])
  }

  func entries(typed: String) throws -> [LexiconEntry] {
    try rows("typed = ?", [typed])
  }

  func entries(stems: String) throws -> [LexiconEntry] {
    try rows("stems = ? AND kind <> 'misspelling'", [stems])
  }

  func entries(beginningWith prefix: String, limit: Int) throws -> [LexiconEntry] {
    try rows(
      // A word that is finished is no half of a phrase: "cold" does not become "cold turkey".
      """
      typed > ? AND typed < ? AND substr(typed, ?, 1) <> ' ' AND kind <> 'misspelling'
      ORDER BY length(typed) LIMIT ?
      """,
      [prefix, prefix + "\u{10FFFF}", prefix.unicodeScalars.count + 1, limit])
  }

  /// The last words are a name of several parts, so that the last of them is whole.
  func endsInPhrase(_ words: [String]) throws -> Bool {
    try (2...Tuning.Concepts.longestPhrase).contains { length in
      guard words.count >= length else { return false }
      let phrase = words.suffix(length)
      return try Device.named(in: Array(phrase)).contains(Array(phrase))
        || !entries(typed: phrase.joined(separator: " ")).isEmpty
    }
  }

  func spellings(near word: String, lengths: ClosedRange<Int>) throws -> [Spelling] {
    let first = String(word.prefix(1))
    return try spellings(
      "word >= ? AND word < ? AND length(word) BETWEEN ? AND ?",
      [first, first + "\u{10FFFF}", lengths.lowerBound, lengths.upperBound])
  }

  /// The phrases of the action cards that begin with a word.
  func phrases(beginningWith word: String) throws -> [StoredPhrase] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT words, whole, card, part, parts FROM phrase WHERE first = ?"),
      arguments: [word]
    ).map { row in
      let words: String = try row.decode(forColumn: "words")
      let part: Int? = try row.decode(forColumn: "part")
      return StoredPhrase(
        words: words.split(separator: " ").map(String.init),
        mustBeWhole: try row.decode(forColumn: "whole"), card: try row.decode(forColumn: "card"),
        group: try part.map { .init(number: $0, count: try row.decode(forColumn: "parts")) })
    }
  }

  private func spellings(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [Spelling] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT word, entries, roles FROM word WHERE \(condition)"),
      arguments: arguments
    ).map {
      // Columns by their ordinal: this is read for thousands of rows.
      Spelling(
        word: try $0.decode(atIndex: 0), uses: try $0.decode(atIndex: 1),
        roles: WordRoles(rawValue: try $0.decode(atIndex: 2)))
    }
  }

  private func rows(_ condition: String, _ arguments: StatementArguments) throws -> [LexiconEntry] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT typed, word, kind FROM lexicon WHERE \(condition)"),
      arguments: arguments
    ).compactMap { row in
      try LexiconKind(rawValue: row.decode(forColumn: "kind")).map {
        LexiconEntry(
          typed: try row.decode(forColumn: "typed"), word: try row.decode(forColumn: "word"),
          kind: $0)
      }
    }
  }
}
