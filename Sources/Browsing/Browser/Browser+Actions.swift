import Education
import GuideStore
import Screen

/// What panes ask for, and what keys do whichever pane has them.
extension Browser {
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
      if let key { pass(on: key) }
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
    case .change(let setting): change(setting)
    case .choose(let row): choose(row)
    case .write(let sheet): wantedSheet = sheet
    case .find(let sought, let line): reading.page.view.find(sought, from: line)
    case .goToMatch(let direction): goToMatch(direction)
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
    case .wider: changeMeasure(by: 4)
    case .narrower: changeMeasure(by: -4)
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
    case .nextMatch: goToMatch(1)
    case .previousMatch: goToMatch(-1)
    case .questions: attempt { try $0.goOver { try $0.go(toBranchOf: .question) } }
    case .disagreements: attempt { try $0.goOver { try $0.goToDisagreements() } }
    case .terms: attempt { try $0.goOver { try $0.go(toBranchOf: .term) } }
    case .warnings: attempt { try $0.go(to: .warnings) }
    case .helpNow: attempt { try $0.go(to: .node($0.library.about.helpCard)) }
    case .bookmark: toggleBookmark()
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
    if command == .quit, !closesPage {
      let startsOver = kiosk?.canLeave == false
      say(
        Wording.leavesSoon(startsOver: startsOver),
        orInBrief: Wording.leavesSoonInBrief(startsOver: startsOver))
    } else {
      let does = command == .quit ? Wording.closes : reading.maker.keys.brief(of: command)
      notice = Wording.waits(letter.name, does)
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

  private mutating func goToMatch(_ direction: Int) {
    guard let hasWrapped = reading.page.view.goToMatch(direction) else {
      let hasSought = !reading.page.view.matches.sought.isNothing
      notice = hasSought ? Wording.noMatchHere : Wording.noSearchYet
      return
    }
    if reading.mode.find == nil { reading.mode = .page }
    if hasWrapped { notice = direction > 0 ? Wording.wrappedToFirst : Wording.wrappedToLast }
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
    notice = Wording.changed(setting, reading.preferences, isKeeping: isKeeping)
  }

  /// What a row of a page about the reader opens or changes.
  private mutating func choose(_ row: MyRow) {
    switch row {
    case .fact(let id):
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

  private mutating func changeMeasure(by columns: Int) {
    let before = reading.layout.text
    let preferences = reading.preferences
    let pane = ScreenLayout(
      size: reading.size, half: .page, view: preferences.view, measure: preferences.measure
    ).page
    reading.preferences.measure = min(preferences.measure, pane.columns.count) + columns
    reading.resize(to: reading.size)
    let layout = reading.layout
    notice =
      layout.text != before
      ? Wording.measure(layout.text.columns.count, isWider: columns > 0)
      : columns > 0
        ? Wording.isWidest(besideTopics: layout.divider != nil) : Wording.isNarrowest
  }

  private mutating func toggleBookmark() {
    guard let node = reading.page.shownNode else {
      notice = Wording.onlyForTopics
      return
    }
    let view = reading.page.view
    let bookmark = Bookmarks.Bookmark(
      title: view.page.title, node: node, anchor: view.anchor, words: view.wordsHere)
    notice =
      reading.bookmarks.toggle(bookmark)
      ? Wording.bookmarked(isKept: isKeeping) : Wording.bookmarkIsGone
  }

  // MARK: Ending

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
    idleReset = idleReset.map { IdleReset(seconds: $0.seconds) }
    (notice, wantsReload, wantedSheet) = (firstNotice, false, nil)
    restarts += 1
  }
}
