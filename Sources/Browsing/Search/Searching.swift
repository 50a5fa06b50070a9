import GuideStore
import Screen

extension Browser {
  /// Letters go to the prompt; arrows choose; Enter opens; Esc leaves.
  mutating func receiveWhileSearching(_ key: Key) {
    switch key {
    case .escape:
      search = nil
    case .enter:
      openChosenResult()
    case .down, .tab: search?.move(1)
    case .up, .backTab: search?.move(-1)
    case .pageDown: for _ in 0..<3 { search?.move(1) }
    case .pageUp: for _ in 0..<3 { search?.move(-1) }
    case .backspace, .delete:
      if search?.deleteLast() == false { search = nil } else { find() }
    case .control("w"):
      search?.deleteWord()
      find()
    case .control("u"):
      search?.deleteAll()
      find()
    case .character(let character):
      search?.type(String(character))
      find()
    case .control("c"): isDone = true
    case .function: Keymap.command(for: key).map { perform($0) }
    default: break
    }
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
      self.search?.ask(query)
      find()
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
