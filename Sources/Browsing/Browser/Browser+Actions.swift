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
    case .giveKeysToTopics: mode = .topics
    case .giveKeysToPage(let command):
      mode = .page
      if let command { perform(command) }
    case .close(let key):
      rememberQuestion()
      mode = mode.beneath
      if let key { take(key) }
    case .open(let target): go(to: target)
    case .openResult(let result, let words, let guide): open(result, marking: words, in: guide)
    case .openCard(let card, let guide): go(to: .node(card.id), in: guide)
    case .openBookmark(let target): openBookmark(target)
    case .openGuide(let guide, let unfolding): open(guide: guide, unfolding: unfolding)
    case .openTopic(let node, let unfolding): open(node, unfolding: unfolding)
    case .show(let reference, let row): show(reference, choosing: row)
    case .explain(let target): explain(target)
    case .askWhole(let words): ask(words, isTyping: false)
    case .change(let setting): change(setting)
    case .choose(let row): choose(row)
    case .write(let sheet): wantedSheet = sheet
    case .find(let sought, let line): page.view.find(sought, from: line)
    case .goToMatch(let direction): goToMatch(direction)
    case .endFinding:
      page.view.find(.nothing)
      mode = .page
    }
  }

  mutating func perform(_ command: Command) {
    if let part = command.part, maker.lacks.contains(part) {
      // Who is in danger gets what there is.
      if part == .help, library.warns { go(to: .warnings) }
      notice = Wording.lacks(part)
      return
    }
    switch command {
    case .back: travel(history.goBack(from: visit), orSay: Wording.nothingToGoBackTo)
    case .forward: travel(history.goForward(from: visit), orSay: Wording.nothingToGoForwardTo)
    case .wider: changeMeasure(by: 4)
    case .narrower: changeMeasure(by: -4)
    case .view: change(.view)
    case .theme: change(.theme)
    case .citations: change(.citations)
    case .settings: show(.settings, choosing: .first)
    case .mine: show(.mine, choosing: .first)
    case .find: mode = .find(FindPane(from: page.view.readingLine))
    case .reload:
      wantsReload = true
      notice = Wording.readingAgain
    case .branch: goToBranch()
    case .search: openSearch()
    case .nextMatch: goToMatch(1)
    case .previousMatch: goToMatch(-1)
    case .questions: go(toBranchOf: .question)
    case .disagreements: goToDisagreements()
    case .terms: go(toBranchOf: .term)
    case .warnings: go(to: .warnings)
    case .helpNow: go(to: .node(library.about.helpCard))
    case .bookmark: toggleBookmark()
    case .bookmarks: show(.bookmarks, choosing: .first)
    case .mouse: change(.mouse)
    case .keys: go(to: .keys)
    case .close: close()
    case .quit:
      if closesPage { close() } else { finish() }
    case .quitAtOnce: finish()
    case .up, .down, .open, .leave, .nextStop, .previousStop, .pageDown, .pageUp, .top, .end,
      .sources, .contents, .sheet, .choose:
      act(page.receive(command, in: surroundings(of: layout, hasKeys: true)) ?? .none)
    }
  }

  // MARK: What keys do on every page

  /// To quit on a page that lies over others closes that page.
  var closesPage: Bool { mode == .page && page.view.page.isOverlay && history.canGoBack }

  /// Esc closes one thing at a time: matches, then the chosen link, then a page the program made,
  /// then the page itself.
  private mutating func close() {
    let isOverlay = page.view.page.isOverlay
    // Words that stand nowhere on this page cannot be seen: closing them is no step of its own.
    let hadMatches = !page.view.matches.all.isEmpty
    page.view.find(.nothing)
    if hadMatches, !isOverlay { return }
    if mode == .page, page.view.focus != nil, !isOverlay {
      page.view.clearFocus()
    } else if isOverlay, let visit = visitBeneath() {
      restore(visit)
    } else if mode == .page {
      mode = .topics
    } else {
      notice = Wording.nothingToClose
    }
  }

  /// Where a page that lies over others was opened from. One of the program's own may lie over a card,
  /// and nothing else over anything, so that Esc a few times leads out of whatever was opened.
  private mutating func visitBeneath() -> Visit? {
    let isCard = visit.isCard
    var beneath = history.goBack(from: visit)
    while var visit = beneath, visit.isOverlay {
      if visit.isCard, !isCard {
        visit.mode = .page
        return visit
      }
      beneath = history.goBack(from: visit)
    }
    return beneath
  }

  private mutating func goToMatch(_ direction: Int) {
    guard let hasWrapped = page.view.goToMatch(direction) else {
      notice = page.view.matches.sought.isNothing ? Wording.noSearchYet : Wording.noMatchHere
      return
    }
    if mode.find == nil { mode = .page }
    if hasWrapped { notice = direction > 0 ? Wording.wrappedToFirst : Wording.wrappedToLast }
  }

  /// Changes to the next of what a setting can be, and says what it is now.
  private mutating func change(_ setting: Setting) {
    if setting == .keeping {
      isKeeping.toggle()
    } else {
      preferences.change(setting, hasRoomForTwo: size.columns >= ScreenLayout.narrowestForTwo)
    }
    if setting == .view, preferences.view != .sideBySide { mode = .page }
    remakePage()
    notice = Wording.setting(setting, preferences, isKeeping: isKeeping) + "."
  }

  /// Makes the open page anew, from what the library or the preferences are now; the person stays
  /// where they are on it.
  mutating func remakePage() {
    maker.tellsVoices = preferences.showsCitations
    let matches = page.view.matches
    restore(visit)
    page.view.find(sameAs: matches)
  }

  /// The page above the open one in the tree.
  private mutating func goToBranch() {
    let library = library
    attempt {
      let node = try $0.page.view.page.reference.node.flatMap { try library.node($0) }
      if let branch = node?.parent {
        $0.go(to: .node(branch))
      } else {
        $0.notice = Wording.isBranch
      }
    }
  }

  private mutating func changeMeasure(by columns: Int) {
    let before = layout.text
    let pane = ScreenLayout(
      size: size, half: .page, view: preferences.view, measure: preferences.measure
    ).page
    preferences.measure = min(preferences.measure, pane.columns.count) + columns
    resize(to: size)
    notice =
      layout.text != before
      ? Wording.measure(layout.text.columns.count)
      : columns > 0
        ? Wording.isWidest(besideTopics: layout.divider != nil) : Wording.isNarrowest
  }

  private mutating func toggleBookmark() {
    guard let node = page.shownNode else {
      notice = Wording.onlyForTopics
      return
    }
    let bookmark = Bookmarks.Bookmark(
      title: page.view.page.title, node: node, anchor: page.view.anchor, words: page.view.wordsHere)
    notice =
      bookmarks.toggle(bookmark)
      ? Wording.bookmarked(isKept: isKeeping) : Wording.bookmarkIsGone
  }

  private mutating func openBookmark(_ target: Target) {
    guard let bookmark = bookmarks[target.node], go(to: .node(bookmark.node)) else { return }
    page.view.go(to: bookmark.anchor)
  }
}
