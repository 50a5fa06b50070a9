import GuideStore
import Screen

extension Browser {
  /// Letters go to the prompt; arrows choose; Enter opens; Esc leaves.
  mutating func receiveWhileSearching(_ key: Key) {
    switch key {
    case .escape: search = nil
    case .enter: openChosenResult()
    case .down, .tab: move(1)
    case .up, .backTab: move(-1)
    case .pageDown: for _ in 0..<3 { move(1) }
    case .pageUp: for _ in 0..<3 { move(-1) }
    case .control("c"): isDone = true
    case .function where Keymap.command(for: key) != nil:
      Keymap.command(for: key).map { perform($0) }
    default:
      if search?.isInResults == true ? !leaveResults(by: key) : !edit(by: key) {
        notice = notice ?? Wording.keyDoesNothingWhileTyping(key.name)
      }
    }
  }

  private mutating func move(_ direction: Int) {
    askSearch()
    search?.move(direction)
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
    case .character(let character):
      if search?.prompt.type(character) == false {
        notice = Wording.promptIsFull
        return false
      }
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

  /// Asks the library what the prompt says, unless the answer to that stands there.
  mutating func askSearch() {
    guard var search, search.isStale else { return }
    let letters = search.query.count { $0.isLetter || $0.isNumber }
    do {
      let isEnough = letters >= SearchScreen.fewestLetters
      search.show(
        isEnough
          ? try library.search(search.query, limit: SearchScreen.mostResults, isTyping: true) : nil)
    } catch {
      search.show(nil)
      notice = Wording.unreadable("\(error)")
    }
    self.search = search
  }

  private mutating func askWhole() {
    guard let query = search?.query else { return }
    do {
      search?.show(try library.search(query, limit: SearchScreen.mostResults))
    } catch {
      notice = Wording.unreadable("\(error)")
    }
  }

  private mutating func openChosenResult() {
    askSearch()
    guard let search, let answer = search.answer else { return }
    // Enter says that the question is whole: now it can be said that nothing answers it.
    if !answer.answered, answer.card == nil, !answer.isFinal { return askWhole() }
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
