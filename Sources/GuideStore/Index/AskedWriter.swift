import Asked
import Education
import SQLite

/// Writes what the learned stage of the search has learned.
struct AskedWriter {
  let table: AskedTable
  let ways: [String: [String]]

  func insert(into db: Database) throws {
    for (ordinal, kind) in table.classes.enumerated() {
      try db.run("INSERT INTO asked VALUES (?, ?, ?)", ordinal, kind.name, Int(kind.role.rawValue))
    }
    let verdicts = [table.verdicts.step] + table.verdicts.bias
    try db.run(
      "UPDATE guide SET step = ?, verdicts = ?", Double(table.step),
      verdicts.map { "\($0)" }.joined(separator: " "))
    if let sentences = table.sentences {
      try db.run("UPDATE guide SET sentences = ?", sentences.bytes)
    }
    for (bucket, pieces) in table.pieces.all.enumerated() where !pieces.isEmpty {
      try db.run("INSERT INTO piece VALUES (?, ?)", bucket, pieces)
    }
    try insertWays(into: db)
  }

  private func insertWays(into db: Database) throws {
    let entries = ways.sorted { $0.key < $1.key }.map { ($0.key, $0.value.map(Tokens.words)) }
    let words = WayWords(entries.flatMap(\.1))
    for (word, number) in words.numbers.sorted(by: { $0.key < $1.key }) {
      try db.run("INSERT INTO way_word VALUES (?, ?)", word, number)
    }
    for (entry, ways) in entries {
      try db.run("INSERT INTO way VALUES (?, ?)", entry, words.stored(ways))
    }
  }
}
