import Foundation
import Testing

@testable import GuideStore

/// A library may be damaged anywhere: each way to read it gives an answer or a `LibraryError`.
@Suite("Damaged libraries")
struct DamagedLibraryTests {
  /// What the commands read, each by itself: one that fails does not hide the next.
  static let reads: [@Sendable (GuideLibrary) throws -> Void] = [
    { library in for node in try library.allNodes() { _ = try library.path(to: node.id) } },
    { library in for node in try library.allNodes() { _ = try library.blocks(of: node.id) } },
    { library in _ = try library.children(of: nil) },
    { library in _ = try library.children(of: "stopping") },
    { library in _ = try library.node("stopping") },
    { library in _ = try library.blocks(of: "stopping") },
    { library in _ = try library.path(to: "stopping") },
    { library in _ = try library.next(after: "stopping") },
    { library in _ = try library.branch(of: .question) },
    { library in _ = try library.nodesMeant(by: "stop") },
    { library in _ = try library.nodesMeant(by: "child") },
    { library in _ = try library.warnings() },
    { library in _ = try library.actionPlan() },
    { library in _ = try library.search("stop suddenly") },
    { library in _ = try library.search("sezure, cannot breathe") },
    { library in _ = try library.explanation(of: "stop suddenly") },
  ]

  /// Reads all of the library.
  /// - Returns: the errors.
  private func errors(reading path: String) -> [any Error] {
    do {
      let library = try GuideLibrary(path: path)
      return Self.reads.compactMap { read in
        do {
          try read(library)
          return nil
        } catch {
          return error
        }
      }
    } catch {
      return [error]
    }
  }

  private func withLibrary(_ body: (String) throws -> Void) throws {
    let path = SmallGuide.file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try LibraryWriter.write(SmallGuide.guide, to: path)
    try body(path)
  }

  @Test("A whole library can be read in each way")
  func whole() throws {
    try withLibrary { path in
      let errors = errors(reading: path)
      #expect(errors.isEmpty)
    }
  }

  @Test("Bytes changed anywhere")
  func bytes() throws {
    try withLibrary { path in
      let whole = [UInt8](try Data(contentsOf: URL(filePath: path)))
      var random = SeededNumbers()
      // Every byte of the header and of the first rows of the schema, and many of the others.
      let places =
        Array(0..<120) + (0..<600).map { _ in Int.random(in: whole.indices, using: &random) }
      for place in places {
        var bytes = whole
        bytes[place] = UInt8.random(in: 0...255, using: &random)
        if place % 3 == 0 { bytes[(place + 1) % bytes.count] ^= 0xFF }
        try Data(bytes).write(to: URL(filePath: path))
        for error in errors(reading: path) where !(error is LibraryError) {
          Issue.record("byte \(place): \(error)")
        }
      }
      let names = try FileManager.default.contentsOfDirectory(
        atPath: URL(filePath: path).deletingLastPathComponent().path)
      let own = URL(filePath: path).lastPathComponent
      #expect(names.filter { $0.hasPrefix(own) } == [own])
    }
  }

  @Test(
    "Rows that are not what they must be",
    arguments: [
      "UPDATE node SET grade = 'abc'", "UPDATE node SET grade = 9e999",
      "UPDATE node SET depth = -3", "UPDATE node SET depth = 9223372036854775807",
      "UPDATE node SET depth = 'deep'", "UPDATE node SET kind = 'spoon'",
      "UPDATE node SET title = x'FF00'", "UPDATE node SET children = 'x'",
      "UPDATE node SET unfolds = 2", "UPDATE sense SET words = x'FF00'",
      "UPDATE node SET parent = id", "DROP TABLE node", "DROP TABLE page", "DROP TABLE warning",
      "UPDATE page SET blocks = x'0101010101'", "UPDATE page SET blocks = 'words'",
      "UPDATE page SET blocks = x''", "UPDATE warning SET content = x''",
      "UPDATE plan SET content = x'0101010101'", "DROP TABLE plan",
      "UPDATE guide SET about = x'FFFFFFFFFFFFFFFFFF'", "UPDATE guide SET sources = 7",
      "UPDATE stem SET entries = 'x'", "UPDATE phrase SET whole = 'x'", "DROP TABLE entry",
      "UPDATE entry SET block = 'x'", "UPDATE word SET roles = 'x'", "DROP TABLE entry_text",
      "DELETE FROM entry", "DELETE FROM guide", "ALTER TABLE node RENAME COLUMN id TO name",
      """
      ALTER TABLE node RENAME TO old;
      CREATE TABLE node AS SELECT * FROM old;
      UPDATE node SET id = NULL, title = NULL
      """,
    ])
  func rows(sql: String) throws {
    try withLibrary { path in
      try SmallGuide.change(path, by: sql)
      let errors = errors(reading: path)
      #expect(errors.allSatisfy { $0 as? LibraryError == .truncated(path: path) })
      #expect(!errors.isEmpty)
    }
  }

  @Test("Lists in lists, deeper than any page has them, are damage and not an overflow")
  func nesting() throws {
    // A warning in a warning in a warning: a tag, an id, a level, a title, and one block.
    let level: [UInt8] = [5, 0, 0, 0, 1]
    let bytes = [1] + Array(repeating: level, count: 100_000).joined()
    try withLibrary { path in
      let hex = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      try SmallGuide.change(path, by: "UPDATE page SET blocks = x'00\(hex)'")
      let library = try GuideLibrary(path: path)
      #expect(throws: LibraryError.truncated(path: path)) { try library.blocks(of: "stopping") }
    }
  }

  /// What is not optimised takes a hundred times as long.
  #if DEBUG
    private static let large = 600_000
  #else
    private static let large = 20_000_000
  #endif

  /// `BEDSIDE_CHILDREN=1000000 swift test -c release -Xswiftc -enable-testing --filter DamagedLibraryTests` is
  /// the long form.
  private static let many =
    ProcessInfo.processInfo.environment["BEDSIDE_CHILDREN"].flatMap { Int($0) } ?? large / 200

  private static func children(_ count: Int) -> String {
    """
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))
      INSERT INTO node SELECT 1000 + i, 'child' || i, 'topic', 'Child', NULL, 'stopping', 1, NULL, NULL,
        0, 0, i FROM n;
    UPDATE node SET children = \(count) WHERE id = 'stopping'
    """
  }

  @Test("A list that no guide has is not read at once, and is read row by row")
  func longList() throws {
    let count = LibrarySchema.longestList + 1
    try withLibrary { path in
      try SmallGuide.change(path, by: Self.children(count))
      let library = try GuideLibrary(path: path)
      #expect(throws: LibraryError.tooLong(path: path)) { try library.allNodes() }
      #expect(throws: LibraryError.tooLong(path: path)) { try library.children(of: "stopping") }
      #expect(throws: LibraryError.tooLong(path: path)) { try library.nodesMeant(by: "child") }
      let list = try library.childList(of: "stopping")
      // The last place is that of the last child.
      #expect(list.count == count + 1)
      #expect(try list.rows(count..<count + 1).first?.id == "child\(count)")
    }
  }

  @Test(
    "What has no end is told, or read, within two seconds",
    arguments: [
      "UPDATE page SET blocks = zeroblob(\(large))", "UPDATE page SET blocks = zeroblob(99000000)",
      "UPDATE plan SET content = zeroblob(\(large))",
      "UPDATE node SET title = printf('%.*c', \(large), 'a') WHERE id = 'stopping'",
      "UPDATE entry SET stems = zeroblob(60000000)", "UPDATE sense SET words = zeroblob(60000000)",
      children(many),
    ])
  func withoutEnd(sql: String) throws {
    try withLibrary { path in
      try SmallGuide.change(path, by: sql)
      for (number, read) in Self.reads.enumerated() {
        let time = processorTime {
          do { try read(GuideLibrary(path: path)) } catch { #expect(error is LibraryError) }
        }
        #expect(time < 2, "read \(number)")
      }
    }
  }
}
