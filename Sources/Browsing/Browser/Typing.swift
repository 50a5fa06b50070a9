import Screen

/// Letters that are commands and may begin a question. Whoever has never used a program in a terminal
/// types a question as soon as there is a screen, and means no commands: what a letter does waits until
/// nothing follows it that makes it a word, and is taken back where that comes later. Only what moves a
/// line or a screen is done at once, and a letter without a command begins a question by itself.
struct Typing: Sendable {
  /// What a key means; where it ends a wait, one thing after the other.
  enum Meaning {
    /// The letter that waited does what it does.
    case doWhatWaited(Key)
    /// The key stands for itself.
    case take
    /// The letter waits.
    case wait(Command)
    /// These words are being typed.
    case ask(TypedLetters.Words)
  }

  /// Those that follow each other without a long pause, not many of them.
  private var letters = TypedLetters()
  /// Since when the last of them waits, in milliseconds of the clock; `nil` where it does not.
  private var waitingSince: Int?
  /// What waits leaves the program, and closes no page.
  var leaves = false
  /// When what waited was done.
  private var doneAt: Int?
  /// Nobody has seen by then what a letter did: the same letter again was pressed for the same.
  private static let timeToSee = 300
  /// The letter before a question that has just begun, which was a command by then.
  private var leftOut: TypedLetters.LeftOut?

  /// Milliseconds that a letter waits: longer, and it seems not to be heard. Who needs more from letter to
  /// letter has what the first one did taken back.
  static let patience = 600
  /// To leave cannot be taken back: for as long as letters can be a word.
  static let patienceToLeave = TypedLetters.longestGap
  private var isWaiting: Bool { waitingSince != nil }

  /// The key that waits.
  var waiting: Key? { isWaiting ? letters.last.map { .character($0.typed) } : nil }

  /// Milliseconds until what waits is done; `nil` where nothing does.
  func patience(at time: Int) -> Int? {
    guard let waitingSince, let last = letters.last else { return nil }
    let patience = last.command == .quit && leaves ? Self.patienceToLeave : Self.patience
    return max(0, waitingSince + patience - time)
  }

  /// The time of what waited is up.
  mutating func finishWaiting() {
    doneAt = waitingSince.map { $0 + Self.patience }
    waitingSince = nil
  }

  /// The letters so far are no beginning of anything.
  mutating func forget() {
    (letters, waitingSince, doneAt, leftOut) = (TypedLetters(), nil, nil, nil)
  }

  /// The browser is about to do what the last letter does as a command.
  mutating func remember(_ reading: Reading) { letters.remember(reading) }

  /// The browser has done what the last letter does.
  mutating func see(_ reading: Reading) { letters.see(reading) }

  /// Takes a key that may be a letter of a question.
  /// - Parameters:
  ///   - time: milliseconds of the clock.
  ///   - begins: two small letters are the beginning of a word.
  mutating func take(
    _ key: Key, at time: Int, begins: (Character, Character) -> Bool
  ) -> [Meaning] {
    var steps: [Meaning] = []
    // Nobody said that the time was up.
    if let waiting, patience(at: time) == 0 {
      steps.append(.doWhatWaited(waiting))
      finishWaiting()
    }
    guard case .character(let character) = key, TypedLetters.holds(character) else {
      return steps + take(noLetter: key)
    }

    let command = Keymap.reading.command(for: key)
    let waited = waiting.flatMap { key in letters.last?.command.map { (key: key, command: $0) } }
    let previous = letters.last
    waitingSince = nil
    letters.append(character, at: time, command)
    if let words = letters.words(begins) {
      forget()
      leftOut = words.leftOut
      return steps + [.ask(words)]
    }
    let isAgain = previous?.small == letters.last?.small
    if let waited {
      if isAgain {
        // A key that is held or bounces must not throw anybody out.
        if waited.command == .quit, leaves {
          waitingSince = time
          return steps + [.wait(.quit)]
        }
        // Twice in a row it is meant: at once.
        doneAt = time
        return waited.command.moves
          ? [.doWhatWaited(waited.key), .take] : [.doWhatWaited(waited.key)]
      }
      // Whoever presses another key does not leave.
      if waited.command != .quit { steps.append(.doWhatWaited(waited.key)) }
    } else if isAgain, command?.moves == false, let doneAt, time - doneAt < Self.timeToSee {
      return steps
    }
    if let command, !character.isNumber, character != " ", !command.isDoneAtOnce,
      !(isAgain && command.moves)
    {
      waitingSince = time
      return steps + [.wait(command)]
    }
    return steps + [.take]
  }

  private mutating func take(noLetter key: Key) -> [Meaning] {
    defer { forget() }
    guard let waiting, let command = letters.last?.command else { return [.take] }
    switch key {
    // The letter, and Enter: now.
    case .enter: return [.doWhatWaited(waiting)]
    case .backspace, .escape: return []
    case .function, .character("!"), .character("?"), .character("/"): return [.take]
    default: return command == .quit ? [.take] : [.doWhatWaited(waiting), .take]
    }
  }

  /// Takes a key behind the first letter of a question.
  /// - Returns: the letter before it where that was meant as its beginning: the person needs as long for
  ///   each.
  mutating func takeLeftOut(before key: Key, at time: Int) -> TypedLetters.LeftOut? {
    defer { forget() }
    guard case .character(let character) = key, TypedLetters.holds(character),
      let leftOut, leftOut.belongs(before: time)
    else { return nil }
    return leftOut
  }

  /// Text arrived at once, behind letters that came alone: a slow line hands over the first letter of a
  /// question, and then the rest in one piece. A letter that was a key by then is one of them where it makes a
  /// word with the text.
  /// - Returns: those letters, and what was read before the first of them; none where they stand alone.
  mutating func take(_ text: some StringProtocol, at time: Int) -> (
    letters: String, before: Reading?
  )? {
    defer { forget() }
    return letters.before(textAt: time) ?? letters.key(before: text, at: time)
  }
}
