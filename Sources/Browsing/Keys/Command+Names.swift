extension Command {
  /// What people write who look for it and know no key.
  private var names: [String] {
    switch self {
    case .warnings: ["warnings", "all warnings"]
    case .keys: ["keys", "help", "commands", "how does this work", "use this"]
    case .leave: ["menu", "topics", "contents"]
    case .questions: ["questions", "faq"]
    case .terms: ["glossary", "words explained"]
    case .sources: ["sources"]
    case .disagreements: ["disagreements"]
    case .sheet:
      [
        "print", "print out", "printout", "printer", "save", "download", "take along",
        "large print", "larger print", "big print",
        "bigger print", "pdf", "on paper",
      ]
    case .bookmarks: ["marks", "bookmarks"]
    case .settings: ["settings", "options"]
    case .theme: ["colours", "colors"]
    case .mine: ["about me"]
    case .quit: ["quit", "exit", "leave", "close", "log out", "get out", "get out of here"]
    default: []
    }
  }

  /// What these words name, if that is all they say.
  init?(named words: String) {
    let core = words.withoutRequest
    guard let command = Self.allCases.first(where: { $0.names.contains(core) }) else { return nil }
    self = command
  }
}

/// Words before and behind a name by which people ask for what it names.
private enum AskingWords {
  static let before = [
    ["how", "do", "i"], ["how", "can", "i"], ["how", "to"], ["show", "me"], ["show"], ["see"],
    ["open"], ["go", "to"], ["where", "is"], ["where", "are"], ["the"], ["my"],
  ]
  static let behind = [["this", "page"], ["the", "page"], ["it"], ["this"], ["please"]]
}

extension String {
  /// Small letters, without the words around a name by which people ask for what it names.
  var withoutRequest: String {
    var words = lowercased().split { !$0.isLetter }.map(String.init)
    while let frame = AskingWords.before.first(where: { words.starts(with: $0) }) {
      words.removeFirst(frame.count)
    }
    while let frame = AskingWords.behind.first(where: { words.suffix($0.count) == $0[...] }) {
      words.removeLast(frame.count)
    }
    return words.joined(separator: " ")
  }
}
