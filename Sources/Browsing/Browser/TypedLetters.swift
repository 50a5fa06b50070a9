import Language

/// The letters that were typed without a long pause, and which of them are words rather than commands.
struct TypedLetters: Sendable {
  /// What is being typed.
  struct Words: Sendable {
    var text: String
    /// What was read before the first letter did what it does as a command.
    var before: Reading?
    /// So many letters at its beginning were done, and may have been meant as keys.
    var mayBeKeys = 0
    /// The first of them was a key by then, and is one yet where it makes no word with those behind it.
    var hasKeyInFront = false
    /// The letter before them, which was done by then, and with them would begin a word.
    var leftOut: LeftOut?
  }

  /// A letter that did what it does as a command before another came.
  struct LeftOut: Sendable {
    var letter: Character
    /// What was read before it.
    var before: Reading
    /// When the only letter behind it came; `nil` where there are more.
    var time: Int?

    /// Who looks for one key after the other for so long has meant a word.
    func belongs(before next: Int) -> Bool { time.map { TypedLetters.isSlow(next - $0) } ?? false }
  }

  struct Letter: Sendable {
    /// As it was struck, a capital or not.
    var typed: Character
    /// Milliseconds of the clock.
    var time: Int
    var command: Command?
    /// What was read before the letter did what it does as a command.
    var before: Reading?
    /// What it did was to be seen.
    var showsItsDeed = true

    var small: Character { typed.lowercased().first ?? typed }
  }

  /// Not many of them.
  private var letters: [Letter] = []

  var last: Letter? { letters.last }

  /// How long a letter waits before it is a command, and how long two presses of a key are one run.
  static let patience = 1_500
  /// So long they look at what a key has done who know the keys.
  private static let paceOfKeys = 1_000
  /// Beyond that a letter and the next are no word.
  static let longestGap = 4_000
  /// Milliseconds. A pause is twice as long as the gaps after it, and longer than that.
  private static let shortestPause = 250
  /// More are not looked back at: whoever holds a key down types no word.
  private static let most = 8
  /// 911, 112, 999.
  private static let lengthOfNumber = 3
  /// It may begin a word, as in 'cause.
  private static let apostrophe: Character = "'"

  static func holds(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == " " || character == apostrophe
  }

  /// - Parameter time: milliseconds of the clock.
  mutating func append(_ character: Character, at time: Int, _ command: Command?) {
    if let last, time - last.time > Self.longestGap { letters = [] }
    letters = letters.suffix(Self.most - 1)
    letters.append(Letter(typed: character, time: time, command: command))
  }

  /// The browser is about to do what the last letter does as a command.
  mutating func remember(_ reading: Reading) {
    guard !letters.isEmpty else { return }
    letters[letters.count - 1].before = reading
  }

  /// The browser has done what the last letter does.
  mutating func see(_ reading: Reading) {
    guard let last, let before = last.before else { return }
    // What does more than to move about says so, where it does nothing.
    letters[letters.count - 1].showsItsDeed =
      last.command?.moves == false || !reading.looks(as: before)
  }

  /// Those that belong to text that arrives at once behind them, and what was read before the first of
  /// them; none where they stand alone.
  func before(textAt time: Int) -> (letters: String, before: Reading?)? {
    var start = letters.count
    var next = time
    while start > 0, next - letters[start - 1].time <= longestGap(behind: start - 1),
      let first = firstOfWordlike(runEndingAt: start - 1)
    {
      start = first
      next = letters[first].time
    }
    guard start < letters.count else { return nil }
    return (String(letters[start...].map(\.typed)), letters[start].before)
  }

  /// The last letter, which was a key by then, and makes a word with the beginning of a text behind it.
  func key(
    before text: some StringProtocol, at time: Int
  ) -> (letters: String, before: Reading?)? {
    guard let last, last.before != nil, time - last.time <= Self.longestGap, last.typed.isLetter
    else { return nil }
    let word = "\(last.typed)\(text.prefix(while: \.isLetter))".lowercased()
    return WordBeginnings.isOne(firstOf: word) ? (String(last.typed), last.before) : nil
  }

  /// What is being typed, ending with the last letter; `nil` while the keys may be commands.
  ///
  /// No letter is lost: one that moved about, and was seen to, begins no question by itself, but belongs to
  /// the one that the letters behind it begin.
  func words(_ begins: (Character, Character) -> Bool) -> Words? {
    let end = letters.count - 1
    let last = letters[end]
    let isMeaningless = last.command == nil && last.typed.isLetter
    var start = isMeaningless ? end : nil
    var longest = 0
    var index = end
    while index > 0 {
      let gap = letters[index].time - letters[index - 1].time
      // A number may be all that stands before a pause.
      let limit =
        longest > 0 && !isOfNumber(index - 1)
        ? max(Self.shortestPause, 2 * longest) : Self.longestGap
      guard gap <= limit, gap <= longestGap(behind: index - 1) || isHunting(index) else { break }
      longest = max(longest, gap)
      index -= 1
      if letters[index].typed != " ",
        isBeginning(index, of: end, begins) || isBehindLeftOut(index, begins),
        let first = firstOfWordlike(runEndingAt: index, isBegun: start != nil)
      {
        start = first
      }
    }
    // 911 is no choice of a link; 1, 2 and then 3 are three of them.
    let number = letters[index...].suffix(Self.lengthOfNumber)
    let isNumber = EmergencyNumbers.has(String(number.map(\.typed)))
    if start == nil, isNumber { start = number.startIndex }
    guard var start else { return nil }
    // "2 days" begins with its number.
    while !isNumber, start > index,
      letters[start - 1].typed.isNumber || letters[start - 1].typed == " "
    {
      start -= 1
    }
    let begun = start
    if !isNumber { start = withKeys(before: start, begins) }
    guard !isTwoKeys(from: start, to: end) else { return nil }
    let typed = letters[start...].drop { $0.typed == " " }
    var words = Words(
      text: String(typed.map(\.typed)), leftOut: leftOut(before: start, of: end, begins))
    words.hasKeyInFront = start < begun
    guard start < end else { return words }
    (words.before, words.mayBeKeys) = (letters[start].before, mayBeKeys(from: start, to: end))
    return words
  }

  /// The second press of a letter does at once what the first waits for, and so does a digit.
  private func mayBeKeys(from start: Int, to end: Int) -> Int {
    let first = letters[start]
    let digits = letters[start...end].prefix { $0.typed.isNumber }.count
    if digits > 0, start + digits <= end {
      return letters[start + digits].typed == " " ? 0 : digits
    }
    let run = letters[start...end].prefix { $0.small == first.small && $0.command != nil }.count
    return run > 1 ? run : letters[start + 1].time - first.time > Self.patience ? 1 : 0
  }

  /// The letter and the next, which is another, begin a word.
  private func isBeginning(
    _ index: Int, of end: Int, _ begins: (Character, Character) -> Bool
  ) -> Bool {
    let (this, next) = (letters[index], letters[index + 1])
    guard this.small != next.small else { return false }
    if this.typed == Self.apostrophe { return next.typed.isLetter }
    // Behind a letter that waited nothing else is meant by one without a command.
    if index + 1 == end, next.command == nil, next.typed.isLetter,
      this.command?.isDoneAtOnce == false, next.time - this.time <= longestGap(behind: index)
    {
      return true
    }
    return begins(this.small, next.small)
  }

  /// Where what is typed begins, with the letters before it that were done by then: whoever looks for the
  /// second letter has typed the first all the same. What moved about and was seen to is none of it.
  private func withKeys(before start: Int, _ begins: (Character, Character) -> Bool) -> Int {
    var first = start
    var index = start
    while index > 0, letters[index].time - letters[index - 1].time <= Self.longestGap {
      let key = letters[index - 1]
      let isBlank = key.typed == " " && letters[index].time - key.time <= Self.patience
      guard
        isBlank || key.typed.isLetter && !(key.command?.isDoneAtOnce == true && key.showsItsDeed)
      else { break }
      index -= 1
      let isTwice = index > 0 && letters[index - 1].small == key.small
      if !isTwice, key.small != letters[index + 1].small,
        begins(key.small, letters[index + 1].small)
      {
        first = index
      }
    }
    return first
  }

  /// One key was done and seen before the other came, as those press them who know the keys; no third
  /// letter tells yet that a word was meant, unless the two are one.
  private func isTwoKeys(from start: Int, to end: Int) -> Bool {
    let (first, last) = (letters[start], letters[end])
    return start + 1 == end && first.command.map { $0 != .quit } == true && first.showsItsDeed
      && last.command != nil && last.time - first.time >= Self.paceOfKeys
      && !WordBeginnings.isWhole(first.small, last.small)
  }

  /// How long after a letter the next may come and belong to it. What was done by then, and was seen to
  /// be, is behind the person: they have read what it shows. So is what was asked for twice.
  private func longestGap(behind index: Int) -> Int {
    let letter = letters[index]
    let isTwice = index > 0 && letters[index - 1].small == letter.small
    let isDone = letter.command != nil && letter.command != .quit && letter.showsItsDeed
    return !isOfNumber(index) && (isTwice || isDone) ? Self.patience : Self.longestGap
  }

  /// So long a gap is one in which a letter was done.
  private static func isSlow(_ gap: Int) -> Bool { gap > patience && gap <= longestGap }

  /// The person looks for one key after the other for longer than a letter waits.
  private func isHunting(_ index: Int) -> Bool {
    let gaps = (max(1, index - 1)...min(letters.count - 1, index + 1)).map {
      letters[$0].time - letters[$0 - 1].time
    }
    return Self.isSlow(letters[index].time - letters[index - 1].time)
      && gaps.filter(Self.isSlow).count > 1
  }

  /// With the letter before it, which was done by then, it would begin a word: of "alcohol" the "lc" alone
  /// begins none.
  private func isBehindLeftOut(
    _ index: Int, _ begins: (Character, Character) -> Bool
  ) -> Bool {
    guard index > 0, index + 1 < letters.count, letters[index - 1].before != nil,
      letters[index].small != letters[index + 1].small, letters[index + 1].typed.isLetter
    else { return false }
    return Self.isSlow(letters[index].time - letters[index - 1].time)
      && begins(letters[index - 1].small, letters[index].small)
  }

  private func leftOut(
    before start: Int, of end: Int, _ begins: (Character, Character) -> Bool
  ) -> LeftOut? {
    guard start > 0, start <= end, let before = letters[start - 1].before,
      Self.isSlow(letters[start].time - letters[start - 1].time),
      begins(letters[start - 1].small, letters[start].small)
    else { return nil }
    return LeftOut(
      letter: letters[start - 1].typed, before: before,
      time: start == end ? letters[end].time : nil)
  }

  private func isOfNumber(_ index: Int) -> Bool {
    letters[index].typed.isNumber
      || letters[index].typed == " " && index > 0 && letters[index - 1].typed.isNumber
  }

  /// Where a letter begins that was struck once or more, in a row: some words begin with the same two,
  /// keys bounce, and hands shake. `nil` where the key moved about.
  /// - Parameter isBegun: the letters behind it are words by themselves.
  private func firstOfWordlike(runEndingAt end: Int, isBegun: Bool = false) -> Int? {
    var start = end
    while start > 0, letters[start - 1].small == letters[end].small,
      letters[start].time - letters[start - 1].time <= Self.patience
    {
      start -= 1
    }
    guard start < end, let command = letters[end].command, command.moves,
      !isOfNumber(end)
    else { return start }
    if start + 1 == end, isBegun || !command.isDoneAtOnce { return start }
    let hasMoved = letters[start...end].contains(where: \.showsItsDeed)
    return command.isDoneAtOnce && !hasMoved ? start : nil
  }
}
