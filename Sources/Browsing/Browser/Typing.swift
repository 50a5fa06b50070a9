import Language
import Screen

/// Letters that are commands and may begin a question. Whoever has never used a program in a terminal
/// types a question as soon as there is a screen, and means no commands: what a letter does waits until
/// nothing follows it that makes it a word, and is taken back where that comes later. Only what moves a
/// line or a screen is done at once, and a letter without a command begins a question by itself.
struct Typing: Sendable {
  /// What a key leads to, one step after the other.
  enum Step {
    /// The letter that waited does what it does.
    case doWhatWaited(Key)
    /// The key stands for itself.
    case take
    /// The letter waits; it may have been pressed again.
    case wait(Command, again: Bool)
    /// These words are being typed.
    /// - Parameter before: what was read before the first of them, where it has changed since.
    case ask(String, before: Reading?)
  }

  private struct Letter: Sendable {
    var character: Character
    /// Milliseconds of the clock.
    var time: Int
    var command: Command?
    /// What was read before the letter did what it does as a command.
    var before: Reading?
    /// What it did was to be seen.
    var showsItsDeed = true

    var small: Character { character.lowercased().first ?? character }
  }

  /// Those that follow each other without a long pause, not many of them.
  private var letters: [Letter] = []
  /// Since when the last of them waits, in milliseconds of the clock; `nil` where it does not.
  private var waitingSince: Int?

  /// Milliseconds that a letter waits. Who types with one finger needs less from letter to letter.
  static let patience = 1_500
  /// To leave cannot be taken back.
  static let patienceToLeave = 2_500
  /// Beyond that a letter and the next are no word. Whoever looks for each key needs longer than a
  /// letter waits: what it did by then is taken back.
  private static let longestGap = 4_000
  /// Milliseconds. A pause is twice as long as the gaps after it, and longer than that.
  private static let shortestPause = 250
  /// More are not looked back at: whoever holds a key down types no word.
  private static let most = 8
  /// 911, 112, 999: digits that choose nothing.
  private static let lengthOfNumber = 3

  private var isWaiting: Bool { waitingSince != nil }

  /// The key that waits.
  var waiting: Key? { isWaiting ? letters.last.map { .character($0.character) } : nil }

  /// Milliseconds until what waits is done; `nil` where nothing does.
  func patience(at time: Int) -> Int? {
    guard let waitingSince, let last = letters.last else { return nil }
    let patience = last.command == .quit ? Self.patienceToLeave : Self.patience
    return max(0, waitingSince + patience - time)
  }

  /// What waited was done, or is no longer meant.
  mutating func endWaiting() { waitingSince = nil }

  /// The letters so far are no beginning of anything.
  mutating func forget() { (letters, waitingSince) = ([], nil) }

  /// The browser is about to do what the last letter does as a command.
  mutating func remember(_ reading: Reading) {
    guard !letters.isEmpty else { return }
    letters[letters.count - 1].before = reading
  }

  /// The browser has done what the last letter does.
  mutating func see(_ reading: Reading) {
    guard let before = letters.last?.before else { return }
    letters[letters.count - 1].showsItsDeed = !reading.looks(as: before)
  }

  /// Takes a key that may be a letter of a question.
  /// - Parameters:
  ///   - time: milliseconds of the clock.
  ///   - begins: two small letters are the beginning of a word.
  mutating func take(
    _ key: Key, at time: Int, begins: (Character, Character) -> Bool
  ) -> [Step] {
    var steps: [Step] = []
    // Nobody said that the time was up.
    if let waiting, patience(at: time) == 0 {
      steps.append(.doWhatWaited(waiting))
      endWaiting()
    }
    guard case .character(let character) = key,
      character.isLetter || character.isNumber || character == " " || character == Self.apostrophe
    else { return steps + take(noLetter: key) }

    let command = Keymap.reading.command(for: key)
    let waited = waiting.flatMap { key in letters.last?.command.map { (key: key, command: $0) } }
    let since = waitingSince
    let previous = letters.last
    endWaiting()
    if let previous, time - previous.time > Self.longestGap { letters = [] }
    letters = letters.suffix(Self.most - 1)
    letters.append(Letter(character: character, time: time, command: command))
    if let words = words(begins) {
      letters = []
      return steps + [.ask(words.text, before: words.before)]
    }
    let isAgain = previous?.small == letters.last?.small
    if let waited {
      if isAgain {
        // A key that is held or bounces must not throw anybody out.
        if waited.command == .quit {
          waitingSince = since
          return steps + [.wait(.quit, again: true)]
        }
        // Twice in a row it is meant: at once.
        return waited.command.moves
          ? [.doWhatWaited(waited.key), .take] : [.doWhatWaited(waited.key)]
      }
      // Whoever presses another key does not leave.
      if waited.command != .quit { steps.append(.doWhatWaited(waited.key)) }
    }
    if let command, character.isLetter || character == Self.apostrophe, !command.isDoneAtOnce,
      !(isAgain && command.moves)
    {
      waitingSince = time
      return steps + [.wait(command, again: false)]
    }
    return steps + [.take]
  }

  /// It may begin a word, as in 'cause.
  private static let apostrophe: Character = "'"

  private mutating func take(noLetter key: Key) -> [Step] {
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

  /// Text arrived at once, behind letters that came alone: a slow line hands over the first letter of a
  /// question, and then the rest in one piece.
  /// - Returns: those letters, and what was read before the first of them; none where they stand alone.
  mutating func takeText(at time: Int) -> (letters: String, before: Reading?)? {
    defer { forget() }
    var start = letters.count
    var next = time
    while start > 0, next - letters[start - 1].time <= longestGap(behind: start - 1),
      let first = firstOfWordlike(runEndingAt: start - 1)
    {
      start = first
      next = letters[first].time
    }
    guard start < letters.count else { return nil }
    return (String(letters[start...].map(\.character)), letters[start].before)
  }

  // MARK: Words

  /// What is being typed, ending with the last letter; `nil` while the keys may be commands.
  private func words(_ begins: (Character, Character) -> Bool) -> (text: String, before: Reading?)?
  {
    let end = letters.count - 1
    let last = letters[end]
    let isMeaningless = last.command == nil && last.character.isLetter
    var start = isMeaningless ? end : nil
    var longest = 0
    var index = end
    while index > 0 {
      let gap = letters[index].time - letters[index - 1].time
      // A number may be all that stands before a pause.
      let limit =
        longest > 0 && !isOfNumber(index - 1)
        ? max(Self.shortestPause, 2 * longest) : longestGap(behind: index - 1)
      guard gap <= limit else { break }
      longest = max(longest, gap)
      index -= 1
      if letters[index].character != " ", isBeginning(index, of: end, begins),
        let first = firstOfWordlike(runEndingAt: index)
      {
        start = first
      }
    }
    // 911 is no choice of a link, and "2 days" begins with its number.
    let digits = letters[index...].reversed().prefix { $0.character.isNumber }.count
    if start == nil, digits >= Self.lengthOfNumber { start = end + 1 - digits }
    guard var start else { return nil }
    while start > index,
      letters[start - 1].character.isNumber || letters[start - 1].character == " "
    {
      start -= 1
    }
    let typed = letters[start...].drop { $0.character == " " }
    return (String(typed.map(\.character)), start < end ? letters[start].before : nil)
  }

  /// The letter and the next, which is another, begin a word.
  private func isBeginning(
    _ index: Int, of end: Int, _ begins: (Character, Character) -> Bool
  ) -> Bool {
    let (this, next) = (letters[index], letters[index + 1])
    guard this.small != next.small else { return false }
    if this.character == Self.apostrophe { return next.character.isLetter }
    // Behind a letter that waited nothing else is meant by one without a command.
    if index + 1 == end, next.command == nil, next.character.isLetter,
      this.command?.isDoneAtOnce == false
    {
      return true
    }
    return begins(this.small, next.small)
  }

  /// How long after a letter the next may come and belong to it. What moved about and was seen to is
  /// soon behind the person, and so is what was asked for twice.
  private func longestGap(behind index: Int) -> Int {
    let letter = letters[index]
    let isTwice = index > 0 && letters[index - 1].small == letter.small
    let hasMoved = letter.command?.isDoneAtOnce == true && letter.showsItsDeed
    return !isOfNumber(index) && (isTwice || hasMoved) ? Self.patience : Self.longestGap
  }

  private func isOfNumber(_ index: Int) -> Bool {
    letters[index].character.isNumber
      || letters[index].character == " " && index > 0 && letters[index - 1].character.isNumber
  }

  /// Where a letter begins that was struck once or more, in a row: some words begin with the same two,
  /// keys bounce, and hands shake. `nil` where the key moved about.
  private func firstOfWordlike(runEndingAt end: Int) -> Int? {
    var start = end
    while start > 0, letters[start - 1].small == letters[end].small,
      letters[start].time - letters[start - 1].time <= Self.patience
    {
      start -= 1
    }
    guard start < end, let command = letters[end].command, command.moves,
      !isOfNumber(end)
    else { return start }
    return command.isDoneAtOnce
      ? letters[start...end].contains(where: \.showsItsDeed) ? nil : start
      : start + 1 == end ? start : nil
  }
}

extension Command {
  /// It only moves about, and may be pressed again and again.
  fileprivate var moves: Bool {
    switch self {
    case .up, .down, .open, .leave, .pageDown, .pageUp, .top, .end, .nextMatch, .previousMatch,
      .choose:
      true
    default: false
    }
  }

  /// It shows no other page, so that nobody who types a word is led away by it.
  fileprivate var isDoneAtOnce: Bool { moves && self != .open && self != .leave }
}
