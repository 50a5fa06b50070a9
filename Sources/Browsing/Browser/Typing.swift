/// Letters that follow each other as quickly as typing does. Whoever has never used a program in a
/// terminal types a question as soon as there is a screen, and means no commands.
struct Typing: Equatable, Sendable {
  private struct Letter: Equatable, Sendable {
    var character: Character
    /// Milliseconds of the clock.
    var time: Int
    var command: Command?
  }

  private var letters: [Letter] = []

  /// Milliseconds. Slow typists reach two letters a second; commands are followed by a look at what
  /// they did.
  static let longestGap = 700
  /// Whoever presses keys that all mean something types if no gap is longer.
  private static let quickGap = 350
  /// A command, then a question: the gap between them is longer than that, and than the gaps in it.
  private static let shortestPause = 250

  /// What questions are made of.
  static func isPartOfWords(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || " \',.-".contains(character)
  }

  func goesOn(at time: Int) -> Bool {
    letters.last.map { time - $0.time <= Self.longestGap } ?? false
  }

  mutating func add(_ character: Character, at time: Int, meaning command: Command?) {
    letters.append(Letter(character: character, time: time, command: command))
  }

  /// The words from the letter at which they begin; `nil` while the keys may be commands.
  var question: (words: String, start: Int)? {
    let start = self.start
    let typed = letters[start...]
    // Different letters that do more than move: nobody presses many one after the other so quickly.
    let telling = Set(typed.filter { $0.command?.moves != true }.map(\.character)).count
    let isMeaningless = typed.contains { $0.command == nil && $0.character != " " }
    let isQuick = zip(typed, typed.dropFirst()).allSatisfy { $1.time - $0.time <= Self.quickGap }
    guard typed.count > 1, telling > 1 && isMeaningless || telling > 3 && isQuick else {
      return nil
    }
    return (String(typed.map(\.character).drop { $0 == " " }), start)
  }

  /// Where the words begin: behind the last pause that is twice as long as every gap after it.
  private var start: Int {
    var longest = 0
    for index in letters.indices.dropFirst().reversed() {
      let gap = letters[index].time - letters[index - 1].time
      if gap > Self.shortestPause, longest > 0, gap > 2 * longest { return index }
      longest = max(longest, gap)
    }
    return 0
  }
}

extension Command {
  /// It only moves about, and may be pressed again and again.
  fileprivate var moves: Bool {
    switch self {
    case .up, .down, .open, .leave, .pageDown, .pageUp, .top, .end, .nextMatch, .previousMatch,
      .wider, .narrower, .view:
      true
    default: false
    }
  }
}
