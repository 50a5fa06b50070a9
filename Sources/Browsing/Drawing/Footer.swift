import Screen

/// The key hints of the bottom row, printed from the keymap.
enum Footer {
  typealias Hint = (keys: String, words: String, rank: Int)

  static let gap = 2

  static func browsing(_ pane: Browser.Pane) -> [Hint] {
    Keymap.bindings.compactMap { binding in
      guard let hint = binding.hint else { return nil }
      let isForPage = binding.command == .leave || binding.command == .pageDown
      return isForPage && pane == .tree ? nil : hint
    }
  }

  static let searching: [Hint] = Wording.searchHints

  /// The hints that fit into a row, those of the best rank, in the order of the keymap.
  static func fitting(_ hints: [Hint], in columns: Int) -> [Hint] {
    var chosen = hints
    func width() -> Int {
      chosen.reduce(-gap) { $0 + $1.keys.columns + 1 + $1.words.columns + gap }
    }
    while width() > columns, let worst = chosen.map(\.rank).max() {
      chosen.remove(at: chosen.lastIndex { $0.rank == worst }!)
    }
    return chosen
  }
}
