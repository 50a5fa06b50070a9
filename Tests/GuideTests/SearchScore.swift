import Foundation

@testable import GuideStore

/// A query of a patient, with what a right answer must hold.
struct WrittenQuery: Decodable {
  var id: String
  var query: String
  var kind: String
  var difficulty: String
  /// Alternatives; of one alternative every regular expression must match one result.
  var expect: [[String]]
  var urgent: Bool?
  /// Cards that are right in that danger.
  var cards: [String]?

  /// So many characters of a result are judged: an answer further down is none.
  static let judged = 1500

  var hasAnswer: Bool { kind != "no-answer" }

  static func all(in file: String) throws -> [WrittenQuery] {
    try lines(of: file + ".jsonl").map {
      try JSONDecoder().decode(WrittenQuery.self, from: Data($0.utf8))
    }
  }

  static func lines(of file: String) throws -> [String] {
    let url = Bundle.module.bundleURL.appending(path: "Queries/" + file)
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  func isAnswered(by title: String, _ text: String) throws -> Bool {
    let words = title + "\n" + text.prefix(Self.judged)
    let whole = NSRange(words.startIndex..., in: words)
    return try expect.contains {
      try $0.allSatisfy {
        try NSRegularExpression(
          pattern: $0, options: [.caseInsensitive, .dotMatchesLineSeparators]
        ).firstMatch(in: words, range: whole) != nil
      }
    }
  }
}

/// How well queries are answered: success at 1 and at 3, mean reciprocal rank over the first 10,
/// and the share of queries without an answer that got one anyway.
struct SearchScore: CustomStringConvertible {
  private(set) var ranks: [Int?] = []
  private(set) var wrong: [String] = []
  private(set) var unanswerable = 0
  private(set) var lengths: [Int] = []

  init(
    _ queries: [WrittenQuery], without: Set<SearchStage> = [],
    in library: GuideLibrary = RealGuide.library
  ) throws {
    for query in queries {
      let answer = try library.search(query.query, limit: 10, without: without)
      var results = answer.answered ? answer.results.map { ($0.title, $0.text) } : []
      if let card = answer.card { results.insert((card.title, card.text), at: 0) }
      if query.hasAnswer {
        ranks.append(try results.prefix(10).firstIndex { try query.isAnswered(by: $0.0, $0.1) })
        lengths += results.prefix(3).map { min($0.1.count, WrittenQuery.judged) }
      } else {
        unanswerable += 1
        if !results.isEmpty { wrong.append(query.query) }
      }
    }
  }

  var first: Double { share { $0 < 1 } }
  var firstThree: Double { share { $0 < 3 } }
  var reciprocal: Double {
    ranks.reduce(0) { $0 + ($1.map { 1 / Double($0 + 1) } ?? 0) } / Double(max(1, ranks.count))
  }
  var answeredAnyway: Double { Double(wrong.count) / Double(max(1, unanswerable)) }
  /// What of the first three results is judged, in characters: whole pages would hold every answer.
  var meanText: Int { lengths.reduce(0, +) / max(1, lengths.count) }

  /// All figures as one, to compare.
  var sum: Double { first + firstThree + reciprocal - answeredAnyway }

  var description: String {
    func percent(_ value: Double) -> String { String(format: "%.3f", value) }
    return "n \(ranks.count), success@1 \(percent(first)), success@3 \(percent(firstThree)), "
      + "MRR \(percent(reciprocal)), answered anyway \(wrong.count) of \(unanswerable), "
      + "mean text \(meanText)"
  }

  private func share(_ isGood: (Int) -> Bool) -> Double {
    Double(ranks.count { $0.map(isGood) ?? false }) / Double(max(1, ranks.count))
  }
}
