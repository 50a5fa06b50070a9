import Education

/// A row of the pages about the reader, and what it opens or changes.
enum MyRow: Equatable, Sendable {
  /// Something that applies to the reader or not, by the id of its condition.
  case fact(String)
  /// The questions for a person.
  case questions(String)
  case teachBack
  /// The answer to a question, by its place.
  case answer(Int)

  /// No id of a guide has a colon.
  private static let node = ":mine"

  var target: Target {
    switch self {
    case .fact(let id): Target(node: Self.node, fragment: "fact/\(id)")
    case .questions(let person): Target(node: Self.node, fragment: "questions/\(person)")
    case .teachBack: Target(node: Self.node, fragment: "teach-back")
    case .answer(let place): Target(node: Self.node, fragment: "answer/\(place)")
    }
  }

  init?(_ target: Target) {
    guard target.node == Self.node, let parts = target.fragment?.split(separator: "/", maxSplits: 1)
    else { return nil }
    let rest = parts.count > 1 ? String(parts[1]) : ""
    switch parts.first {
    case "fact": self = .fact(rest)
    case "questions": self = .questions(rest)
    case "teach-back": self = .teachBack
    case "answer":
      guard let place = Int(rest) else { return nil }
      self = .answer(place)
    default: return nil
    }
  }

  /// What Enter does on it; `nil` where it opens a page.
  var whatEnterDoes: String? {
    switch self {
    case .fact: Wording.changesFact
    case .answer: Wording.showsAnswer
    case .questions, .teachBack: nil
    }
  }
}
