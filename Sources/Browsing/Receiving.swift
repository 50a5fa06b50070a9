import Education
import GuideStore
import Screen

extension Browser {
  /// Takes events that came together. What was typed into the prompt is asked once, at their end,
  /// so that a paste costs one search.
  public mutating func receive(_ events: [Event]) {
    for event in events where !isDone { take(event) }
    askSearch()
  }

  mutating func receive(_ event: Event) { receive([event]) }

  private mutating func take(_ event: Event) {
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
    case .pageDown: readOn()
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
    case .marks: showMarks()
    case .mouse: toggleMouse()
    case .keys: go(to: .keys)
    case .close: close()
    case .quit: isDone = true
    }
  }

  // MARK: Moving

  private mutating func step(_ direction: Int) {
    if pane == .tree {
      select(tree.selection + direction)
    } else if !reader.step(direction) {
      notice = direction > 0 ? Wording.atEndOfPage : Wording.atStartOfPage
    }
  }

  private mutating func movePage(_ direction: Int) {
    if pane == .tree {
      select(tree.selection + direction * max(1, tree.viewport.height - 1))
    } else if !reader.movePage(direction) {
      notice = direction > 0 ? Wording.atEndOfPage : Wording.atStartOfPage
    }
  }

  /// A screen down. From the chosen topic whose page is open it leads into that page, and at the end
  /// of a page to the row that leads on.
  private mutating func readOn() {
    if pane == .tree, showsPage, isSelectedOpen { pane = .page }
    if pane == .page, reader.viewport.isAtEnd, reader.focusLastRow() { return }
    movePage(1)
  }

  /// The page of the chosen topic, or what the program makes of it, is the page that is open.
  var isSelectedOpen: Bool { tree.selected?.id == reader.page.reference.node }

  private mutating func moveToStart() {
    if pane == .tree {
      select(0)
    } else if !reader.moveToStart() {
      notice = Wording.atStartOfPage
    }
  }

  private mutating func moveToEnd() {
    if pane == .tree {
      select(tree.rows.count - 1)
    } else if !reader.moveToEnd() {
      notice = Wording.atEndOfPage
    }
  }

  private mutating func select(_ row: Int) {
    if !tree.select(row) {
      notice = tree.selection == 0 ? Wording.atFirstTopic : Wording.atLastTopic
    }
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
      notice = reader.marks.isEmpty ? Wording.noSearchYet : Wording.noMatchHere
    } else if step.wrapped {
      notice = direction > 0 ? Wording.wrappedToFirst : Wording.wrappedToLast
    }
    if step.found { pane = .page }
  }

  private mutating func changeMeasure(by columns: Int) {
    let before = layout.text
    measure = max(24, min(120, min(measure, layout.page.count) + columns))
    refit()
    if layout.text == before { notice = columns > 0 ? Wording.isWidest : Wording.isNarrowest }
  }
}
