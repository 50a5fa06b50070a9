import Education
import GuideStore
import Language
import Screen

/// What the program asks of the browser, and the events that it hands on.
extension Browser {
  /// The place of the guide that is read.
  public var openGuide: Int { reading.guide.place }
  public var preferences: Preferences { reading.preferences }
  /// A question is typed, or letters are looked for.
  public var isAsking: Bool { reading.mode.isTyping }
  /// What the person marked, to be talked about: the title of each page, and the words there.
  public var markedLines: [String] { reading.bookmarks.lines }
  /// What to keep; `nil` where the person has not said so.
  public var savedState: SavedState? { reading.savedState }

  /// How long to wait for an event before a pause is one, in milliseconds.
  /// - Parameter time: of the clock by which events are received.
  public func patience(at time: Int) -> Int? {
    [
      typing.patience(at: time), idleReset?.patience(at: time), reading.patienceToLearn,
      reading.patienceToAskOthers, reading.patienceToAskWhole,
    ].compactMap { $0 }.min()
  }

  /// Opens a topic in place of the first page.
  /// - Parameter place: of its guide on the shelf.
  public mutating func open(topic id: String, in place: Int = 0) {
    attempt { try $0.go(to: Target(id), in: place) }
    reading.history = History()
  }

  /// Opens with a question, as if it had been typed.
  public mutating func open(question words: String) {
    reading.openPrompt(typed: words)
    attempt { try $0.askTyped() }
  }

  /// Goes on where the person left off, with their marks.
  /// - Parameter atLastPage: also opens the page that they left; not where another is asked for.
  public mutating func resume(_ saved: SavedState, atLastPage: Bool) {
    attempt { try $0.resume(saved) }
    if atLastPage, attempt({ try $0.openLastPage() }) == true { notice = Wording.leftOffHere }
  }

  /// Whether the person wants the guide to be read again; asked once for each time.
  public mutating func takeReload() -> Bool {
    defer { wantsReload = false }
    return wantsReload
  }

  /// The page that the person wants to be written, and its form; asked once for each.
  public mutating func takeSheet() -> WantedSheet? {
    defer { wantedSheet = nil }
    return wantedSheet
  }

  /// Shows another state of the guide; the person stays where they are, as far as it still is.
  public mutating func replace(library new: GuideLibrary) throws {
    try reading.replace(library: new)
    do {
      try reading.remakePage()
    } catch is NoSuchPage {
      // The page is gone, or cannot be read any more.
      let isInTopics = if case .topics = reading.mode { true } else { false }
      try reading.open(guide: reading.guide.place, unfolding: isInTopics)
    }
  }

  /// Nothing could be kept.
  public mutating func stopKeeping(saying sentence: String) {
    reading.keeping.isOn = false
    attempt { try $0.remakePage() }
    notice = sentence
  }

  /// The whole screen for the state as it is.
  public func frame() -> Frame { picture.frame }

  var picture: Picture { Picture(of: reading, in: surroundingsNow, notice: notice) }

  // MARK: Receiving

  /// Takes events that came together. What was typed into the prompt is asked once, at their end,
  /// so that a paste costs one search.
  /// - Parameter time: milliseconds of a clock that only goes on; without it every key stands for
  ///   itself.
  public mutating func receive(_ events: [Event], at time: Int? = nil) {
    if let time, let verdict = idleReset?.take(events, at: time) {
      switch verdict {
      case .goOn: break
      case .warn: notice = Wording.startsAgain
      case .stay:
        notice = Wording.stays
        return
      case .startAgain: return startAgain()
      }
    }
    for event in events where !isDone { take(event, at: time) }
    attempt { try $0.askTyped() }
    attempt { try $0.checkRows() }
    keepSurroundings()
  }

  mutating func receive(_ event: Event) { receive([event]) }

  private mutating func take(_ event: Event, at time: Int?) {
    let isTooSmall = reading.layout.isTooSmall
    switch event {
    case .key(let key):
      passNotice()
      if let time { return take(key, at: time) }
      typing.forget()
      take(key)
    case .mouse(let mouse):
      notice = nil
      typing.forget()
      if !isTooSmall { take(mouse) }
    case .paste(let text):
      notice = nil
      if !isTooSmall { take(pasted: text, at: time) }
      typing.forget()
    case .resize(let size): reading.resize(to: size)
    case .pause:
      guard let waiting = typing.waiting else {
        attempt { try $0.learn() }
        attempt { try $0.patienceToAskOthers == nil ? $0.askRested() : $0.askNextGuide() }
        return
      }
      guard time.map({ typing.patience(at: $0) == 0 }) ?? true else { return }
      typing.finishWaiting()
      // That nobody seems to be there is said for longer.
      let said = idleReset?.isWarning == true ? notice : nil
      notice = nil
      take(waiting)
      typing.see(reading)
      notice = said ?? notice
    case .end: isDone = true
    }
  }

  /// Takes a key that is, or may be, a part of a question.
  private mutating func take(_ key: Key, at time: Int) {
    guard !reading.mode.isTyping, !reading.layout.isTooSmall else {
      if let first = typing.takeLeftOut(before: key, at: time), let search = reading.mode.search {
        reading.takeBack(to: first.before)
        reading.openPrompt(typed: "\(first.letter)\(search.prompt.text)", mayBeKeys: 1)
      }
      take(key)
      return settleKeyInFront()
    }
    beneathKeyInFront = nil
    let isForeign = library.foreignLanguage != nil
    for step in typing.take(key, at: time, begins: { isForeign || WordBeginnings.has($0, $1) }) {
      switch step {
      case .doWhatWaited(let waited): take(waited)
      case .take:
        typing.remember(reading)
        if !isDone { take(key) }
        typing.see(reading)
      case .wait(let command):
        typing.remember(reading)
        typing.leaves = !reading.closesOnQuit
        sayWaits(key, for: command)
      case .ask(let words):
        if words.hasKeyInFront, !isForeign { beneathKeyInFront = reading }
        if let before = words.before { reading.takeBack(to: before) }
        reading.openPrompt(
          typed: words.text, mayBeKeys: words.mayBeKeys, behind: words.leftOut?.letter)
      }
    }
  }

  /// A letter that was a key by the time the others came is none of the question where it makes no word with
  /// them: then what it did stays.
  private mutating func settleKeyInFront() {
    guard let beneath = beneathKeyInFront, let text = reading.mode.search?.prompt.text else {
      beneathKeyInFront = nil
      return
    }
    let word = text.lowercased().prefix(while: \.isLetter)
    let isEnded = word.count < text.count
    if WordBeginnings.isApart(firstOf: String(word), isEnded: isEnded) {
      reading.takeBack(to: beneath)
      reading.openPrompt(typed: String(text.dropFirst()))
      beneathKeyInFront = nil
    } else if isEnded {
      beneathKeyInFront = nil
    }
  }

  private mutating func take(_ key: Key) {
    guard !reading.layout.isTooSmall else {
      if [.quit, .quitAtOnce].contains(Keymap.reading.command(for: key)) { finish() }
      return
    }
    let surroundings = surroundingsNow
    if reading.mode.search != nil, Keymap.prompt.command(for: key)?.needsAnswer == true {
      attempt { try $0.askTyped(mayWait: false) }
    }
    act(reading.receive(key, in: surroundings))
  }

  /// Takes text that arrived at once. It is a question, or a part of the one that is typed: no letter
  /// of it is a command, and a line's end in it opens nothing.
  private mutating func take(pasted text: String, at time: Int?) {
    if reading.mode.find != nil { return act(reading.insert(text)) }
    // The key that opens a question may have been sent with it.
    let isNew = reading.mode.search == nil
    let words = isNew && text.first == "/" ? text.dropFirst() : text[...]
    guard !words.allSatisfy(\.isWhitespace) else { return }
    guard isNew else { return act(reading.insert(String(words))) }
    let first = text.first == "/" ? nil : time.flatMap { typing.take(text, at: $0) }
    if let before = first?.before { reading.takeBack(to: before) }
    reading.openPrompt()
    act(reading.insert((first?.letters ?? "") + words))
  }

  /// The wheel scrolls what is under the pointer; a click opens a row, a link or a footer hint.
  private mutating func take(_ mouse: Mouse) {
    switch mouse.action {
    case .wheelUp: reading.scroll(at: mouse.point, by: -Self.linesOfWheel)
    case .wheelDown: reading.scroll(at: mouse.point, by: Self.linesOfWheel)
    case .press:
      let surroundings = surroundingsNow
      switch picture.pointed(at: mouse.point) {
      case .key(let key): take(key)
      case let pointed?: act(reading.receive(pressOn: pointed, in: surroundings))
      case nil: break
      }
    }
  }

  private static let linesOfWheel = 3

  // MARK: The end

  /// The person has finished.
  mutating func finish() {
    guard let kiosk, !kiosk.canLeave else {
      isDone = true
      return
    }
    startAgain()
    notice = Wording.forgotten
  }

  /// Whoever comes next finds nothing of what the last person read, asked or marked.
  mutating func startAgain() {
    let beginning = beginning
    guard let fresh = attempt({ try beginning.reading(on: $0.size) }) else { return }
    reading = fresh
    typing.forget()
    beneathKeyInFront = nil
    idleReset = idleReset.map { IdleReset(seconds: $0.seconds) }
    (notice, wantsReload, wantedSheet) = (firstNotice, false, nil)
    restarts += 1
  }
}
