import Screen

/// Letters that follow each other as quickly as typing does. Whoever has never used a program in a
/// terminal types a question as soon as there is a screen, and means no commands.
struct Typing: Sendable {
  private struct Letter: Sendable {
    var character: Character
    /// Milliseconds of the clock.
    var time: Int
    var command: Command?
  }

  /// What a key is.
  enum Meaning {
    /// It stands for itself.
    case command
    /// It may be a letter: what comes next, or nothing, tells.
    case undecided
    /// `q` was meant: twice in a row.
    case leaving
    /// The words that are being typed, and the browser as it was before the first of them.
    case question(String, before: Snapshot)
  }

  private var letters: [Letter] = []
  /// The browser before each letter did what it does as a command. Not in the letters, which are
  /// looked through with every key.
  private var before: [Snapshot] = []
  /// `q` was pressed, and it is not yet known whether a word begins with it.
  private(set) var isLeaving = false
  /// Nothing was pressed yet.
  private var isFirst = true
  /// `q` was the first key of all: a question such as "quit baclofen" may follow, slowly.
  private var mayBeginWord = false

  /// How long to wait for what follows `q`, in milliseconds.
  var patience: Int? {
    isLeaving ? mayBeginWord ? Self.longestGapOfMany : Self.longestGap : nil
  }

  /// Milliseconds. Slow typists reach two letters a second; commands are followed by a look at what
  /// they did.
  static let longestGap = 700
  /// Who types with one finger, letter by letter, has told by the third that these are words.
  private static let longestGapOfMany = 1_500
  /// Whoever presses keys that all mean something types if no gap is longer.
  private static let quickGap = 350
  /// A command, then a question: the gap between them is longer than that, and than the gaps in it.
  private static let shortestPause = 250

  /// What questions are made of.
  private static func isPartOfWords(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || " \',.-".contains(character)
  }

  /// Takes a key.
  /// - Parameters:
  ///   - time: milliseconds of the clock.
  ///   - snapshot: the browser as it is before the key.
  mutating func take(_ key: Key, at time: Int, snapshot: @autoclosure () -> Snapshot) -> Meaning {
    defer { isFirst = false }
    let goesOn = letters.last.map { time - $0.time <= Self.longestGapOfMany } ?? false
    guard case .character(let character) = key, Self.isPartOfWords(character) else {
      // A short word all of whose letters are commands, and then Enter: "hot", "dog".
      let word = goesOn && key == .enter ? question(closedByEnter: true) : nil
      let before = word.map { self.before[$0.start] }
      forget()
      return word.map { .question($0.words, before: before!) } ?? .command
    }
    if !goesOn { (letters, before) = ([], []) }
    let command = Keymap.reading.command(for: key)
    letters.append(Letter(character: character, time: time, command: command))
    before.append(snapshot())
    if let word = question(closedByEnter: false) {
      let before = before[word.start]
      forget()
      return .question(word.words, before: before)
    }
    guard command == .quit else { return isLeaving ? .undecided : .command }
    if isLeaving { return .leaving }
    (isLeaving, mayBeginWord) = (true, isFirst)
    return .undecided
  }

  /// The letters so far are no beginning of anything.
  mutating func forget() { (letters, before, isLeaving) = ([], [], false) }

  /// What was undecided is over.
  mutating func stopLeaving() { isLeaving = false }

  /// The words from the letter at which they begin; `nil` while the keys may be commands.
  private func question(closedByEnter: Bool) -> (words: String, start: Int)? {
    let start = self.start
    let typed = letters[start...]
    // Different letters that do more than move: nobody presses many one after the other so quickly.
    let telling = Set(typed.filter { $0.command?.moves != true }.map(\.character)).count
    let isMeaningless = typed.contains { $0.command == nil && $0.character != " " }
    let isQuick = zip(typed, typed.dropFirst()).allSatisfy { $1.time - $0.time <= Self.quickGap }
    let distinct = Set(typed.map(\.character)).count
    // Whoever tries keys out looks at what each did; five of three kinds without a look are a word
    // ("alcohol", "took too much"), and so are three and Enter.
    let isWord =
      closedByEnter
      ? typed.count > 2 && (telling > 1 && distinct > 2 || isMeaningless && distinct > 1)
      : telling > 3 || typed.count > 4 && (telling > 2 || telling > 1 && distinct > 3)
        || isQuick && telling > 1 && typed.count > 3 && distinct > 2
    let isSlow = zip(typed, typed.dropFirst()).contains { $1.time - $0.time > Self.longestGap }
    // A number of three figures, such as 911 or 112, is no choice of a link.
    let isNumber = !isSlow && typed.count > 2 && typed.allSatisfy(\.character.isNumber)
    let hasLetters = typed.contains(where: \.character.isLetter)
    guard
      isNumber
        || hasLetters && typed.count > (isSlow ? 2 : 1)
          && (telling > 1 && isMeaningless || isWord)
    else {
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
