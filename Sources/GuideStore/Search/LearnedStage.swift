import Asked
import Education
import SQLite

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

  func isCard(_ page: String) throws -> Bool {
    try db.row("SELECT 1 FROM node WHERE id = ? AND kind = ?", page, NodeKind.card.rawValue) { _ in
      true
    } ?? false
  }

  func pagesWithWays() throws -> [String] {
    try db.rows("SELECT entry FROM way ORDER BY entry") { try $0.text(0) }
  }

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
      let number = try db.row("SELECT number FROM way_word WHERE word = ?", word) {
        try $0.number(0)
      }
      guard let number else { return nil }
      numbers.append(number)
    }
    return try pages.first { page in
      try storedWays(of: page).map { ways in
        guard let isWay = WayWords.isWay(numbers, among: ways.span) else {
          throw ByteReader.Damaged()
        }
        return isWay
      } ?? false
    }
  }

  /// - Returns: `nil` when there are no ways to ask for the page.
  private func storedWays(of page: String) throws -> [UInt8]? {
    try db.row("SELECT ways FROM way WHERE entry = ?", page) { try $0.bytes(0) }
  }

  /// The words of each way to ask for a page, by their numbers.
  private func ways(of page: String) throws -> [[Int]] {
    guard let stored = try storedWays(of: page) else { return [] }
    guard let ways = WayWords.ways(from: stored) else { throw ByteReader.Damaged() }
    return ways
  }

  /// The ways to ask for a page that share most pieces with a query.
  func ways(of page: String, near query: [String], most: Int) throws -> [String] {
    let known = try db.rows("SELECT word, number FROM way_word") {
      (try $0.number(1), try $0.text(0))
    }
    let words = Dictionary(known, uniquingKeysWith: { first, _ in first })
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
    let classes = try db.rows("SELECT name, role FROM asked ORDER BY ordinal") { row in
      guard let role = AskedClass.Role(rawValue: UInt8(try row.number(1, in: 0...255))) else {
        throw ByteReader.Damaged()
      }
      return AskedClass(name: try row.text(0), role: role)
    }
    let table = try db.row("SELECT step, verdicts, taught, sentences FROM guide") { row in
      let numbers = try row.text(1).split(separator: " ").map {
        guard let number = Float($0), LearnedNumber.isOne(number) else {
          throw ByteReader.Damaged()
        }
        return number
      }
      let step = Float(try row.double(0))
      guard LearnedNumber.isOne(step) else { throw ByteReader.Damaged() }
      guard numbers.count == 1 + AskedVerdict.allCases.count else { throw ByteReader.Damaged() }
      return Self(
        classes: classes,
        scorer: AskedScorer(
          step: step,
          verdicts: AskedTable.Verdicts(bias: Array(numbers.dropFirst()), step: numbers[0]),
          answers: classes.map(\.answers),
          sentences: try SentenceEncoder.english.flatMap { encoder in
            try DenseTable(row.bytes(3), of: encoder, classes: classes.count)
              .map { SentenceScorer(encoder: encoder, table: $0) }
          }),
        isTaught: try row.flag(2))
    }
    guard let table else { throw ByteReader.Damaged() }
    self = table
  }
}
