import Education
import Foundation
import GRDB
import Language

/// Writes a guide as a library: one SQLite file that opens as fast with a hundred thousand topics
/// as with ten.
public enum LibraryWriter {
  /// Writes `guide` to `path`. A file that stands there is replaced only when the new one is whole.
  /// - Throws: `LibraryError`
  public static func write(_ guide: Guide, to path: String) throws {
    let unfinished = try UnfinishedFile(for: path)
    do {
      let queue = try DatabaseQueue(path: unfinished.path)
      try fill(queue, with: guide)
      try queue.close()
      try unfinished.finish()
    } catch {
      unfinished.remove()
      throw LibraryError(writing: path, error)
    }
  }

  /// Writes a guide into an empty database, on disk or in memory.
  /// - Parameters:
  ///   - isUsed: whether the search learns from a way to ask.
  ///   - learns: what the search needs is written now; else before it is asked for the first time
  ///     (`learn`).
  static func fill(
    _ queue: DatabaseQueue, with guide: Guide,
    learningFrom isUsed: (_ way: String) -> Bool = { _ in true }, learns: Bool = true
  ) throws {
    try queue.writeWithoutTransaction { db in
      // No journal: nobody reads the library before it is whole.
      // Small pages: the first screen needs little of each, and an embedded page is decoded whole.
      try db.execute(sql: "PRAGMA page_size = 1024")
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
      try db.execute(sql: "PRAGMA application_id = \(LibrarySchema.applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(LibrarySchema.version)")
      try db.inTransaction {
        try db.execute(sql: LibrarySchema.tables)
        try insert(guide, into: db)
        // In another language nothing asks as the examples do, and no word has the forms of English.
        if learns, Languages.isRead(guide.about.language) {
          _ = try insertSearch(of: guide, learningFrom: isUsed, into: db)
        }
        return .commit
      }
      guard learns else { return }
      try db.execute(sql: "INSERT INTO entry_text (entry_text) VALUES ('optimize')")
      try db.execute(sql: "VACUUM")
    }
  }

  /// Lets the search learn in a library that was filled without.
  /// - Returns: the devices that the guide speaks of, as they are stored.
  static func learn(_ guide: Guide, in queue: DatabaseQueue) throws -> String {
    try queue.writeWithoutTransaction { db in
      var devices = ""
      try db.inTransaction {
        devices = try insertSearch(of: guide, into: db)
        return .commit
      }
      return devices
    }
  }

  /// Everything that is written for the search alone.
  private static func insertSearch(
    of guide: Guide, learningFrom isUsed: (_ way: String) -> Bool = { _ in true }, into db: Database
  ) throws -> String {
    let words = AskedWords(title: guide.about.title, lexicon: guide.lexicon)
    let entries = EntryWriter(guide, claims: SubjectClaims(ownNames: words.ownNames))
    let asked = AskedExamples(guide, claimed: entries.subjects, isUsed: isUsed)
    let devices = OwnDevices.stored(OwnDevices.of(guide))
    try db.execute(
      sql: "UPDATE guide SET taught = ?, devices = ?", arguments: [asked.isTaught, devices])
    try entries.insert(into: db)
    try AskedWriter(table: asked.table(), ways: asked.ways).insert(into: db)
    return devices
  }

  private static func insert(_ guide: Guide, into db: Database) throws {
    let words = AskedWords(title: guide.about.title, lexicon: guide.lexicon)
    try db.execute(
      sql: "INSERT INTO guide VALUES (?, ?, ?, '', 0, '', 0, ?, ?)",
      arguments: [
        Data(guide.about.stored), Data(guide.sources.stored),
        words.ownNames.sorted().joined(separator: " "),
        Set(guide.nodes.map(\.kind.rawValue)).sorted().joined(separator: " "),
        guide.nodes.contains { $0.blocks.contains(where: \.warns) },
      ])
    if let paper = guide.paper {
      try db.execute(sql: "INSERT INTO paper VALUES (?)", arguments: [Data(paper.stored)])
    }
    if let plan = guide.plan {
      try db.execute(sql: "INSERT INTO plan VALUES (?)", arguments: [Data(plan.stored)])
    }
    var depths: [String: Int] = [:]
    for (ordinal, node) in guide.nodes.enumerated() {
      let depth = node.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
      depths[node.id] = depth
      try db.execute(
        sql: "INSERT INTO node VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          ordinal, node.id, node.kind.rawValue, node.title, node.label, node.parent, depth,
          node.main, node.grade,
        ])
      try db.execute(
        sql: "INSERT INTO page VALUES (?, ?)",
        arguments: [node.id, Data(node.blocks.stored)])
      let groups = Set(node.phrases.compactMap(\.group)).count
      for phrase in node.phrases {
        let words = Tokens.words(of: phrase.words)
        try db.execute(
          sql: "INSERT INTO phrase VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [
            words.first, words.joined(separator: " "), phrase.mustBeWhole, node.id, phrase.group,
            groups,
          ])
      }
    }
    try insertWarnings(of: guide, into: db)
    for entry in guide.lexicon {
      try db.execute(
        sql: "INSERT INTO lexicon VALUES (?, ?, ?, ?)",
        arguments: [
          Tokens.normalised(entry.typed),
          Tokens.words(of: entry.typed).map(Stem.of).joined(separator: " "), entry.word,
          entry.kind.rawValue,
        ])
    }
  }

  /// Withdrawal first, then by level, then in reading order.
  private static func insertWarnings(of guide: Guide, into db: Database) throws {
    let branch = guide.about.withdrawalBranch
    let ranked = guide.nodes.enumerated().flatMap { ordinal, node in
      node.blocks.compactMap { block -> (rank: (Int, Int, Int), node: Node, warning: Warning)? in
        guard case .warning(let warning) = block, !warning.isRepeated else { return nil }
        let isWithdrawal = node.id == branch || node.id.hasPrefix(branch + "/")
        let level = WarningLevel.allCases.firstIndex(of: warning.level)!
        return ((isWithdrawal && warning.level <= .warning ? 0 : 1, level, ordinal), node, warning)
      }
    }
    for (rank, row) in ranked.sorted(by: { $0.rank < $1.rank }).enumerated() {
      try db.execute(
        sql: "INSERT INTO warning VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          rank, row.warning.id.address, row.node.id, row.warning.level.rawValue, row.warning.title,
          Data(row.warning.stored),
        ])
    }
  }
}

extension Block {
  fileprivate var warns: Bool { if case .warning = self { true } else { false } }
}
