import Education
import GuideStore
import Screen

/// The page that is open: how one gets to another, and back.
extension Browser {
  /// A word explained is left for good: the way back leads to the page where it stands.
  var visit: Visit {
    Visit(
      guide: guide.place, reference: page.view.page.reference, anchor: page.view.anchor,
      focus: page.view.focus,
      openWarnings: page.view.page.openWarnings, topic: topics.tree.selected?.id,
      mode: mode.search == nil ? mode.beneath : mode, isOverlay: page.view.page.isOverlay)
  }

  /// Opens a page and remembers where the person was.
  /// - Parameters:
  ///   - target: the part of the page to go to, if it is not the whole.
  ///   - other: the place of the guide that has it, where that is not the open one.
  /// - Returns: `false` when the page cannot be shown; a notice then says why.
  @discardableResult
  mutating func go(
    to reference: PageReference, at target: Target? = nil, in other: Int? = nil
  ) -> Bool {
    let here = visit
    guard enter(other ?? guide.place), load(reference) else { return false }
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
  mutating func goToDisagreements() {
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

  mutating func go(toBranchOf kind: NodeKind) {
    attempt {
      guard let branch = try $0.library.branch(of: kind) else { return }
      $0.show(.node(branch), choosing: .first)
    }
  }

  /// A closed branch unfolds beside its page; any other topic hands the keys to its page.
  mutating func open(_ node: NodeSummary, unfolding: Bool) {
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

  /// Opens a guide at its first page; the keys stay with the topics while it has some to show.
  mutating func open(guide place: Int, unfolding: Bool) {
    let first = attempt { try $0.shelf.library(place).children(of: nil).first }
    guard let first = first ?? nil, go(to: .node(first.id), in: place) else { return }
    if unfolding {
      mode = .topics
      notice = Wording.unfolded
    }
  }

  /// Makes another guide of the shelf the open one.
  /// - Returns: `false` when it cannot be read; a notice then says why.
  private mutating func enter(_ place: Int) -> Bool {
    guard place != guide.place else { return true }
    return attempt {
      let kept = $0.isKeeping ? $0.saved : nil
      let entered = try $0.left[place] ?? OpenGuide(place, of: $0.shelf, saved: kept)
      $0.left[$0.guide.place] = $0.guide
      $0.guide = entered
      $0.maker.tellsVoices = $0.preferences.showsCitations
      $0.topics.tree.open(
        guide: place, titles: $0.shelf.places.map($0.shelf.title),
        roots: try $0.library.children(of: nil))
      return true
    } ?? false
  }

  mutating func open(_ result: SearchResult, marking words: MatchedWords, in other: Int?) {
    rememberQuestion()
    guard go(to: .node(result.target.node), at: result.target, in: other) else { return }
    if result.target.fragment == nil {
      page.view.mark(.words(words))
    } else {
      let block = page.view.page.block(ofOwn: result.block)
      page.view.stayAtTop(showing: block)
      page.view.find(.words(words), from: page.view.line(ofBlock: block) ?? 0)
      if !page.view.viewport.isAtStart { notice = Wording.isPart }
    }
  }

  mutating func explain(_ target: Target) {
    attempt {
      guard let node = try $0.library.node(target.node),
        let blocks = try $0.library.blocks(of: target.node)
      else { return }
      $0.mode = .word(
        WordPane(target: target, word: node.title, meaning: blocks.first?.statements ?? []))
    }
  }

  mutating func restore(_ visit: Visit) {
    guard enter(visit.guide), load(visit.reference) else { return }
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

  mutating func travel(_ visit: Visit?, orSay words: String) {
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
      topics.tree.unfold(guide: guide.place, roots: try library.children(of: nil))
    }
    guard let root = path.first, topics.tree.rows.contains(where: { $0.id == root.id }) else {
      return
    }
    try topics.tree.reveal(path: path) { try library.children(of: $0) }
  }

  /// Reads from the library; what cannot be read is said.
  @discardableResult
  mutating func attempt<Value>(_ read: (inout Browser) throws -> Value) -> Value? {
    do {
      return try read(&self)
    } catch {
      notice = Wording.unreadable("\(error)")
      return nil
    }
  }
}
