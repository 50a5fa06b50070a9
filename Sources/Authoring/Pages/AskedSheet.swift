import Education

/// A file of `asked/`: how people ask for one entry, one way a line.
///
/// The path says for which: `asked/questions/alcohol.txt`, `asked/stopping-safely.txt`,
/// `asked/cards/ran-out.txt`; `asked/cousins/ran-out.txt` for what only sounds like that card, and
/// `asked/unanswered/KIND.txt` for what the guide does not answer.
struct AskedSheet: Sendable {
  enum Subject: Equatable, Sendable {
    case entry(String)
    /// The id of a card.
    case cousins(String)
    /// The name of a kind.
    case unanswered(String)
  }

  var path: String
  var subject: Subject
  var ways: [Written] = []

  private static let folder = "asked/"
  private static let ending = ".txt"

  static func isPath(_ path: String) -> Bool { path.hasPrefix(folder) && path.hasSuffix(ending) }

  /// - Precondition: `isPath(path)`
  init(path: String, text: String) {
    self.path = path
    let name = path.dropFirst(Self.folder.count).dropLast(Self.ending.count)
    let parts = name.split(separator: "/", maxSplits: 1)
    switch parts.first {
    case "cousins" where parts.count == 2: subject = .cousins("cards/" + parts[1])
    case "unanswered" where parts.count == 2: subject = .unanswered(String(parts[1]))
    default: subject = .entry(String(name))
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { !$0.isWhitespace }) {
      ways.append(Written(text: String(line), place: Place(line: index + 1, column: 1)))
    }
  }
}
