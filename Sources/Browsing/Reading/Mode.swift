/// What has the keys.
enum Mode: Equatable, Sendable {
  case topics
  case page
  /// A word explained over the page.
  case word(WordPane)
  /// Letters that are looked for on the page.
  case find(FindPane)
  /// A question, in place of topics and page.
  case search(SearchPane)

  /// The half of the screen that the mode belongs to.
  var half: ScreenLayout.Half {
    switch self {
    case .topics: .topics
    case .page, .word, .find: .page
    case .search(let pane): pane.origin
    }
  }

  var search: SearchPane? {
    if case .search(let pane) = self { pane } else { nil }
  }

  var word: WordPane? {
    if case .word(let pane) = self { pane } else { nil }
  }

  var find: FindPane? {
    if case .find(let pane) = self { pane } else { nil }
  }

  /// Letters are a part of what is typed.
  var isTyping: Bool { search != nil || find != nil }

  /// What has the keys when the mode ends that lies over others.
  var beneath: Mode { half == .topics ? .topics : .page }
}
