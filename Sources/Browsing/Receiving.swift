import Education
import GuideStore
import Screen

extension Browser {
  /// Takes one event and changes the state.
  public mutating func receive(_ event: Event) {
    switch event {
    case .key(let key):
      notice = nil
      if isTooSmall {
        if Keymap.command(for: key) == .quit { isDone = true }
      } else if search != nil {
        receiveWhileSearching(key)
      } else if let panel {
        receive(key, over: panel)
      } else if let command = Keymap.command(for: key) {
        perform(command)
      } else {
        notice = Wording.keyDoesNothing(key.name)
      }
    case .resize(let size): resize(to: size)
    case .mouse(let mouse):
      notice = nil
      receive(mouse)
    case .end: isDone = true
    }
  }

  mutating func perform(_ command: Command) {
    switch command {
    case .up: step(-1)
    case .down: step(1)
    case .pageUp: movePage(-1)
    case .pageDown: movePage(1)
    case .top: moveToStart()
    case .end: moveToEnd()
    case .open: pane == .tree ? openSelected() : openFocused()
    case .leave: leave()
    case .nextStop: focusNext(1)
    case .previousStop: focusNext(-1)
    case .back: travel(history.goBack(from: place), orSay: Wording.nothingToGoBackTo)
    case .forward: travel(history.goForward(from: place), orSay: Wording.nothingToGoForwardTo)
    case .wider: changeMeasure(by: 4)
    case .narrower: changeMeasure(by: -4)
    case .search: search = SearchScreen()
    case .nextMatch: goToMatch(1)
    case .previousMatch: goToMatch(-1)
    case .questions: go(toBranchOf: .question)
    case .disagreements: go(toBranchOf: .disagreement)
    case .terms: go(toBranchOf: .term)
    case .warnings: go(to: .warnings)
    case .helpNow: go(to: .node(library.about.helpCard))
    case .sources: showSources()
    case .contents: showContents()
    case .mark: toggleMark()
    case .marks: go(to: .marks)
    case .mouse: toggleMouse()
    case .keys: go(to: .keys)
    case .close: close()
    case .quit: isDone = true
    }
  }

  // MARK: Moving

  private mutating func step(_ direction: Int) {
    if pane == .tree {
      tree.select(tree.selection + direction)
    } else if !reader.step(direction) {
      notice = direction > 0 ? Wording.atEndOfPage : Wording.atStartOfPage
    }
  }

  private mutating func movePage(_ direction: Int) {
    if pane == .tree {
      tree.select(tree.selection + direction * max(1, tree.viewport.height - 1))
    } else if !reader.movePage(direction) {
      notice = direction > 0 ? Wording.atEndOfPage : Wording.atStartOfPage
    }
  }

  private mutating func moveToStart() {
    if pane == .tree { tree.select(0) } else { reader.moveToStart() }
  }

  private mutating func moveToEnd() {
    if pane == .tree { tree.select(tree.rows.count - 1) } else { reader.moveToEnd() }
  }

  private mutating func focusNext(_ direction: Int) {
    if pane == .tree, showsPage {
      pane = .page
    } else if pane == .tree {
      openSelected()
    } else if !reader.focusNext(direction) {
      notice = Wording.nothingToChoose
    }
  }

  private mutating func travel(_ place: Place?, orSay words: String) {
    guard let place else {
      notice = words
      return
    }
    restore(place)
  }

  private mutating func goToMatch(_ direction: Int) {
    let step = reader.goToMatch(direction)
    if !step.found {
      notice = Wording.noMatchHere
    } else if step.wrapped {
      notice = direction > 0 ? Wording.wrappedToFirst : Wording.wrappedToLast
    }
    if step.found { pane = .page }
  }

  private mutating func changeMeasure(by columns: Int) {
    measure = max(24, min(120, min(measure, layout.page.count) + columns))
    refit()
  }

  // MARK: Opening and closing

  /// A closed branch unfolds and shows its page; an open one or a leaf hands the keys to its page.
  private mutating func openSelected() {
    guard let node = tree.selected else { return }
    let unfolds = node.hasChildren && !tree.open.contains(node.id)
    if !unfolds, reader.page.reference == .node(node.id) {
      // The page is there already, scrolled to where it was left.
      pane = .page
      return refit()
    }
    go(to: .node(node.id))
    guard unfolds, let children = try? library.children(of: node.id) else { return }
    tree.unfold(node.id, children: children)
    pane = .tree
    refit()
  }

  private mutating func openFocused() {
    guard let stop = reader.focusedStop else {
      notice = reader.layout.stops.isEmpty ? Wording.nothingToChoose : Wording.chooseFirst
      return
    }
    if stop.kind == .fold {
      let isOpen = reader.page.openWarnings.contains(stop.target)
      if isOpen, reader.page.reference == .warnings {
        go(toTarget: stop.target)
      } else {
        reader.toggle(warning: stop.target)
      }
    } else if stop.kind == .term, let panel = try? termPanel(stop.target) {
      self.panel = panel
    } else {
      go(toTarget: stop.target)
    }
  }

  private func termPanel(_ id: String) throws -> TermPanel? {
    guard let node = try library.node(id), let blocks = try library.blocks(of: id) else {
      return nil
    }
    return TermPanel(id: id, word: node.title, meaning: blocks.first?.statements ?? [])
  }

  /// Enter goes on to the word's own page; every other key closes the panel, and only Esc does no
  /// more than that.
  private mutating func receive(_ key: Key, over panel: TermPanel) {
    self.panel = nil
    guard let command = Keymap.command(for: key), command != .close else { return }
    if command == .open { go(toTarget: panel.id) } else { perform(command) }
  }

  /// Left: from the page to the topics; in the topics, fold the branch or go to the one above.
  private mutating func leave() {
    guard pane == .tree else {
      pane = .tree
      return refit()
    }
    guard let node = tree.selected else { return }
    if tree.open.contains(node.id) {
      tree.fold(node.id)
    } else if let parent = node.parent, let row = tree.rows.firstIndex(where: { $0.id == parent }) {
      tree.select(row)
    }
  }

  /// Esc closes one thing at a time: marks, then a page the program made, then the page itself.
  private mutating func close() {
    if !reader.marks.isEmpty {
      reader.mark(.none)
    } else if reader.focus != nil, pane == .page {
      reader.clearFocus()
    } else if !isGuidePage, let place = history.goBack(from: place) {
      restore(place)
    } else if pane == .page {
      leave()
    }
  }

  private var isGuidePage: Bool {
    guard case .node(let id) = reader.page.reference else { return false }
    return (try? library.node(id))?.kind != .card
  }

  private mutating func showSources() {
    guard case .node(let id) = reader.page.reference else { return }
    go(to: .sources(of: id))
  }

  private mutating func showContents() {
    guard case .node(let id) = reader.page.reference else { return }
    go(to: .contents(of: id))
  }

  private mutating func toggleMark() {
    let reference = reader.page.reference
    if let index = marks.firstIndex(where: { $0.place.reference == reference }) {
      marks.remove(at: index)
      notice = Wording.unmarked
    } else if case .node = reference {
      marks.append(Mark(title: reader.page.title, place: place))
      notice = Wording.marked
    }
  }

  private mutating func toggleMouse() {
    wantsMouse.toggle()
    notice = wantsMouse ? Wording.mouseIsOn : Wording.mouseIsOff
  }

  private mutating func go(toBranchOf kind: NodeKind) {
    guard let branch = try? library.branch(of: kind) else { return }
    go(to: .node(branch))
  }
}
