import Asked
import Education
import Foundation
import GRDB

/// Writes what the learned stage of the search has learned.
struct AskedWriter {
  let table: AskedTable
  let ways: [String: [String]]

  func insert(into db: Database) throws {
    for (ordinal, kind) in table.classes.enumerated() {
      try db.execute(
        sql: "INSERT INTO asked VALUES (?, ?, ?)",
        arguments: [ordinal, kind.name, kind.role.rawValue])
    }
    let verdicts = [table.verdicts.step] + table.verdicts.bias
    try db.execute(
      sql: "UPDATE guide SET step = ?, verdicts = ?",
      arguments: [table.step, verdicts.map { "\($0)" }.joined(separator: " ")])
    for (bucket, pieces) in table.pieces.all.enumerated() where !pieces.isEmpty {
      try db.execute(
        sql: "INSERT INTO piece VALUES (?, ?)", arguments: [bucket, Data(pieces)])
    }
    try insertWays(into: db)
  }

  private func insertWays(into db: Database) throws {
    let entries = ways.sorted { $0.key < $1.key }.map { ($0.key, $0.value.map(Tokens.words)) }
    let words = WayWords(entries.flatMap(\.1))
    for (word, number) in words.numbers.sorted(by: { $0.key < $1.key }) {
      try db.execute(sql: "INSERT INTO way_word VALUES (?, ?)", arguments: [word, number])
    }
    for (entry, ways) in entries {
      try db.execute(
        sql: "INSERT INTO way VALUES (?, ?)", arguments: [entry, Data(words.stored(ways))])
    }
  }
}
