import Asked
import Foundation
import GRDB

/// The learned stage: how likely a query asks for each entry, by examples of how people ask.
struct LearnedStage {
  let db: Database
  /// In the order of their indices.
  let classes: [AskedClass]
  private let bias: [Float]
  private let step: Float
  let words: AskedWords

  init(db: Database, words: AskedWords) throws {
    self.words = words
    self.db = db
    var classes: [AskedClass] = []
    var bias: [Float] = []
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT name, role, bias FROM asked ORDER BY place"))
    while let row = try rows.next() {
      guard let role = AskedClass.Role(rawValue: try row.decode(atIndex: 1)) else {
        throw ByteReader.Damaged()
      }
      classes.append(AskedClass(name: try row.decode(atIndex: 0), role: role))
      bias.append(try row.decode(atIndex: 2))
    }
    self.classes = classes
    self.bias = bias
    step = try Float.fetchOne(db.cachedStatement(sql: "SELECT step FROM guide")) ?? 0
  }

  /// Whether an example has the word.
  func knows(_ word: String) throws -> Bool { try scorer.knows(word) }

  /// - Parameter lastIsUnfinished: more letters of the last word may follow.
  func scores(of query: [String], lastIsUnfinished: Bool = false) throws -> AskedScores {
    var read = words.read(query)
    if lastIsUnfinished, let last = read.popLast() {
      read.append(AskedWord(last.text, isUnfinished: try !scorer.knows(last.text)))
    }
    return try scorer.scores(of: read)
  }

  /// The pieces of a query that speak most for a page.
  func reasons(
    for page: String, in query: [String], most: Int
  ) throws -> [(piece: String, adds: Float)] {
    guard let index = classes.firstIndex(where: { $0.name == page }) else { return [] }
    return try scorer.reasons(for: index, in: words.read(query), most: most)
  }

  /// The card of which just these words are an example.
  func card(askedAs query: [String]) throws -> String? {
    let wanted = query.joined(separator: " ")
    for kind in classes where kind.role == .entry && kind.name.hasPrefix(LearnedScores.cardPrefix) {
      let ways = try String.fetchOne(
        db.cachedStatement(sql: "SELECT words FROM way WHERE entry = ?"), arguments: [kind.name])
      let isAsked = (ways ?? "").split(separator: "\n").contains {
        // Most differ in length already.
        abs($0.utf8.count - wanted.utf8.count) <= 8
          && Tokens.normalised(String($0)) == wanted
      }
      if isAsked { return kind.name }
    }
    return nil
  }

  /// The ways to ask for a page that share most pieces with a query.
  func ways(of page: String, near query: [String], most: Int) throws -> [String] {
    let ways = try String.fetchOne(
      db.cachedStatement(sql: "SELECT words FROM way WHERE entry = ?"), arguments: [page])
    let wanted = Set(Piece.all(of: words.read(query)).map(\.key))
    let shares = (ways ?? "").split(separator: "\n").map { way in
      let pieces = Set(Piece.all(of: words.read(String(way))).map(\.key))
      let shared = Double(pieces.intersection(wanted).count)
      return (way: String(way), share: shared / Double(max(1, pieces.union(wanted).count)))
    }
    return shares.filter { $0.share > 0 }.sorted { ($0.share, $1.way) > ($1.share, $0.way) }
      .prefix(most).map(\.way)
  }

  private var scorer: AskedScorer<any Error> {
    AskedScorer(bias: bias, step: step, isEntry: classes.map { $0.role == .entry }) {
      (key) throws in
      let bytes = try Data.fetchOne(
        db.cachedStatement(sql: "SELECT weights FROM piece WHERE key = ?"), arguments: [Int64(key)])
      guard let bytes else { return nil }
      guard let weights = AskedWeights(bytes: Array(bytes)) else { throw ByteReader.Damaged() }
      return weights
    }
  }
}
