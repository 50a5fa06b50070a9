import Authoring
import Education
import GuideStore
import Language

/// What the search saw of one query, with what is right.
struct Sample {
  var query: String
  var seen: Observation
  /// For each candidate whether it answers.
  var isRight: [Bool]
  var hasAnswer: Bool
  /// The person is in danger; then `cards` are those that are right.
  var isUrgent = false
  var cards: Set<String> = []
  /// The likeliest card answers, so that it may open all the same.
  var cardAnswers = false
  /// It was asked of a leaflet with its headings alone, which is all that most guides give.
  var isOfLeaflet = false
  /// It was asked of a publisher's document.
  var isOfDocument = false
  /// The file that the query stands in; empty for a way to ask.
  var file = ""
  /// A real person wrote it.
  var isReal = false

  var isQuery: Bool { !file.isEmpty }
  var isRightCard: Bool { seen.likeliestCard.map(cards.contains) ?? false }
}

/// Ways to ask that the learned stage has not seen, and queries.
struct Samples {
  private(set) var all: [Sample] = []
  /// So many candidates are looked at.
  private static let most = 40
  /// Of so many runs of lines one is left out and measured with.
  private static let fold = 4
  private static let run = 5

  private let isTaught: Bool

  /// - Parameters:
  ///   - heldOut: files that nothing is learned from.
  ///   - isTaught: `false` for the guide as if nobody had told how people ask.
  init(
    guide: Guide, files: [String], heldOut: Set<String> = [], isTaught: Bool, withWays: Bool = true
  ) throws {
    self.isTaught = isTaught
    let queries = try files.map { ($0, try WrittenQuery.all(in: $0)) }
    // What real people asked is learned from too; here it is to be answered without.
    let asked = Set(queries.flatMap(\.1).map { Self.key($0.query) })
    if withWays { try addWays(of: guide, but: asked) }
    if withWays, !isTaught { try addSubjects() }
    // Queries are asked of a library that has learned from the others, but of none that are held out.
    let held = Set(
      queries.filter { heldOut.contains($0.0) }.flatMap(\.1).map { Self.key($0.query) })
    let library = try library(of: guide) { !held.contains(Self.key($0)) }
    if withWays { try addMeanings(of: guide, in: library) }
    for (file, queries) in queries where heldOut.contains(file) {
      for query in queries { try add(query, in: file, library, guide) }
    }
    for fold in 0..<Self.fold where heldOut.count < files.count {
      let parts = queries.filter { !heldOut.contains($0.0) }.map { file, queries in
        (
          file,
          queries.enumerated().filter { $0.offset / Self.run % Self.fold == fold }.map(\.element)
        )
      }
      let left = held.union(parts.flatMap(\.1).map { Self.key($0.query) })
      let library = try self.library(of: guide) { !left.contains(Self.key($0)) }
      for (file, queries) in parts {
        for query in queries { try add(query, in: file, library, guide) }
      }
    }
  }

  /// Who asks for the meaning of a word wants that first; nobody teaches it.
  private mutating func addMeanings(of guide: Guide, in library: GuideLibrary) throws {
    for node in guide.nodes where node.kind == .term {
      for query in ["what is \(node.title)", "\(node.title) meaning", "define \(node.title)"] {
        let seen = try library.observe(query, most: Self.most)
        all.append(
          Sample(
            query: query, seen: seen, isRight: seen.candidates.map { $0.node == node.id },
            hasAnswer: true))
      }
    }
  }

  /// Questions of the standard subjects, asked of a leaflet.
  private mutating func addSubjects() throws {
    let ways = Subjects.all.flatMap { subject in
      subject.ways.enumerated().filter { $0.offset / Self.run % Self.fold == 1 }
        .map { (subject: subject.name, way: $0.element) }
    }
    let leftOut = Set(ways.map(\.way))
    let library = try GuideLibrary(Leaflet.guide) { !leftOut.contains($0) }
    for (subject, way) in ways {
      let query = way.replacing(Subject.namePlaceholder, with: Leaflet.name)
      let seen = try library.observe(query, most: Self.most)
      all.append(
        Sample(
          query: query, seen: seen, isRight: seen.candidates.map { $0.node == subject },
          hasAnswer: true, isOfLeaflet: true))
    }
  }

  /// Questions asked of documents as they are opened.
  init(ofDocuments queries: [WrittenQuery]) throws {
    isTaught = false
    for (file, queries) in Dictionary(grouping: queries, by: \.file).sorted(by: {
      $0.key ?? "" < $1.key ?? ""
    }) {
      guard let file else { continue }
      let guide = try openDocuments(readDocuments(at: [file]), finding: []).guide
      let library = try GuideLibrary(guide) { _ in true }
      for query in queries { try add(query, in: file, library, guide) }
    }
    for index in all.indices {
      all[index].isReal = true
      all[index].isOfDocument = true
    }
  }

  private func library(
    of guide: Guide, learningFrom isUsed: (String) -> Bool
  ) throws -> GuideLibrary {
    var guide = guide
    if !isTaught { guide.asked = WaysToAsk() }
    return try GuideLibrary(guide, learningFrom: isUsed)
  }

  private static func key(_ text: String) -> String {
    text.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  private mutating func addWays(of guide: Guide, but asked: Set<String>) throws {
    var leftOut: Set<String> = []
    var unanswered = guide.asked.unanswered
    for (kind, questions) in UnansweredQuestions.all { unanswered[kind, default: []] += questions }
    for ways in [guide.asked.entries, guide.asked.cousins, unanswered] {
      for list in ways.values {
        for (index, way) in list.enumerated()
        where index / Self.run % Self.fold == 1 && !asked.contains(Self.key(way)) {
          leftOut.insert(way)
        }
      }
    }
    let library = try library(of: guide) {
      !leftOut.contains($0) && !asked.contains(Self.key($0))
    }
    let unsaid = Set(guide.nodes.filter { $0.kind == .unsaid }.map(\.id))
    for (id, ways) in guide.asked.entries.sorted(by: { $0.key < $1.key }) {
      for way in ways where leftOut.contains(way) {
        let seen = try library.observe(way, most: Self.most)
        let isCard = id.hasPrefix("cards/")
        all.append(
          Sample(
            query: way, seen: seen, isRight: seen.candidates.map { $0.node == id },
            hasAnswer: !unsaid.contains(id), isUrgent: isCard, cards: isCard ? [id] : []))
      }
    }
    for way in guide.asked.cousins.sorted(by: { $0.key < $1.key }).flatMap(\.value)
    where leftOut.contains(way) {
      // Whether a cousin is answered is not known, only that no card opens.
      let seen = try library.observe(way, most: Self.most)
      all.append(Sample(query: way, seen: seen, isRight: [], hasAnswer: true))
    }
    for way in unanswered.sorted(by: { $0.key < $1.key }).flatMap(\.value)
    where leftOut.contains(way) {
      let seen = try library.observe(way, most: Self.most)
      all.append(
        Sample(
          query: way, seen: seen, isRight: seen.candidates.map { _ in false }, hasAnswer: false))
    }
  }

  private mutating func add(
    _ query: WrittenQuery, in file: String, _ library: GuideLibrary, _ guide: Guide
  ) throws {
    let seen = try library.observe(query.query, most: Self.most)
    let card = guide.nodes.first { $0.id == seen.likeliestCard }
    all.append(
      Sample(
        query: query.query, seen: seen,
        isRight: seen.candidates.map { query.isAnswered(by: $0.id, $0.node, $0.title, $0.text) },
        hasAnswer: query.hasAnswer, isUrgent: query.isUrgent, cards: Set(query.cards ?? []),
        cardAnswers: query.hasAnswer
          && card.map {
            query.isAnswered(
              by: $0.id, $0.id, $0.title, $0.blocks.map(\.plainText).joined(separator: "\n"))
          } ?? false, file: file, isReal: query.source != nil))
  }
}
