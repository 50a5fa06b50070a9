import GuideStore
import Screen

extension Browser {
  /// Letters go to the prompt; arrows choose; Enter opens; Esc leaves.
  mutating func receiveWhileSearching(_ key: Key) {
    guard let before = search else { return }
    switch key {
    case .escape: search = nil
    case .enter: openChosenResult()
    case .down, .tab: search?.move(1)
    case .up, .backTab: search?.move(-1)
    case .pageDown: for _ in 0..<3 { search?.move(1) }
    case .pageUp: for _ in 0..<3 { search?.move(-1) }
    case .control("c"): isDone = true
    case .function where Keymap.command(for: key) != nil:
      Keymap.command(for: key).map { perform($0) }
    default:
      if !(before.isInResults ? leaveResults(by: key) : edit(by: key)) {
        notice = Wording.keyDoesNothingWhileTyping(key.name)
      }
    }
    if let search, search.query != before.query { find() }
  }

  /// Keys of the list of results that are none of the prompt's.
  /// - Returns: whether the key does anything.
  private mutating func leaveResults(by key: Key) -> Bool {
    switch key {
    case .right: openChosenResult()
    case .left: search?.returnToPrompt()
    case .home: search?.select(0)
    case .end: search.map { search?.select($0.rowCount - 1) }
    default: return edit(by: key)
    }
    return true
  }

  /// - Returns: whether the key does anything.
  private mutating func edit(by key: Key) -> Bool {
    switch key {
    case .character(let character): search?.prompt.type(character)
    case .backspace:
      // With nothing typed there is one thing left to take away.
      if search?.query == "" {
        search = nil
      } else {
        return search?.prompt.deleteBackward() == true
      }
    case .delete: return search?.prompt.deleteForward() == true
    case .control("w"): search?.prompt.deleteWord()
    case .control("u"): search?.prompt = Prompt()
    case .left: return search?.prompt.move(-1) == true
    case .right: return search?.prompt.move(1) == true
    case .home, .control("a"): search?.prompt.moveToStart()
    case .end, .control("e"): search?.prompt.moveToEnd()
    default: return false
    }
    return true
  }

  private mutating func find() {
    guard let query = search?.query else { return }
    guard query.count(where: { $0.isLetter || $0.isNumber }) >= SearchScreen.fewestLetters else {
      search?.show(nil)
      return
    }
    do {
      search?.show(try library.search(query))
    } catch {
      notice = Wording.unreadable("\(error)")
    }
  }

  private mutating func openChosenResult() {
    guard let search, let answer = search.answer else { return }
    if let query = search.selectedQuery {
      self.search?.prompt = Prompt(query)
    } else if search.isCardSelected, let card = answer.card {
      go(to: .node(card.id))
    } else if let result = search.selectedResult {
      go(toTarget: result.id.hasPrefix(result.node) ? result.id : result.node)
      if reader.page.reference == .node(result.node) {
        reader.mark(answer.marks, fromBlock: result.block)
      }
    }
  }
}

extension Key {
  /// The key as a person would say it.
  var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    }
  }
}
