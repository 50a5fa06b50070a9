import Testing

@testable import SQLite

@Suite("Databases")
struct DatabaseTests {
  private func database(_ sql: String) throws -> Database {
    let database = try Database()
    try database.execute(sql)
    return database
  }

  @Test("Values come back as they were bound, empty and with zero bytes in them too")
  func values() throws {
    let database = try database("CREATE TABLE t (i, d, s, b, n)")
    let texts = ["", "a\0b", "é🙂"]
    for text in texts {
      try database.run(
        "INSERT INTO t VALUES (?, ?, ?, ?, ?)", Int.min, -0.5, text, [UInt8](text.utf8),
        String?.none)
    }
    let rows = try database.rows("SELECT * FROM t ORDER BY rowid") { row in
      #expect(try row.number(0, in: Int.min...0) == Int.min)
      #expect(try row.double(1) == -0.5)
      #expect(try row.bytes(3) == Array(row.text(2).utf8))
      #expect(try row.withBytes(3) { $0.count } == row.text(2).utf8.count)
      #expect(try row.optionalText(4) == nil)
      return try row.text(2)
    }
    #expect(rows == texts)
  }

  @Test(
    "A value of another kind, out of its range or no text is damage",
    arguments: ["'7'", "7.0", "x'37'", "NULL", "-1", "9223372036854775807"])
  func kinds(value: String) throws {
    let database = try database("CREATE TABLE t (v); INSERT INTO t VALUES (\(value))")
    #expect(throws: SQLiteError.damaged) {
      try database.row("SELECT v FROM t") { try $0.number(0) }
    }
  }

  @Test("Text that is no UTF-8 is damage")
  func encoding() throws {
    let database = try database("CREATE TABLE t (v); INSERT INTO t VALUES (CAST(x'FF41' AS TEXT))")
    #expect(throws: SQLiteError.damaged) { try database.row("SELECT v FROM t") { try $0.text(0) } }
  }

  @Test("A statement may be asked again while its rows are read")
  func nested() throws {
    let database = try database("CREATE TABLE t (v); INSERT INTO t VALUES (1), (2), (3)")
    let sums = try database.rows("SELECT v FROM t ORDER BY v") { outer in
      try database.rows("SELECT v FROM t ORDER BY v") { try $0.number(0) }.reduce(0, +)
        + outer.number(0)
    }
    #expect(sums == [7, 8, 9])
  }

  @Test("A transaction that fails leaves nothing")
  func transaction() throws {
    struct Failed: Error {}
    let database = try database("CREATE TABLE t (v)")
    #expect(throws: Failed.self) {
      try database.transaction {
        try database.run("INSERT INTO t VALUES (1)")
        throw Failed()
      }
    }
    #expect(try !database.hasRow("SELECT 1 FROM t"))
  }
}
