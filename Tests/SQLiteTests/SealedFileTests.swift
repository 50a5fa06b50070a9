import Foundation
import Testing

@testable import SQLite

@Suite("Sealed files")
struct SealedFileTests {
  private static let pageSize = 512

  /// The bytes of a sealed database.
  private static func bytes(_ sql: String) throws -> [UInt8] {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Database(filling: path, pageSize: pageSize).execute(sql)
    try PageSeal.seal(fileAt: path, pageSize: pageSize)
    return [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  private static func open(_ bytes: [UInt8]) throws -> Database {
    try Database(reading: file(bytes))
  }

  private static func file(_ bytes: [UInt8]) -> SealedFile {
    let content = PageBytes(byteCount: bytes.count) { count, offset in
      Array(bytes[offset..<offset + count])
    }
    return SealedFile(content, pageSize: pageSize)
  }

  private static let words = "CREATE TABLE t (v); INSERT INTO t VALUES ('80 milligrams')"

  @Test("The check of nine digits is the one that the standard names (RFC 3720)")
  func check() {
    let digits = Array("123456789".utf8)
    let check = CRC32C.check(of: digits.span, from: 0)
    #expect(check == 0xE306_9283)
    // In two parts it is the same.
    let whole = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let (start, rest) = (whole[..<333], whole[333...])
    let first = CRC32C.check(of: start.span, from: 0)
    let (parts, atOnce) = (
      CRC32C.check(of: rest.span, from: first), CRC32C.check(of: whole.span, from: 0)
    )
    #expect(parts == atOnce)
  }

  @Test("A whole file is read")
  func reading() throws {
    let database = try Self.open(Self.bytes(Self.words))
    #expect(try database.row("SELECT v FROM t") { try $0.text(0) } == "80 milligrams")
  }

  @Test("Any one bit that changes is damage")
  func flips() throws {
    let whole = try Self.bytes(Self.words)
    let place = try #require(String(decoding: whole, as: Unicode.ASCII.self).range(of: "80 milli"))
    let first = String(decoding: whole, as: Unicode.ASCII.self)
      .distance(from: "".startIndex, to: place.lowerBound)
    for bit in 0..<8 * 14 {
      var bytes = whole
      bytes[first + bit / 8] ^= 1 << (bit % 8)
      #expect(throws: SQLiteError.damaged) {
        try Self.open(bytes).row("SELECT v FROM t") { try $0.text(0) }
      }
    }
  }

  @Test("A page in the place of another one is damage, though it is whole")
  func misplaced() throws {
    var bytes = try Self.bytes(
      "CREATE TABLE a (v); CREATE TABLE b (v); INSERT INTO a VALUES (1); INSERT INTO b VALUES (2)")
    let pages = [bytes.count / Self.pageSize - 2, bytes.count / Self.pageSize - 1].map {
      $0 * Self.pageSize..<($0 + 1) * Self.pageSize
    }
    let (left, right) = (Array(bytes[pages[0]]), Array(bytes[pages[1]]))
    #expect(left != right)
    bytes.replaceSubrange(pages[0], with: right)
    bytes.replaceSubrange(pages[1], with: left)
    #expect(throws: SQLiteError.damaged) {
      try Self.open(bytes).row("SELECT v FROM a") { try $0.number(0) }
    }
  }

  @Test("Any part of a file can be read, and what lies behind its end is zeros")
  func parts() throws {
    let bytes = try Self.bytes(Self.words)
    let file = Self.file(bytes)
    for (offset, count) in [(0, 16), (24, 16), (500, 500), (512, 512), (700, 1), (0, bytes.count)] {
      let (answer, read) = file.read(count, at: offset)
      #expect(answer == .whole)
      #expect(read == Array(bytes[offset..<offset + count]))
    }
    let (answer, read) = file.read(40, at: bytes.count - 20)
    #expect(answer == .short)
    #expect(read == bytes.suffix(20) + Array(repeating: 0, count: 20))
  }

  @Test(
    "Nothing but reading tables is done in it",
    arguments: [
      "INSERT INTO t VALUES (1)", "DELETE FROM t", "CREATE TABLE u (v)", "ATTACH 'x' AS x",
      "PRAGMA writable_schema = ON", "SELECT * FROM look", "CREATE TEMP TABLE u (v)", "VACUUM",
      "SELECT load_extension('x')",
      "WITH RECURSIVE c (v) AS (SELECT 1 UNION ALL SELECT v FROM c) SELECT v FROM c",
    ])
  func refused(sql: String) throws {
    let database = try Self.open(
      Self.bytes(Self.words + "; CREATE VIEW look AS SELECT * FROM t"))
    #expect(throws: SQLiteError.damaged) { try database.run(sql) }
  }

  @Test("What takes too many steps ends, and what follows has its own")
  func budget() throws {
    let rows = (1...200).map { "(\($0))" }.joined(separator: ", ")
    let database = try Self.open(Self.bytes("CREATE TABLE t (v); INSERT INTO t VALUES \(rows)"))
    database.allow(steps: 1_000_000)
    #expect(throws: SQLiteError.tookTooLong) {
      try database.row("SELECT count(*) FROM t a, t b, t c, t d") { try $0.number(0) }
    }
    database.allow(steps: 1_000_000)
    #expect(try database.row("SELECT count(*) FROM t a, t b") { try $0.number(0) } == 40_000)
  }

  @Test("Values of too many bytes are not read, and what follows has its own")
  func budgetOfBytes() throws {
    let rows = Array(repeating: "(zeroblob(1000))", count: 20).joined(separator: ", ")
    let database = try Self.open(Self.bytes("CREATE TABLE t (v); INSERT INTO t VALUES \(rows)"))
    for read in [{ try $0.bytes(0).count }, { try $0.withBytes(0) { $0.count } }]
      as [(Row) throws -> Int]
    {
      database.allow(steps: .max, bytes: 19_999)
      #expect(throws: SQLiteError.tookTooLong) { try database.rows("SELECT v FROM t", read: read) }
      database.allow(steps: .max, bytes: 20_000)
      #expect(try database.rows("SELECT v FROM t", read: read).count == 20)
    }
    // What has a bound of its own is not counted.
    database.allow(steps: .max, bytes: 0)
    #expect(
      try database.rows("SELECT v FROM t") { try $0.withBytes(0, most: 1_000) { $0.count } }.count
        == 20)
    #expect(throws: SQLiteError.damaged) {
      try database.row("SELECT v FROM t") { try $0.withBytes(0, most: 999) { $0.count } }
    }
    database.allow(steps: .max, bytes: 2)
    #expect(throws: SQLiteError.tookTooLong) {
      try database.row("SELECT 'abc' FROM t") { try $0.text(0) }
    }
  }
}
