import Education
import GuideStore
import Screen

/// Opening what is chosen, and closing what is open.
extension Browser {
  /// A closed branch unfolds and shows its page; an open one or a leaf hands the keys to its page.
  mutating func openSelected() {
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
    notice = Wording.unfolded
    refit()
  }

  mutating func openFocused() {
    guard let stop = reader.focusedStop else {
      if reader.viewport.isAtEnd, reader.focusLastRow() { return }
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

  /// Enter goes on to the word's own page; every other key closes the panel, and those that close
  /// or go back do no more than that.
  mutating func receive(_ key: Key, over panel: TermPanel) {
    self.panel = nil
    guard let command = Keymap.command(for: key), ![.close, .back].contains(command) else { return }
    if command == .open { go(toTarget: panel.id) } else { perform(command) }
  }

  /// Left: from the page to the topics; in the topics, fold the branch or go to the one above.
  mutating func leave() {
    guard pane == .tree else {
      pane = .tree
      return refit()
    }
    guard let node = tree.selected else { return }
    if tree.open.contains(node.id) {
      tree.fold(node.id)
    } else if let parent = node.parent, let row = tree.rows.firstIndex(where: { $0.id == parent }) {
      tree.select(row)
    } else {
      notice = Wording.nothingToFold
    }
  }

  /// Esc closes one thing at a time: marks, then a page the program made, then the page itself.
  mutating func close() {
    // Marks that fall on no word of this page cannot be seen: closing them is no step of its own.
    let hasMatches = !reader.matches.isEmpty
    reader.mark(.none)
    if hasMatches { return }
    if reader.focus != nil, pane == .page, !reader.page.isOverlay {
      reader.clearFocus()
    } else if reader.page.isOverlay, let place = history.goBack(from: place) {
      restore(place)
    } else if pane == .page {
      leave()
    } else {
      notice = Wording.nothingToClose
    }
  }

  mutating func showSources() {
    guard let id = nodeForMore() else { return }
    go(to: .sources(of: id))
  }

  mutating func showContents() {
    guard let id = nodeForMore() else { return }
    guard reader.page.hasParts else {
      notice = Wording.hasNoParts
      return
    }
    let heading = reader.currentHeading.map { reader.layout.headings[$0].text }
    go(to: .contents(of: id))
    reader.focusFirstRow { $0.title == heading }
  }

  private mutating func nodeForMore() -> String? {
    if case .node(let id) = reader.page.reference { return id }
    notice = Wording.onlyForTopics
    return nil
  }

  mutating func toggleMark() {
    let reference = reader.page.reference
    if let index = marks.firstIndex(where: { $0.place.reference == reference }) {
      marks.remove(at: index)
      notice = Wording.unmarked
    } else if case .node = reference {
      marks.append(Mark(title: reader.page.title, place: place))
      notice = Wording.marked
    } else {
      notice = Wording.onlyForTopics
    }
  }

  mutating func toggleMouse() {
    wantsMouse.toggle()
    notice = wantsMouse ? Wording.mouseIsOn : Wording.mouseIsOff
  }

  mutating func go(toBranchOf kind: NodeKind) {
    guard let branch = try? library.branch(of: kind) else { return }
    go(to: .node(branch))
    reader.focusFirstRow()
  }

  mutating func showMarks() {
    go(to: .marks)
    reader.focusFirstRow()
  }
}
