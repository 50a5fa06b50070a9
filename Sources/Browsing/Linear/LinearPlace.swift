/// What is being read in linear mode.
enum LinearPlace: Equatable, Sendable {
  /// The branches of the guide.
  case menu
  case page(PageReference)
  /// One warning by itself, by its id.
  case warning(String)
  /// What search answers to these words.
  case answer(String)
  /// What can be typed.
  case help

  /// The topic that is being read, or whose warning is.
  var topic: String? {
    switch self {
    case .page(.node(let id)): id
    case .warning(let id): id.split(separator: "#").first.map(String.init)
    default: nil
    }
  }
}

/// A place and how far it was read, so that "back" continues there.
struct LinearPosition: Equatable, Sendable {
  var place: LinearPlace
  /// The block at which reading began, where a link led into the middle of a page.
  var block: Int?
  /// The part read last; `nil` to begin.
  var part: Int?
}
