import Foundation

/// A query with what is right, a line of JSON.
struct WrittenQuery: Decodable {
  var query: String
  /// The document that is asked; `nil` for the guide.
  var file: String?
  /// "no-answer" for what the guide does not answer.
  var kind: String?
  /// Alternatives; of one alternative every regular expression must match one result.
  var expect: [[String]]?
  /// The same said by the ids of the entries, or of their pages.
  var entries: [String]?
  var has: Bool?
  var urgent: Bool?
  /// Where a real person's message was found.
  var source: String?
  /// Cards that are right.
  var cards: [String]?

  var hasAnswer: Bool { has ?? (kind != "no-answer") }
  var isUrgent: Bool { urgent ?? false }

  static func all(in path: String) throws -> [WrittenQuery] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(WrittenQuery.self, from: Data($0.utf8))
    }
  }

  func isAnswered(by id: String, _ node: String, _ title: String, _ text: String) -> Bool {
    if let entries {
      // Of a page whose part is named, only that part answers.
      return entries.contains(id)
        || entries.contains(node) && !entries.contains { $0.hasPrefix(node + "#") }
    }
    let words = title + "\n" + text.prefix(1500)
    let whole = NSRange(words.startIndex..., in: words)
    return (expect ?? []).contains { alternative in
      alternative.allSatisfy {
        let pattern = try? NSRegularExpression(
          pattern: $0, options: [.caseInsensitive, .dotMatchesLineSeparators])
        return pattern?.firstMatch(in: words, range: whole) != nil
      }
    }
  }
}
