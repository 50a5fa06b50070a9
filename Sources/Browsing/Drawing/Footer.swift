import Screen

/// The key hints of the bottom row, printed from the keymap.
enum Footer {
  struct Hint: Equatable, Sendable {
    /// What a click on the hint presses.
    var key: Key
    var keys: String
    var words: String
    var rank: Int

    var columns: Int { keys.columns + 1 + words.columns }
  }

  static let gap = 2

  /// The hints of the keymap for commands that do something now.
  static func browsing(where isUseful: (Command) -> Bool) -> [Hint] {
    Keymap.bindings.compactMap { binding in
      guard let hint = binding.hint, isUseful(binding.command) else { return nil }
      return Hint(key: binding.keys[0], keys: hint.keys, words: hint.words, rank: hint.rank)
    }
  }

  /// While there is nothing to choose, no hint says that one can.
  static func searching(_ search: SearchScreen) -> [Hint] {
    search.rowCount > 0 ? results : results.filter { $0.key != .down && $0.key != .enter }
  }

  private static let results: [Hint] = zip(
    Wording.searchHints, [Key.down, .enter, .escape, .function(2)]
  ).map { Hint(key: $1, keys: $0.keys, words: $0.words, rank: $0.rank) }

  /// The hints that fit into a row, those of the best rank, in the order of the keymap.
  static func fitting(_ hints: [Hint], in columns: Int) -> [Hint] {
    var chosen = hints
    func width() -> Int {
      chosen.reduce(-gap) { $0 + $1.columns + gap }
    }
    while width() > columns, let worst = chosen.map(\.rank).max() {
      chosen.remove(at: chosen.lastIndex { $0.rank == worst }!)
    }
    return chosen
  }
}
