import Education

/// What is being read in linear mode.
enum LinearSubject: Equatable, Sendable {
  /// The guides of the shelf.
  case shelf
  /// The branches of the guide.
  case menu
  case page(PageReference)
  /// One warning by itself.
  case warning(Target)
  /// What search answers to these words.
  case answer(String)
  /// What can be typed.
  case keys

  var isAnswer: Bool {
    if case .answer = self { true } else { false }
  }

  /// The topic that is being read or told about, or whose warning is.
  var topic: String? {
    switch self {
    case .page(.node(let id)), .page(.contents(of: let id)), .page(.sources(of: let id, _)): id
    case .warning(let warning): warning.node
    default: nil
    }
  }
}

/// What is read and how far it was read, so that "back" continues there.
struct LinearPosition: Equatable, Sendable {
  /// The place of the guide on the shelf.
  var guide: Int
  var subject: LinearSubject
  /// The block at which reading began, where a link led into the middle of a page.
  var block: Int?
  /// The part read last; `nil` to begin.
  var part: Int?
}
