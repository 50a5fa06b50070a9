import Education
import GuideStore
import Screen

/// The browser: what is read, and what a person's keys do to it. The program's loop draws `frame()`,
/// waits for an event, and lets the browser receive it.
public struct Browser: Sendable {
  var reading: Reading { didSet { surroundings = nil } }
  /// Made for a picture, and good for the next key: making it is a part of what a key costs. `nil` where
  /// anything has changed since.
  private var surroundings: Surroundings?
  /// One sentence for the person, gone with the next key.
  var notice: String? { didSet { noticeStays = false } }
  /// The sentence stays for one key more: it tells how to undo what a letter did, and the next key may be of the
  /// same word.
  private var noticeStays = false
  /// The person asked to leave, or the terminal is gone.
  public internal(set) var isDone = false
  /// The person wants what the guide is made from to be read again.
  var wantsReload = false
  /// A page that is to be written to a file.
  var wantedSheet: WantedSheet?
  /// Letters that may become a question.
  var typing = Typing()
  /// What was read before a question whose first letter may have been a key, with what that key did; `nil`
  /// where it is settled.
  var beneathKeyInFront: Reading?
  /// How often everything was forgotten: what was shown before must not be found either.
  public internal(set) var restarts = 0
  /// What is forgotten when nobody is there; `nil` where one person has the program to themselves.
  var idleReset: IdleReset?
  let beginning: Beginning

  /// - Parameters:
  ///   - shelf: its first guide is open.
  ///   - today: ISO 8601, `YYYY-MM-DD`, to tell whether the guide is due for review.
  ///   - keepingPlace: where the person may have marks and preferences kept, as they read it.
  ///   - canPrint: a page can be sent to a printer.
  ///   - glyphs: what the terminal can show.
  ///   - idleReset: after so many seconds without a key everything is as at first.
  ///   - kiosk: many people use the terminal, and nobody is beside it.
  public init(
    shelf: Shelf, size: Size, today: String, preferences: Preferences = Preferences(),
    keepingPlace: String? = nil, canPrint: Bool = false, glyphs: Glyphs = .unicode,
    idleReset: Int? = nil,
    kiosk: Kiosk? = nil
  ) throws {
    beginning = Beginning(
      shelf: shelf, today: today, preferences: preferences, keepingPlace: keepingPlace,
      canPrint: canPrint, glyphs: glyphs, kiosk: kiosk)
    self.idleReset = idleReset.map { IdleReset(seconds: $0) }
    reading = try beginning.reading(on: size)
    notice = firstNotice
  }

  /// Where the first page is not on the screen, nothing else says how to ask.
  var firstNotice: String? {
    reading.layout.showsPage ? nil : Wording.howToAskFirst
  }

  /// Where many people use the terminal.
  var kiosk: Kiosk? { beginning.kiosk }

  /// The guide whose pages are shown.
  public var library: GuideLibrary { reading.library }
  /// Marks, preferences and the last page are kept for the next time.
  public var isKeeping: Bool { reading.keeping.isOn }
  /// What applies to the person; held in memory, and kept only when they have asked to keep.
  public var reader: Reader { reading.maker.reader }

  /// What the pane that has the keys may know.
  var surroundingsNow: Surroundings {
    surroundings ?? reading.surroundings(of: reading.layout)
  }

  /// For the picture that is drawn now, and the next key.
  mutating func keepSurroundings() { surroundings = surroundingsNow }

  /// Says a sentence that is gone with the next key.
  /// - Parameter brief: the same, where the sentence is wider than the screen.
  public mutating func say(_ sentence: String, orInBrief brief: String? = nil) {
    let fits = sentence.columns + StatusLine.margins <= reading.size.columns
    notice = fits ? sentence : brief ?? sentence
  }

  // MARK: What panes ask for, and what keys do whichever pane has them

  mutating func act(_ action: Action) {
    switch action {
    case .none: break
    case .say(let words): notice = words
    case .perform(let command): perform(command)
    case .giveKeysToTopics: reading.mode = .topics
    case .giveKeysToPage(let command):
      reading.mode = .page
      if let command { perform(command) }
    case .close(let key):
      reading.rememberQuestion()
      reading.mode = reading.mode.beneath
      if let key { act(reading.receive(key, in: surroundingsNow)) }
    case .open(let target): attempt { try $0.go(to: target) }
    case .openResult(let result, let words, let guide):
      attempt { try $0.open(result, marking: words, in: guide) }
      let isPart = result.target.fragment != nil && reading.page.view.page.reference.node != nil
      if isPart, notice == nil, !reading.page.view.viewport.isAtStart { notice = Wording.isPart }
    case .openCard(let card, let guide): attempt { try $0.go(to: .node(card.id), in: guide) }
    case .openBookmark(let target): attempt { try $0.openBookmark(target) }
    case .openGuide(let guide, let unfolding):
      let isOpen: Void? = attempt { try $0.open(guide: guide, unfolding: unfolding) }
      if isOpen != nil, unfolding { notice = Wording.unfolded }
    case .openTopic(let node, let unfolding):
      let isOpen: Void? = attempt { try $0.open(node, unfolding: unfolding) }
      if isOpen != nil, unfolding { notice = Wording.unfolded }
    case .show(let reference, let row): attempt { try $0.show(reference, choosing: row) }
    case .explain(let target): attempt { try $0.explain(target) }
    case .askWhole(let words): attempt { try $0.ask(words, isTyping: false) }
    case .askOthers:
      attempt { try $0.askTyped(mayWait: false) }
      for _ in reading.mode.search?.unasked ?? [] { attempt { try $0.askNextGuide() } }
      act(reading.receive(.enter, in: surroundingsNow))
    case .change(let setting): change(setting)
    case .choose(let row): choose(row)
    case .write(let sheet): wantedSheet = sheet
    case .find(let sought, let line): reading.page.view.find(sought, from: line)
    case .goToMatch(let direction): notice = reading.goToMatch(direction) ?? notice
    case .endFinding:
      reading.page.view.find(.nothing)
      reading.mode = .page
    }
  }

  mutating func perform(_ command: Command) {
    if let part = command.part, reading.maker.lacks.contains(part) {
      // Who is in danger gets what there is.
      if part == .help, library.warns { attempt { try $0.go(to: .warnings) } }
      notice = Wording.lacks(part)
      return
    }
    switch command {
    case .back: travel(reading.history.goBack(from: reading.visit), Wording.nothingToGoBackTo)
    case .forward:
      travel(reading.history.goForward(from: reading.visit), Wording.nothingToGoForwardTo)
    case .wider: notice = reading.changeMeasure(by: 4)
    case .narrower: notice = reading.changeMeasure(by: -4)
    case .view: change(.view)
    case .theme: change(.theme)
    case .citations: change(.citations)
    case .settings: attempt { try $0.go(to: .settings) }
    case .mine: attempt { try $0.go(to: .mine) }
    case .find:
      reading.page.view.showAllRows()
      reading.mode = .find(FindPane(from: reading.page.view.readingLine))
    case .reload:
      wantsReload = true
      notice = Wording.readingAgain
    case .branch:
      if attempt({ try $0.goOver { try $0.goToBranch() } }) == false { notice = Wording.isBranch }
    case .search: reading.openPrompt()
    case .nextMatch: notice = reading.goToMatch(1) ?? notice
    case .previousMatch: notice = reading.goToMatch(-1) ?? notice
    case .questions: attempt { try $0.goOver { try $0.go(toBranchOf: .question) } }
    case .disagreements: attempt { try $0.goOver { try $0.goToDisagreements() } }
    case .terms: attempt { try $0.goOver { try $0.go(toBranchOf: .term) } }
    case .warnings: attempt { try $0.go(to: .warnings) }
    case .helpNow: attempt { try $0.go(to: .node($0.library.about.helpCard)) }
    case .bookmark: notice = reading.toggleBookmark()
    case .bookmarks: attempt { try $0.show(.bookmarks, choosing: .first) }
    case .mouse: change(.mouse)
    case .keys: attempt { try $0.go(to: .keys) }
    case .close: close()
    case .quit: if closesPage { close() } else { finish() }
    case .quitAtOnce: finish()
    case .up, .down, .open, .leave, .nextStop, .previousStop, .pageDown, .pageUp, .top, .end,
      .sources, .contents, .sheet, .choose:
      let surroundings = surroundingsNow
      act(reading.page.receive(command, in: surroundings) ?? .none)
    }
  }

  /// Says what a letter will do, when nothing follows it.
  mutating func sayWaits(_ letter: Key, for command: Command) {
    if command == .quit, !reading.closesOnQuit {
      let startsOver = kiosk?.canLeave == false
      say(
        Wording.leavesSoon(startsOver: startsOver),
        orInBrief: Wording.leavesSoonInBrief(startsOver: startsOver))
    } else {
      let does = command == .quit ? Wording.closes : reading.maker.keys.brief(of: command)
      say(
        Wording.waits(letter.name, does), orInBrief: Wording.waitsInBrief(letter.name, does))
    }
  }

  /// Does something with what is read; what cannot be read is said.
  @discardableResult
  mutating func attempt<Value>(_ change: (inout Reading) throws -> Value) -> Value? {
    do {
      return try change(&reading)
    } catch is NoSuchPage {
      notice = Wording.noSuchPage
    } catch {
      notice = Wording.unreadable("\(error)")
    }
    return nil
  }

  // MARK: What keys do on every page

  /// To quit on a page that lies over others closes that page.
  var closesPage: Bool { reading.closesPage }

  /// Esc closes one thing at a time: matches, then the chosen link, then a page that a letter opened or
  /// that was found, and then any other page.
  private mutating func close() {
    let view = reading.page.view
    let isOverlay = view.page.isOverlay || closesPage
    // Words that stand nowhere on this page cannot be seen: closing them is no step of its own.
    let hadMatches = !view.matches.all.isEmpty
    reading.page.view.find(.nothing)
    let isFound = reading.mode == .page && reading.history.hasAnswersBeneath(view.page.reference)
    if hadMatches, !isOverlay {
      if isFound { say(Wording.matchesAreGone, orInBrief: Wording.matchesAreGoneInBrief) }
      return
    }
    if reading.mode == .page, view.focus != nil, !isOverlay {
      reading.page.view.clearFocus()
    } else if isOverlay || isFound, let visit = reading.visitBeneath() {
      attempt { try $0.restore(visit) }
    } else if reading.mode == .page {
      reading.mode = .topics
    } else {
      notice = Wording.nothingToClose
    }
  }

  private mutating func travel(_ visit: Visit?, _ nowhere: String) {
    guard let visit else {
      notice = nowhere
      return
    }
    attempt { try $0.restore(visit) }
  }

  /// Changes to the next of what a setting can be, and says what it is now.
  private mutating func change(_ setting: Setting) {
    if setting == .keeping {
      reading.keeping.isOn.toggle()
    } else {
      let hasRoomForTwo = reading.size.columns >= ScreenLayout.narrowestForTwo
      reading.preferences.change(setting, hasRoomForTwo: hasRoomForTwo)
    }
    if setting == .view, reading.preferences.view != .sideBySide { reading.mode = .page }
    attempt { try $0.remakePage() }
    if setting == .theme {
      let theme = reading.preferences.theme
      let presses = theme.presses(until: beginning.preferences.theme)
      say(
        Wording.changed(theme: theme, presses: presses),
        orInBrief: Wording.changedInBrief(theme: theme, presses: presses))
    } else {
      notice = Wording.changed(setting, reading.preferences, isKeeping: isKeeping)
    }
    noticeStays = [.view, .theme].contains(setting)
  }

  /// A key was pressed.
  mutating func passNotice() {
    if noticeStays { noticeStays = false } else { notice = nil }
  }

  /// What a row of a page about the reader opens or changes.
  private mutating func choose(_ row: MyRow) {
    switch row {
    case .fact(let id):
      attempt { try $0.maker.read() }
      let applies = reading.maker.reader.toggle(id)
      attempt { try $0.remakePage() }
      let statement = reader.choices.first { $0.id == id }?.statement ?? ""
      say(
        Wording.factChanged(statement, applies: applies),
        orInBrief: Wording.factChangedInBrief(applies: applies))
    case .questions(let person): attempt { try $0.go(to: .questions(for: person)) }
    case .teachBack: attempt { try $0.show(.teachBack(shown: []), choosing: .first) }
    case .answer(let place):
      guard case .teachBack(let shown) = reading.page.view.page.reference else { return }
      var visit = reading.visit
      visit.reference = .teachBack(shown: shown.symmetricDifference([place]))
      attempt { try $0.restore(visit) }
    }
  }
}
