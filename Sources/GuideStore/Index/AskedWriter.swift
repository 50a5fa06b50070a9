import Asked
import Education
import Foundation
import GRDB

/// Writes what the learned stage of the search has learned.
struct AskedWriter {
  let table: AskedTable
  let ways: [String: [String]]

  func insert(into db: Database) throws {
    for (place, kind) in table.classes.enumerated() {
      try db.execute(
        sql: "INSERT INTO asked VALUES (?, ?, ?, ?)",
        arguments: [place, kind.name, kind.role.rawValue, table.bias[place]])
    }
    try db.execute(sql: "UPDATE guide SET step = ?", arguments: [table.step])
    for (key, weights) in table.pieces.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "INSERT INTO piece VALUES (?, ?)",
        arguments: [Int64(key), Data(weights.bytes)])
    }
    for (entry, ways) in ways.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "INSERT INTO way VALUES (?, ?)", arguments: [entry, ways.joined(separator: "\n")])
    }
  }
}
