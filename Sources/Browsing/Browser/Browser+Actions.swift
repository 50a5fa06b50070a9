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
    case .openResult(let result, let words): open(result, marking: words)
    case .openBookmark(let target): openBookmark(target)
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
      // On a page that lies over others it closes that page.
      if mode == .page, page.view.page.isOverlay, history.canGoBack {
        close()
      } else {
        isDone = true
      }
    case .quitAtOnce: isDone = true
    case .up, .down, .open, .leave, .nextStop, .previousStop, .pageDown, .pageUp, .top, .end,
      .sources, .contents, .sheet, .choose:
      act(page.receive(command, in: surroundings(of: layout, hasKeys: true)) ?? .none)
    }
  }

  // MARK: Going to a page

  /// A word explained is left for good: the way back leads to the page where it stands.
  var visit: Visit {
    Visit(
      reference: page.view.page.reference, anchor: page.view.anchor, focus: page.view.focus,
      openWarnings: page.view.page.openWarnings, topic: topics.tree.selected?.id,
      mode: mode.search == nil ? mode.beneath : mode)
  }

  /// Opens a page and remembers where the person was.
  /// - Parameter target: the part of the page to go to, if it is not the whole.
  /// - Returns: `false` when the page cannot be shown; a notice then says why.
  @discardableResult
  mutating func go(to reference: PageReference, at target: Target? = nil) -> Bool {
    let here = visit
    guard load(reference) else { return false }
    if let target { page.view.go(to: target) }
    mode = .page
    // A jump inside the page is a step as well: the way back leads to the line it began at.
    if !here.isOnSameLine(as: visit) { history.remember(here) }
    return true
  }

  /// Opens what a link, a menu row or a search result names.
  @discardableResult
  mutating func go(to target: Target) -> Bool { go(to: .node(target.node), at: target) }

  mutating func show(_ reference: PageReference, choosing row: Action.RowChoice) {
    guard go(to: reference) else { return }
    switch row {
    case .none: break
    case .first: page.view.focusFirstRow()
    case .titled(let title): page.view.focusFirstRow { $0.title == title }
    }
  }

  /// Those that the open page leads to first, where it does.
  private mutating func goToDisagreements() {
    let own = attempt { browser -> String? in
      guard let id = browser.page.shownNode,
        try browser.library.branch(of: .disagreement) != id,
        !(try browser.maker.disagreements(on: id)).isEmpty
      else { return nil }
      return id
    }
    guard let own, let id = own else { return go(toBranchOf: .disagreement) }
    show(.disagreements(on: id), choosing: .first)
  }

  private mutating func go(toBranchOf kind: NodeKind) {
    attempt {
      guard let branch = try $0.library.branch(of: kind) else { return }
      $0.show(.node(branch), choosing: .first)
    }
  }

  /// A closed branch unfolds beside its page; any other topic hands the keys to its page.
  private mutating func open(_ node: NodeSummary, unfolding: Bool) {
    if !unfolding, page.view.page.reference == .node(node.id) {
      // The page is there already, scrolled to where it was left.
      mode = .page
      return
    }
    guard go(to: .node(node.id)), unfolding else { return }
    attempt {
      $0.topics.tree.unfold(node.id, children: try $0.library.children(of: node.id))
      $0.mode = .topics
      $0.notice = Wording.unfolded
    }
  }

  private mutating func open(_ result: SearchResult, marking words: MatchedWords) {
    rememberQuestion()
    guard go(to: result.target) else { return }
    if result.target.fragment == nil {
      page.view.mark(.words(words))
    } else {
      let block = page.view.page.block(ofOwn: result.block)
      page.view.find(.words(words), from: page.view.line(ofBlock: block) ?? 0)
    }
  }

  private mutating func explain(_ target: Target) {
    attempt {
      guard let node = try $0.library.node(target.node),
        let blocks = try $0.library.blocks(of: target.node)
      else { return }
      $0.mode = .word(
        WordPane(target: target, word: node.title, meaning: blocks.first?.statements ?? []))
    }
  }

  mutating func restore(_ visit: Visit) {
    guard load(visit.reference) else { return }
    let changed = page.view.page.openWarnings.symmetricDifference(visit.openWarnings)
    for id in changed { page.view.toggle(warning: id) }
    page.view.go(to: visit.anchor)
    page.view.focus(onStop: visit.focus)
    if let row = topics.tree.rows.firstIndex(where: { $0.id == visit.topic }) {
      topics.tree.select(row)
    }
    mode = visit.mode
    resize(to: size)
  }

  private mutating func travel(_ visit: Visit?, orSay words: String) {
    if let visit { restore(visit) } else { notice = words }
  }

  /// Lays a page of the guide or of the program out, at its beginning.
  /// - Returns: `false` when it cannot be shown; a notice then says why.
  private mutating func load(_ reference: PageReference) -> Bool {
    attempt {
      guard let page = try $0.maker.page(reference, rows: $0.rows(of: reference)) else {
        $0.notice = Wording.noSuchPage
        return false
      }
      $0.page.view = PageView(
        page: page, style: PageStyle($0.library.sources, $0.preferences), in: $0.layout.text)
      if case .node(let id) = reference { try $0.reveal(id) }
      return true
    } ?? false
  }

  /// Opens the branches above a topic and chooses it.
  private mutating func reveal(_ id: String) throws {
    let library = library
    let path = try library.path(to: id)
    guard let root = path.first, topics.tree.rows.contains(where: { $0.id == root.id }) else {
      return
    }
    try topics.tree.reveal(path: path) { try library.children(of: $0) }
  }

  /// Reads from the library; what cannot be read is said.
  @discardableResult
  private mutating func attempt<Value>(_ read: (inout Browser) throws -> Value) -> Value? {
    do {
      return try read(&self)
    } catch {
      notice = Wording.unreadable("\(error)")
      return nil
    }
  }

  // MARK: Letters that were no commands

  var snapshot: Snapshot {
    Snapshot(
      topics: topics, page: page, mode: mode, history: history, bookmarks: bookmarks,
      preferences: preferences)
  }

  /// Puts everything back as it was; the size of the screen may be another by now.
  mutating func restore(_ snapshot: Snapshot) {
    topics = snapshot.topics
    page = snapshot.page
    mode = snapshot.mode.beneath
    history = snapshot.history
    bookmarks = snapshot.bookmarks
    preferences = snapshot.preferences
    resize(to: size)
  }

  // MARK: Asking

  private mutating func openSearch() {
    let library = library
    let asked = attempt { _ in try library.about.mostAsked.compactMap { try library.node($0) } }
    mode = .search(SearchPane(from: mode.half, mostAsked: asked ?? [], earlier: questions))
  }

  /// Asks the library what the prompt says, unless the answer to that stands there.
  mutating func askTyped() {
    guard let search = mode.search, search.isStale else { return }
    ask(search.prompt.text, isTyping: true)
  }

  /// Keeps what was asked, so that `/` and then ↑ bring it back.
  private mutating func rememberQuestion() {
    guard let words = mode.search?.prompt.text, Question.isEnough(words) else { return }
    questions.removeAll { $0 == words }
    questions.insert(words, at: 0)
  }

  private mutating func ask(_ words: String, isTyping: Bool) {
    guard var search = mode.search else { return }
    let answer =
      Question.isEnough(words)
      ? attempt {
        try $0.library.search(words, limit: SearchPane.mostResults, isTyping: isTyping)
      } : nil
    search.show(answer)
    mode = .search(search)
  }

  // MARK: What keys do on every page

  /// Esc closes one thing at a time: matches, then the chosen link, then a page the program made,
  /// then the page itself.
  private mutating func close() {
    // Words that stand nowhere on this page cannot be seen: closing them is no step of its own.
    let hadMatches = !page.view.matches.all.isEmpty
    page.view.find(.nothing)
    if hadMatches { return }
    let isOverlay = page.view.page.isOverlay
    if mode == .page, page.view.focus != nil, !isOverlay {
      page.view.clearFocus()
    } else if isOverlay, let visit = history.goBack(from: visit) {
      restore(visit)
    } else if mode == .page {
      mode = .topics
    } else {
      notice = Wording.nothingToClose
    }
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

  /// The rows of a page that tells about the browser itself.
  private func rows(of reference: PageReference) -> [MenuItem] {
    switch reference {
    case .bookmarks: bookmarks.rows
    case .questions: bookmarks.rowsWithWords
    case .settings:
      Setting.allCases.filter { $0 != .keeping || keepingPlace != nil }.map { setting in
        MenuItem(
          title: Wording.setting(setting, preferences, isKeeping: isKeeping),
          target: setting.target, note: Wording.note(on: setting, keepingPlace: keepingPlace))
      }
    case .sheets:
      SheetForm.allCases.map { MenuItem(title: Wording.sheet($0), target: $0.target) }
    default: []
    }
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
      : columns > 0 ? Wording.isWidest : Wording.isNarrowest
  }

  private mutating func toggleBookmark() {
    guard let node = page.shownNode else {
      notice = Wording.onlyForTopics
      return
    }
    let bookmark = Bookmarks.Bookmark(
      title: page.view.page.title, node: node, anchor: page.view.anchor, words: page.view.wordsHere)
    notice = bookmarks.toggle(bookmark) ? Wording.bookmarked : Wording.bookmarkIsGone
  }

  private mutating func openBookmark(_ target: Target) {
    guard let bookmark = bookmarks[target.node], go(to: .node(bookmark.node)) else { return }
    page.view.go(to: bookmark.anchor)
  }
}
