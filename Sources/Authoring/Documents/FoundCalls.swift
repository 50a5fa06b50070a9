import Education
import Language

/// Sentences of a page that ask to act or to call and stand in no box, each with the list that it
/// introduces: "Call at once for:" says nothing without what follows.
struct FoundCalls {
  struct Call {
    var sentence: String
    var items: [OutlineItem] = []
  }

  private(set) var calls: [Call] = []

  init(in blocks: [Block]) {
    var isOpen = false
    for block in blocks {
      switch block {
      case .warning, .menu, .table: isOpen = false
      case .heading(_, let text): isOpen = add(text)
      case .list, .outline:
        // One list may follow another; all of them are what the sentence introduces.
        if isOpen {
          calls[calls.count - 1].items += [block].outlineItems
        } else {
          add([block].outlineItems)
        }
      default: isOpen = add(block.plainText)
      }
    }
  }

  /// The lines of a list: one may introduce those below it.
  private mutating func add(_ items: [OutlineItem]) {
    var open: Int?
    for item in items {
      if let depth = open, item.depth > depth {
        calls[calls.count - 1].items.append(item)
      } else {
        open = add(item.statements.plainText) ? item.depth : nil
      }
    }
  }

  /// - Returns: whether the last sentence is a call that goes on in what follows.
  private mutating func add(_ text: String) -> Bool {
    guard CallsToAct.mayStand(in: text) else { return false }
    var isOpen = false
    for sentence in Sentences.split(text) {
      isOpen = false
      guard CallsToAct.isCall(sentence) else { continue }
      isOpen = sentence.last.map { !".!?".contains($0) } ?? false
      calls.append(Call(sentence: String(sentence)))
    }
    return isOpen
  }
}

extension FoundCalls.Call {
  /// The sentence with the page that it is from, and what it introduces below it.
  func lines(from node: Node) -> [OutlineItem] {
    let page = Statement(
      spans: [Span("("), Span(node.title, target: Target(node.id)), Span(")")], kind: .label)
    return [OutlineItem(marker: "•", statements: [.quoted(sentence), page])]
      + items.map {
        OutlineItem(marker: $0.marker, depth: $0.depth + 1, statements: $0.statements)
      }
  }
}
