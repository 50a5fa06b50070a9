import Asked
import Foundation
import GRDB

/// The learned stage: how likely a query asks for each entry, by examples of how people ask.
struct LearnedStage {
  let db: Database
  private let table: Table
  let words: AskedWords
  private let pieces: PieceReader

  /// What every query needs of what was learned; read once.
  struct Table {
    /// In the order of their indices.
    let classes: [AskedClass]
    let scorer: AskedScorer
    /// The guide's own ways to ask were learned; else at most the standard subjects.
    let isTaught: Bool
  }

  init(db: Database, table: Table, words: AskedWords) {
    self.db = db
    self.table = table
    self.words = words
    pieces = PieceReader(db: db)
  }

  var classes: [AskedClass] { table.classes }
  var isTaught: Bool { table.isTaught }

  func isCard(_ name: String) -> Bool { classes.contains { $0.name == name && $0.role == .card } }

  /// Whether an example has the word.
  func knows(_ word: String) throws -> Bool {
    try pieces.read(AskedText([AskedWord(word)]))
    return table.scorer.knows(word, by: pieces.known)
  }

  /// - Parameter lastIsUnfinished: more letters of the last word may follow.
  func scores(of query: [String], lastIsUnfinished: Bool = false) throws -> AskedScores {
    var read = words.read(query)
    if lastIsUnfinished, let last = read.popLast() {
      read.append(AskedWord(last.text, isUnfinished: try !knows(last.text)))
    }
    let text = AskedText(read)
    try pieces.read(text)
    return table.scorer.scores(of: text, by: pieces.known)
  }

  /// The pieces of a query that speak most for a page.
  func reasons(
    for page: String, in query: [String], most: Int
  ) throws -> [(piece: String, adds: Float)] {
    guard let index = classes.firstIndex(where: { $0.name == page }) else { return [] }
    let text = AskedText(words.read(query))
    try pieces.read(text)
    return table.scorer.reasons(for: index, in: text, by: pieces.known, most: most)
  }

  /// The first of some pages of which just these words are an example.
  func page(among pages: [String], askedAs query: [String]) throws -> String? {
    var numbers: [Int] = []
    for word in query {
      let number = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT number FROM way_word WHERE word = ?"), arguments: [word])
      guard let number else { return nil }
      numbers.append(number)
    }
    return try pages.first { page in
      let isWay = try storedWays(of: page).withUnsafeBytes { WayWords.isWay(numbers, among: $0) }
      guard let isWay else { throw ByteReader.Damaged() }
      return isWay
    }
  }

  private func storedWays(of page: String) throws -> Data {
    try Data.fetchOne(
      db.cachedStatement(sql: "SELECT ways FROM way WHERE entry = ?"), arguments: [page]) ?? Data()
  }

  /// The words of each way to ask for a page, by their numbers.
  private func ways(of page: String) throws -> [[Int]] {
    guard let ways = WayWords.ways(from: Array(try storedWays(of: page))) else {
      throw ByteReader.Damaged()
    }
    return ways
  }

  /// The ways to ask for a page that share most pieces with a query.
  func ways(of page: String, near query: [String], most: Int) throws -> [String] {
    var words: [Int: String] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT word, number FROM way_word") {
      words[try row.decode(atIndex: 1)] = try row.decode(atIndex: 0)
    }
    let wanted = Set(Piece.all(of: self.words.read(query)).map(\.key))
    let shares = try ways(of: page).map { numbers in
      let way = numbers.compactMap { words[$0] }
      let pieces = Set(Piece.all(of: self.words.read(way)).map(\.key))
      let shared = Double(pieces.intersection(wanted).count)
      return (
        way: way.joined(separator: " "),
        share: shared / Double(max(1, pieces.union(wanted).count))
      )
    }
    return shares.filter { $0.share > 0 }.sorted { ($0.share, $1.way) > ($1.share, $0.way) }
      .prefix(most).map(\.way)
  }
}

extension LearnedStage.Table {
  init(_ db: Database) throws {
    var classes: [AskedClass] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT name, role FROM asked ORDER BY ordinal")
    while let row = try rows.next() {
      guard let role = AskedClass.Role(rawValue: try row.decode(atIndex: 1)) else {
        throw ByteReader.Damaged()
      }
      classes.append(AskedClass(name: try row.decode(atIndex: 0), role: role))
    }
    guard let row = try Row.fetchOne(db, sql: "SELECT step, verdicts, taught FROM guide") else {
      throw ByteReader.Damaged()
    }
    let numbers = try (row.decode(atIndex: 1) as String).split(separator: " ").map {
      guard let number = Float($0) else { throw ByteReader.Damaged() }
      return number
    }
    guard numbers.count == 1 + AskedVerdict.allCases.count else { throw ByteReader.Damaged() }
    self.init(
      classes: classes,
      scorer: AskedScorer(
        step: try row.decode(atIndex: 0),
        verdicts: AskedTable.Verdicts(bias: Array(numbers.dropFirst()), step: numbers[0]),
        answers: classes.map(\.answers)),
      isTaught: try row.decode(atIndex: 2))
  }
}
