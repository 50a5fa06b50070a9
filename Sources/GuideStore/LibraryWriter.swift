import Education
import Language
import SQLite

/// Writes a guide as a library: one SQLite file that opens as fast with a hundred thousand topics
/// as with ten.
public enum LibraryWriter {
  /// Small pages: the first screen needs little of each, and an embedded page is decoded whole. Of a large
  /// library less stays empty behind its rows in larger ones.
  static let pageSize = 1_024
  private static let pageSizeOfMany = 4_096
  /// So many nodes are many.
  private static let many = 2_000

  private static func pageSize(of guide: Guide) -> Int {
    guide.nodes.count > many ? pageSizeOfMany : pageSize
  }

  /// A part of the work, each of which goes through all pages.
  public enum Step: Sendable { case pages, words, index }
  /// How many pages of a step are done; what it throws ends the writing.
  public typealias Progress = (_ step: Step, _ done: Int) throws -> Void

  /// Writes `guide` to `path`. A file that stands there is replaced only when the new one is whole.
  public static func write(
    _ guide: Guide, to path: String, progress: Progress = { _, _ in }
  ) throws(LibraryError) {
    let unfinished = try UnfinishedFile(for: path)
    do {
      let pageSize = pageSize(of: guide)
      try write(guide, into: unfinished.path, pageSize: pageSize, progress)
      try PageSeal.seal(fileAt: unfinished.path, pageSize: pageSize)
      try unfinished.finish()
    } catch {
      unfinished.remove()
      throw LibraryError(writing: path, error)
    }
  }

  /// Writes a copy of a library that is whole. A file that stands there is replaced only when all of it is
  /// copied.
  public static func copy(_ source: String, to path: String) throws(LibraryError) {
    let content = try PageBytes(libraryAt: source)
    try content.verify(source)
    _ = try GuideLibrary(path: source)
    let unfinished = try UnfinishedFile(for: path)
    do {
      try content.copy(to: unfinished.path)
      try unfinished.finish()
    } catch {
      unfinished.remove()
      throw LibraryError(writing: path, error)
    }
  }

  private static func write(
    _ guide: Guide, into path: String, pageSize: Int, _ progress: Progress
  ) throws {
    let db = try Database(filling: path, pageSize: pageSize)
    try db.execute(
      """
      PRAGMA application_id = \(LibrarySchema.applicationID);
      PRAGMA user_version = \(LibrarySchema.version)
      """)
    let packer = Packer(dictionary: Packer.dictionary(of: guide))
    try fill(db, with: guide, packer: packer, progress: progress)
    try db.execute("INSERT INTO entry_text (entry_text) VALUES ('optimize'); VACUUM")
  }

  /// Writes a guide into an empty database, on disk or in memory.
  /// - Parameters:
  ///   - isUsed: whether the search learns from a way to ask.
  ///   - learns: what the search needs is written now; else before it is asked for the first time
  ///     (`learn`).
  ///   - packer: makes values smaller; in memory nobody waits for that.
  static func fill(
    _ db: Database, with guide: Guide,
    learningFrom isUsed: (_ way: String) -> Bool = { _ in true }, learns: Bool = true,
    packer: Packer = Packer(), progress: Progress = { _, _ in }
  ) throws {
    try db.transaction {
      for object in LibrarySchema.objects { try db.execute(object) }
      try db.run("INSERT INTO dictionary VALUES (?)", packer.dictionary)
      try insert(guide, words: learns ? AskedWords(guide) : nil, into: db, packer, progress)
      // In another language nothing asks as the examples do, and no word has the forms of English.
      if learns, Languages.isRead(guide.about.language) {
        _ = try insertSearch(of: guide, learningFrom: isUsed, into: db, packer, progress)
      }
    }
  }

  /// Lets the search learn in a library that was filled without.
  /// - Returns: the things that the guide speaks of, as they are stored, and how its words are read.
  static func learn(
    _ guide: Guide, in db: Database
  ) throws -> (things: String, words: AskedWords) {
    var things = ""
    try db.transaction { things = try insertSearch(of: guide, into: db, Packer()) }
    return (things, AskedWords(guide))
  }

  /// Everything that is written for the search alone.
  private static func insertSearch(
    of guide: Guide, learningFrom isUsed: (_ way: String) -> Bool = { _ in true },
    into db: Database, _ packer: Packer, _ progress: Progress = { _, _ in }
  ) throws -> String {
    let words = AskedWords(guide)
    var guide = guide
    if !AskedExamples.isTaught(guide) {
      // Too few ways to ask to learn from are other words for what they ask for.
      for index in guide.nodes.indices {
        guide.nodes[index].otherWords += (guide.asked.entries[guide.nodes[index].id] ?? [])
          .filter(isUsed)
      }
    }
    let claims = SubjectClaims(ownNames: words.ownNames)
    let entries = try EntryWriter(guide, claims: claims, packer: packer) {
      try progress(.words, $0)
    }
    let asked = AskedExamples(guide, claimed: entries.subjects, isUsed: isUsed)
    let things = OwnThings.stored(OwnThings.of(guide))
    try db.run("UPDATE guide SET taught = ?, things = ?", asked.isTaught, things)
    let reader = asked.isTaught ? nil : MeaningReader(words)
    try entries.insert(into: db, reader: reader) { try progress(.index, $0) }
    try AskedWriter(table: asked.table(), ways: asked.ways).insert(into: db)
    return things
  }

  /// - Parameter words: `nil` where nothing is learned yet.
  private static func insert(
    _ guide: Guide, words: AskedWords?, into db: Database, _ packer: Packer, _ progress: Progress
  ) throws {
    try db.run(
      "INSERT INTO guide VALUES (?, ?, ?, '', 0.0, '', 0, ?, ?, x'')",
      guide.about.stored, guide.sources.stored, (words ?? AskedWords()).stored,
      Set(guide.nodes.map(\.kind.rawValue)).sorted().joined(separator: " "),
      guide.nodes.contains { $0.blocks.contains(where: \.warns) })
    if let paper = guide.paper { try db.run("INSERT INTO paper VALUES (?)", paper.stored) }
    if let plan = guide.plan {
      try db.run("INSERT INTO plan VALUES (?)", plan.stored)
      for sign in NamedSign.all(of: plan) {
        for stem in sign.stems {
          try db.run(
            "INSERT INTO sign VALUES (?, ?, ?)", stem, sign.stems.joined(separator: " "),
            sign.isForEverybody)
        }
      }
    }
    var depths: [String: Int] = [:]
    let children = Dictionary(grouping: guide.nodes.filter { $0.parent != nil }) { $0.parent! }
    var places: [String?: Int] = [:]
    for (ordinal, node) in guide.nodes.enumerated() {
      try progress(.pages, ordinal)
      let depth = node.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
      depths[node.id] = depth
      let place = node.kind == .card ? nil : places[node.parent, default: 0]
      if let place { places[node.parent] = place + 1 }
      try db.run(
        "INSERT INTO node VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ordinal, node.id, node.kind.rawValue, node.title, node.label, node.parent, depth, node.main,
        node.grade, children[node.id]?.count ?? 0,
        children[node.id]?.contains { !$0.kind.asks } ?? false, place)
      let (blocks, rows) = node.blocks.apart
      try db.run(
        "INSERT INTO page VALUES (?, ?, ?)", ordinal, packer.packed(blocks.stored), !rows.isEmpty)
      for (place, row) in rows.enumerated() {
        try db.run("INSERT INTO page_row VALUES (?, ?, ?)", ordinal, place, row.stored)
      }
      let groups = Set(node.phrases.compactMap(\.group)).count
      for phrase in node.phrases {
        let words = Tokens.words(of: phrase.words).flatMap { Contraction.denied($0) ?? [$0] }
        try db.run(
          "INSERT INTO phrase VALUES (?, ?, ?, ?, ?, ?)",
          words.first, words.joined(separator: " "), phrase.mustBeWhole, node.id, phrase.group,
          groups)
      }
    }
    try insertWarnings(of: guide, into: db, packer)
  }

  /// By level, of each those on withdrawal first, then in reading order.
  private static func insertWarnings(
    of guide: Guide, into db: Database, _ packer: Packer
  ) throws {
    let branch = guide.about.withdrawalBranch
    let nodes = Dictionary(guide.nodes.map { ($0.id, $0) }) { first, _ in first }
    // On a shelf of documents many pages are called alike.
    func page(of node: Node) -> String {
      guard guide.about.publication != nil else { return node.title }
      var top = node
      while let parent = top.parent.flatMap({ nodes[$0] }) { top = parent }
      return top.id == node.id ? node.title : "\(top.title) › \(node.title)"
    }
    let ranked = guide.nodes.enumerated().flatMap { ordinal, node in
      node.blocks.compactMap { block -> (rank: (Int, Int, Int), node: Node, warning: Warning)? in
        guard case .warning(let warning) = block, !warning.isRepeated else { return nil }
        let isWithdrawal = node.id == branch || node.id.hasPrefix(branch + "/")
        let level = WarningLevel.allCases.firstIndex(of: warning.level)!
        return ((level, isWithdrawal ? 0 : 1, ordinal), node, warning)
      }
    }
    for (place, row) in ranked.sorted(by: { $0.rank < $1.rank }).enumerated() {
      try db.run(
        "INSERT INTO warning VALUES (?, ?, ?, ?, ?)",
        place, row.warning.id.address, row.node.id, page(of: row.node),
        packer.packed(row.warning.stored))
    }
  }
}

extension Block {
  fileprivate var warns: Bool { if case .warning = self { true } else { false } }
}
