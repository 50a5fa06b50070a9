import Education
import GuideStore
import Screen

/// The guide has no such page.
struct NoSuchPage: Error {}

/// The page that is open: how one gets to another, and back.
extension Reading {
  /// A word explained is left for good: the way back leads to the page where it stands.
  var visit: Visit {
    Visit(
      guide: guide.place, reference: page.view.page.reference, anchor: page.view.anchor,
      focus: page.view.focusPlace,
      openWarnings: page.view.page.openWarnings, topic: topics.tree.selected?.id,
      mode: mode.search == nil ? mode.beneath : mode, isOverlay: page.view.page.isOverlay)
  }

  /// Opens a page and remembers where the person was.
  /// - Parameters:
  ///   - target: the part of the page to go to, if it is not the whole.
  ///   - other: the place of the guide that has it, where that is not the open one.
  mutating func go(
    to reference: PageReference, at target: Target? = nil, in other: Int? = nil
  ) throws {
    let here = visit
    try switchGuide(to: other ?? guide.place)
    try load(reference)
    if let target { page.view.go(to: target) }
    mode = .page
    // A jump inside the page is a step as well: the way back leads to the line it began at.
    if !here.isOnSameLine(as: visit) { history.remember(here) }
  }

  /// Opens what a link, a menu row or a search result names.
  mutating func go(to target: Target, in other: Int? = nil) throws {
    try go(to: .node(target.node), at: target, in: other)
  }

  mutating func show(_ reference: PageReference, choosing row: Action.RowChoice) throws {
    try go(to: reference)
    switch row {
    case .none: break
    case .first: page.view.focusFirstRow()
    case .titled(let title): page.view.focusFirstRow { $0.title == title }
    }
  }

  /// Those that the open page leads to first, where it does.
  mutating func goToDisagreements() throws {
    guard let id = page.shownNode, try library.branch(of: .disagreement) != id,
      !(try maker.disagreements(on: id)).isEmpty
    else { return try go(toBranchOf: .disagreement) }
    try show(.disagreements(on: id), choosing: .first)
  }

  mutating func go(toBranchOf kind: NodeKind) throws {
    guard let branch = try library.branch(of: kind) else { return }
    try show(.node(branch), choosing: .first)
  }

  /// The page above the open one in the tree.
  /// - Returns: `false` where there is none.
  mutating func goToBranch() throws -> Bool {
    let node = try page.view.page.reference.node.flatMap { try library.node($0) }
    guard let branch = node?.parent else { return false }
    try go(to: .node(branch))
    return true
  }

  /// A closed branch unfolds beside its page; any other topic hands the keys to its page.
  mutating func open(_ node: NodeSummary, unfolding: Bool) throws {
    if !unfolding, page.view.page.reference == .node(node.id) {
      // The page is there already, scrolled to where it was left.
      mode = .page
      return
    }
    try go(to: .node(node.id))
    guard unfolding else { return }
    topics.tree.unfold(node, children: try library.childList(of: node.id))
    mode = .topics
  }

  /// Opens a guide at its first page; the keys stay with the topics while it has some to show.
  mutating func open(guide place: Int, unfolding: Bool) throws {
    let roots = try shelf.library(place).childList(of: nil)
    guard roots.count > 0, let first = try roots.rows(0..<1).first else { throw NoSuchPage() }
    try go(to: .node(first.id), in: place)
    if unfolding { mode = .topics }
  }

  mutating func open(_ result: SearchResult, marking words: MatchedWords, in other: Int?) throws {
    rememberQuestion()
    try go(to: result.target, in: other)
    if result.target.fragment == nil {
      page.view.mark(.words(words))
    } else {
      let block = page.view.page.block(ofOwn: result.block)
      page.view.stayAtTop(showing: block)
      page.view.find(.words(words), from: page.view.line(ofBlock: block) ?? 0)
    }
  }

  /// Opens a page that was marked, where it was.
  mutating func openBookmark(_ target: Target) throws {
    guard let bookmark = bookmarks[target.node] else { return }
    try go(to: .node(bookmark.node))
    page.view.go(to: bookmark.anchor)
  }

  mutating func explain(_ target: Target) throws {
    guard let node = try library.node(target.node),
      let blocks = try library.blocks(of: target.node)
    else { return }
    mode = .word(
      WordPane(target: target, word: node.title, meaning: blocks.first?.statements ?? []))
  }

  // MARK: Back

  /// The page lies over others, or a letter opened it: Esc and `q` close it.
  var closesPage: Bool {
    mode == .page && history.canGoBack
      && (page.view.page.isOverlay || history.hasBeneath(page.view.page.reference))
  }

  /// To quit closes what lies over the rest, and leaves nothing.
  var closesOnQuit: Bool { mode.word != nil || closesPage }

  /// Opens a page of the guide as letters do: it lies over the page that is open.
  mutating func goOver<Value>(_ change: (inout Reading) throws -> Value) rethrows -> Value {
    let before = page.view.page.reference
    let value = try change(&self)
    if page.view.page.reference != before { history.lieBeneath() }
    return value
  }

  mutating func restore(_ visit: Visit) throws {
    try switchGuide(to: visit.guide)
    try load(visit.reference)
    let changed = page.view.page.openWarnings.symmetricDifference(visit.openWarnings)
    for id in changed { page.view.toggle(warning: id) }
    page.view.go(to: visit.anchor)
    page.view.focus(on: visit.focus)
    // A small screen scrolls to what is chosen; another size will begin with the line again.
    page.view.place.keep(visit.anchor)
    if let row = try visit.topic.flatMap(row(ofTopic:)) { topics.tree.select(row) }
    mode = visit.mode
    resize(to: size)
  }

  /// What lies beneath a page that lies over others: the page, or the answers, from which it was opened.
  /// Steps on the page itself are closed with it.
  mutating func visitBeneath() -> Visit? {
    let reference = page.view.page.reference
    var beneath = history.goBack(from: visit)
    while let visit = beneath, visit.reference == reference, visit.mode.search == nil {
      beneath = history.goBack(from: visit)
    }
    return beneath
  }

  /// Makes the open page anew, from what the library or the preferences are now; the person stays
  /// where they are on it.
  mutating func remakePage() throws {
    maker.tellsVoices = preferences.showsCitations
    let matches = page.view.matches
    try restore(visit)
    page.view.find(sameAs: matches)
  }

  // MARK: On the open page

  /// Goes to the next match, or for -1 to the one before it.
  /// - Returns: what to say of it; `nil` where it can be seen.
  mutating func goToMatch(_ direction: Int) -> String? {
    guard let hasWrapped = page.view.goToMatch(direction) else {
      let hasSought = !page.view.matches.sought.isNothing
      return hasSought ? Wording.noMatchHere : Wording.noSearchYet
    }
    if mode.find == nil { mode = .page }
    guard hasWrapped else { return nil }
    if page.view.matches.all.count == 1 { return Wording.onlyMatch }
    return direction > 0 ? Wording.wrappedToFirst : Wording.wrappedToLast
  }

  /// Makes the text wider or narrower.
  /// - Returns: what to say of it.
  mutating func changeMeasure(by columns: Int) -> String {
    let before = layout
    let pane = ScreenLayout(
      size: size, half: .page, view: preferences.view, measure: preferences.measure
    ).page
    preferences.measure = min(preferences.measure, pane.columns.count) + columns
    resize(to: size)
    let now = layout
    return now.text != before.text
      ? Wording.measure(now.text.columns.count, isWider: columns > 0)
      : columns > 0
        ? Wording.isWidest(besideTopics: now.divider != nil) : Wording.isNarrowest
  }

  /// Marks the open page, or unmarks it.
  /// - Returns: what to say of it.
  mutating func toggleBookmark() -> String {
    guard let node = page.shownNode else { return Wording.onlyForTopics }
    let view = page.view
    let bookmark = Bookmarks.Bookmark(
      title: view.page.title, node: node, anchor: view.anchor, words: view.wordsHere)
    return bookmarks.toggle(bookmark)
      ? Wording.bookmarked(isKept: keeping.isOn) : Wording.bookmarkIsGone
  }

  // MARK: Loading

  /// Lays a page of the guide or of the program out, at its beginning.
  private mutating func load(_ reference: PageReference) throws {
    guard let page = try maker.page(reference, rows: rows(of: reference)) else {
      throw NoSuchPage()
    }
    self.page.view = PageView(
      opening: page, style: PageStyle(library.sources, preferences), in: layout.text)
    if case .node(let id) = reference { try reveal(id) }
  }

  /// The rows of a page that tells about the browser itself.
  private func rows(of reference: PageReference) -> [MenuItem] {
    switch reference {
    case .bookmarks: bookmarks.rows
    case .questions: bookmarks.rowsWithWords
    case .settings:
      Setting.allCases.filter { $0 != .keeping || keeping.shownPath != nil }.map { setting in
        MenuItem(
          title: Wording.setting(setting, preferences, isKeeping: keeping.isOn),
          target: setting.target, note: Wording.note(on: setting, keepingPlace: keeping.shownPath))
      }
    case .sheets:
      SheetForm.allCases.filter { $0 != .printer || canPrint }.map {
        MenuItem(title: Wording.sheet($0), target: $0.target)
      }
    default: []
    }
  }

  /// Opens the branches above a topic and chooses it.
  private mutating func reveal(_ id: String) throws {
    let library = library
    let path = try library.path(to: id)
    if topics.tree.guide != nil {
      topics.tree.unfold(
        guide: guide.place, titled: shelf.title(of: guide.place),
        roots: try library.childList(of: nil))
    }
    guard let root = path.first, topics.tree.row(of: root) != nil else { return }
    try topics.tree.reveal(path: path) { try library.childList(of: $0) }
  }
}
