import Education
import Foundation
import SQLite
import Testing

@testable import GuideStore

/// Whatever happens to a library file, it says so or it is read right: no word of it is ever another one.
@Suite("Sealed libraries")
struct SealedLibraryTests {
  /// All that a library says.
  private struct Contents: Equatable {
    var about: About
    var sources: [Source]
    var nodes: [NodeSummary]
    var pages: [[Block]?]
    var warnings: [PlacedWarning]
    var plan: ActionPlan?
    var paper: PaperTexts?
    var answers: [SearchAnswer]

    init(of library: GuideLibrary) throws(LibraryError) {
      about = library.about
      sources = library.sources
      nodes = try library.allNodes()
      pages = []
      for node in nodes { pages.append(try library.blocks(of: node.id)) }
      warnings = try library.warnings()
      plan = try library.actionPlan()
      paper = try library.paperTexts()
      answers = []
      for query in ["stop suddenly", "sezure", "cannot breathe", "is a glass of wine ok"] {
        answers.append(try library.search(query))
      }
    }
  }

  /// - Returns: `nil` for a library that says that it is damaged.
  private static func contents(of bytes: [UInt8]) throws -> Contents? {
    do {
      let library = try GuideLibrary(embedded: bytes.count, name: "it") { count, offset in
        Array(bytes[offset..<offset + count])
      }
      return try Contents(of: library)
    } catch {
      switch error {
      case .truncated, .notALibrary, .otherVersion: return nil
      default: throw error
      }
    }
  }

  private static let bytes: [UInt8] = {
    let path = SmallGuide.file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try! LibraryWriter.write(SmallGuide.guide, to: path)
    return [UInt8](try! Data(contentsOf: URL(filePath: path)))
  }()

  /// `BEDSIDE_FLIPS=10000 swift test --filter SealedLibraryTests` is the long form.
  private static let flips =
    ProcessInfo.processInfo.environment["BEDSIDE_FLIPS"].flatMap { Int($0) } ?? 300

  /// What befalls a place of the file.
  enum Change: CaseIterable {
    case bit, byte

    func apply(to byte: UInt8, _ random: inout SeededNumbers) -> UInt8 {
      switch self {
      case .bit: byte ^ 1 << UInt8.random(in: 0..<8, using: &random)
      case .byte: byte ^ UInt8.random(in: 1...255, using: &random)
      }
    }
  }

  @Test(
    "One bit or byte that changes anywhere is told, or changes nothing that is read",
    arguments: Change.allCases)
  func flips(change: Change) throws {
    let whole = try #require(try Self.contents(of: Self.bytes))
    var random = SeededNumbers()
    var told = 0
    for _ in 0..<Self.flips {
      let place = Int.random(in: Self.bytes.indices, using: &random)
      var bytes = Self.bytes
      bytes[place] = change.apply(to: bytes[place], &random)
      let read = try Self.contents(of: bytes)
      if read == nil { told += 1 }
      #expect(read == nil || read == whole, "byte \(place) is \(bytes[place])")
    }
    print("one \(change) changed, \(Self.flips) times: told \(told), the others changed nothing")
    // Most of the file is what English calls its words, of which reading needs little.
    #expect(told > Self.flips / 10)
  }

  @Test("A library that is cut after any of its pages, or in one, is told")
  func cuts() throws {
    for count in stride(from: 0, to: Self.bytes.count, by: LibraryWriter.pageSize / 2) {
      #expect(try Self.contents(of: Array(Self.bytes[..<count])) == nil)
    }
  }

  /// Runs `body` with a library that somebody changed and sealed again.
  private func withLibrary(changedBy sql: String, _ body: (String) throws -> Void) throws {
    let path = SmallGuide.file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try LibraryWriter.write(SmallGuide.guide, to: path)
    try SmallGuide.change(path, by: sql)
    try body(path)
  }

  @Test(
    "A library that defines anything of its own is not read",
    arguments: [
      """
      ALTER TABLE node RENAME TO rows;
      CREATE VIEW node AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
        SELECT i AS ordinal, 'a' AS id, 'topic' AS kind, 'a' AS title, NULL AS label,
          NULL AS parent, 0 AS depth, NULL AS main, NULL AS grade FROM n
      """,
      "CREATE VIEW more AS SELECT 1", "CREATE TABLE more (v)", "CREATE INDEX more ON node (title)",
      "CREATE TRIGGER more AFTER INSERT ON node BEGIN DELETE FROM node; END",
      "ALTER TABLE node ADD COLUMN more AS (zeroblob(1000000000))",
      "DROP TABLE way", "DROP INDEX node_parent",
      """
      DROP TABLE entry_text;
      CREATE VIRTUAL TABLE entry_text USING fts5 (title, otherWords, body, tokenize='unicode61')
      """,
    ])
  func schema(change: String) throws {
    try withLibrary(changedBy: change) { path in
      #expect(throws: LibraryError.truncated(path: path)) { try GuideLibrary(path: path) }
    }
  }

  @Test("A library with definitions without end is told at once")
  func definitions() throws {
    let change = """
      PRAGMA writable_schema = ON;
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
        INSERT INTO sqlite_schema SELECT 'table', 't' || i, 't' || i,
          (SELECT rootpage FROM sqlite_schema WHERE name = 'word'),
          'CREATE TABLE t' || i || ' (a, b, c, d, e, f, g, h)' FROM n
      """
    try withLibrary(changedBy: change) { path in
      let time = processorTime {
        #expect(throws: LibraryError.truncated(path: path)) { try GuideLibrary(path: path) }
      }
      #expect(time < 2)
    }
  }

  @Test(
    "What is stored against its rules is damage, and no trap",
    arguments: [
      "UPDATE node SET parent = 'pump' WHERE id = 'stopping';"
        + "UPDATE node SET parent = 'stopping' WHERE id = 'pump'",
      "UPDATE stem SET entries = 9223372036854775807",
      "UPDATE word SET entries = -1", "UPDATE entry SET opening = 9223372036854775807",
      "UPDATE entry SET stems = x'FFFFFFFF'", "UPDATE entry SET kind = 'spoon'",
      "UPDATE node SET id = '' WHERE id = 'pump'", "UPDATE guide SET warns = 2",
      "UPDATE guide SET step = 9e999", "UPDATE guide SET verdicts = 'nan nan nan nan'",
      "UPDATE guide SET taught = 2", "UPDATE guide SET step = 1e300",
      "UPDATE guide SET step = 3e38", "UPDATE guide SET verdicts = '3e38 3e38 -3e38'",
      "UPDATE guide SET sentences = x'01'",
    ])
  func values(change: String) throws {
    try withLibrary(changedBy: change) { path in
      #expect(throws: LibraryError.truncated(path: path)) {
        let library = try GuideLibrary(path: path)
        for node in try library.allNodes() { _ = try library.path(to: node.id) }
        _ = try Contents(of: library)
      }
    }
  }

  @Test("Two sources with one name are damage")
  func sources() throws {
    var guide = SmallGuide.guide
    guide.sources[1].id = guide.sources[0].id
    #expect(throws: LibraryError.truncated(path: guide.about.title)) { try GuideLibrary(guide) }
  }

  @Test(
    "What no page can hold is damage: a link to nowhere, a bar beyond its axis, bytes left over")
  func blocks() throws {
    let nowhere = Block.menu(title: nil, items: [MenuItem(title: "a", target: "")])
    let beyond = Block.figure(
      Figure(
        title: "a",
        drawing: .ranges(
          axis: FigureAxis(from: 0, to: 1e-300, unit: "mg"),
          rows: [FigureRange(label: "a", from: 0, to: 1e14, citations: [])]), summary: "a"))
    let heading = Block.heading(level: 1_000_000, text: "a")
    for bytes in [[nowhere].stored, [beyond].stored, [heading].stored, [Block]().stored + [0]] {
      #expect(throws: ByteReader.Damaged.self) {
        try ByteReader.read([Block].self, from: bytes)
      }
    }
  }

  @Test("Files beside a library are neither opened nor made")
  func beside() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.lib").path
    try LibraryWriter.write(SmallGuide.guide, to: path)
    // Who opens a pipe waits for its other end.
    mkfifo(path + "-journal", 0o600)
    let log = Data("no log".utf8)
    try log.write(to: URL(filePath: path + "-wal"))
    let library = try GuideLibrary(path: path)
    let whole = try Self.contents(of: Self.bytes)
    #expect(try Contents(of: library) == whole)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["a.lib", "a.lib-journal", "a.lib-wal"])
    #expect(try Data(contentsOf: URL(filePath: path + "-wal")) == log)
  }
}
