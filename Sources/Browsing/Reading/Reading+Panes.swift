import Screen

/// The panes, and which of them a person means.
extension Reading {
  /// The only function in which a key finds the pane that has the keys.
  mutating func receive(_ key: Key, in surroundings: Surroundings) -> Action {
    switch mode {
    case .topics: return topics.receive(key, in: surroundings)
    case .page: return page.receive(key, in: surroundings)
    case .word(let word): return word.receive(key, in: surroundings)
    case .find(var find):
      defer { mode = .find(find) }
      return find.receive(key, in: surroundings)
    case .search(var search):
      defer { mode = .search(search) }
      return search.receive(key, in: surroundings)
    }
  }

  /// Takes text that arrived at once into what is typed.
  mutating func insert(_ text: String) -> Action {
    switch mode {
    case .find(var find):
      defer { mode = .find(find) }
      return find.insert(text)
    case .search(var search):
      defer { mode = .search(search) }
      return search.insert(text)
    case .topics, .page, .word: return .none
    }
  }

  /// Takes a press of the pointer on a part of the screen.
  mutating func receive(pressOn pointed: Pointed, in surroundings: Surroundings) -> Action {
    switch pointed {
    case .titleBar: return .perform(.warnings)
    case .key(let key): return receive(key, in: surroundings)
    case .answer(let line):
      guard case .search(var search) = mode else { return .none }
      defer { mode = .search(search) }
      return search.click(line: line, in: surroundings)
    // What lies under an explained word cannot be seen, so it cannot be meant.
    case .word: return .close(passingOn: nil)
    case .topic(let line):
      mode = .topics
      return topics.click(line: line)
    case .stop(let stop):
      mode = .page
      return page.click(stop)
    case .page:
      mode = .page
      return .none
    }
  }

  /// The wheel scrolls what is under the pointer.
  mutating func scroll(at point: Point, by lines: Int) {
    let layout = layout
    if var search = mode.search {
      search.move(lines.signum(), in: surroundings(of: layout))
      mode = .search(search)
    } else if layout.topics.columns.contains(point.column) {
      topics.tree.select(topics.tree.selection + lines)
    } else {
      page.view.scroll(by: lines)
    }
  }

  /// What the pane that has the keys may know of the rest.
  func surroundings(of layout: ScreenLayout) -> Surroundings {
    Surroundings(
      layout: layout, title: title, hasKeys: true, view: preferences.view,
      measure: preferences.measure,
      sources: library.sources, keys: maker.keys, lacks: maker.lacks,
      verdict: Wording.doesNotSay(library, titled: shelf.isShared ? title : nil),
      searchHint: Wording.searchHint(library), isLearning: hasToLearn,
      isOverdue: library.about.isOverdue(on: today), canGoBack: history.canGoBack,
      page: .init(
        node: page.view.page.reference.node, branch: page.view.page.branch,
        isForDanger: page.view.page.reference.node == library.about.helpCard,
        isAtEnd: page.view.viewport.isAtEnd, closes: closesPage,
        hasMatch: !page.view.matches.all.isEmpty, position: page.position))
  }
}
