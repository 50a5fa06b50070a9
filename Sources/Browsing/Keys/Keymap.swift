import Screen

/// The keys of a mode and what they do, each once. Footer and help page are printed from it.
struct Keymap<Request: Equatable & Sendable>: Sendable {
  /// One line of the table.
  struct Binding: Sendable {
    var command: Request
    var keys: [Key]
    /// The keys as a person reads them.
    var shown: String
    /// What they do, for the page of keys.
    var does: String
    /// For the footer; `nil` where it never stands there.
    var hint: Hint?
    /// What they do, in a word or two.
    var brief: String

    /// - Parameters:
    ///   - hint: the keys as the footer names them, what they do in two words, and how much that is
    ///     worth a place there (1 is worth most).
    ///   - brief: what they do in a word or two, where that is not what the footer says. A narrow
    ///     footer says it in place of the hint's words.
    ///   - narrowRank: the rank on a narrow screen, where that is another: there it must still be
    ///     seen how to leave.
    init(
      _ command: Request, _ keys: [Key], _ shown: String, _ does: String,
      hint: (keys: String, words: String, rank: Int)? = nil, brief: String? = nil,
      narrowRank: Int? = nil
    ) {
      self.command = command
      self.keys = keys
      self.shown = shown
      self.does = does
      self.brief = brief ?? hint?.words ?? does
      self.hint = hint.map {
        Hint(
          key: keys[0], keys: $0.keys, words: $0.words, brief: brief ?? $0.words, rank: $0.rank,
          narrowRank: narrowRank ?? $0.rank)
      }
    }
  }

  var bindings: [Binding]

  /// The same keys, one of which does something else here.
  func saying(_ does: String, hint: String, for command: Request) -> Keymap {
    Keymap(
      bindings: bindings.map {
        guard $0.command == command else { return $0 }
        var binding = $0
        binding.does = does
        binding.brief = hint
        binding.hint?.say(hint)
        return binding
      })
  }

  /// A capital that has no meaning of its own means what its small letter does: Caps Lock may be on.
  func command(for key: Key) -> Request? {
    if let binding = bindings.first(where: { $0.keys.contains(key) }) { return binding.command }
    guard case .character(let letter) = key, let small = letter.lowercased().first, small != letter
    else { return nil }
    return command(for: .character(small))
  }

  /// What a command does, in a word or two.
  func brief(of command: Request) -> String {
    bindings.first { $0.command == command }?.brief ?? ""
  }

  /// The key that is named for a command.
  func keys(of command: Request) -> String {
    bindings.first { $0.command == command }?.shown.split(separator: " ").first.map(String.init)
      ?? ""
  }

  /// The hints for commands that do something now.
  func hints(where isUseful: (Request) -> Bool) -> [Hint] {
    bindings.compactMap { isUseful($0.command) ? $0.hint : nil }
  }
}

/// What the footer says of a key.
struct Hint: Equatable, Sendable {
  /// What a click on the hint presses.
  var key: Key
  var keys: String
  var words: String
  /// The words where the screen is narrow; empty where the keys say it.
  var brief: String
  /// 1 is worth most.
  var rank: Int
  /// The same on a narrow screen.
  var narrowRank: Int

  /// The same keys do something else here.
  mutating func say(_ words: String) { (self.words, brief) = (words, words) }
}

extension String {
  /// The keys with arrows in words: in ASCII an arrow down is the letter of another key.
  var namingArrows: String {
    let both = replacing("↑↓", with: "Arrows")
    return [("↑", "Up"), ("↓", "Down"), ("←", "Left"), ("→", "Right")].reduce(both) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}

extension Key {
  /// The key as a person would say it.
  var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    }
  }
}
