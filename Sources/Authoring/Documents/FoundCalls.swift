import Education
import Language

/// Sentences of a page that ask to act or to call and stand in no box, each with the list that it
/// introduces: "Call at once for:" says nothing without what follows.
struct FoundCalls {
  private(set) var lines: [OutlineItem] = []

  init(on node: Node) {
    var isOpen = false
    for block in node.blocks {
      switch block {
      case .warning, .menu, .table: isOpen = false
      case .heading(_, let text): isOpen = add(text, from: node)
      case .list, .outline:
        let items = [block].outlineItems
        if isOpen {
          for item in items {
            lines.append(
              OutlineItem(
                marker: item.marker, depth: item.depth + 1, statements: item.statements))
          }
        } else {
          for item in items { _ = add(item.statements.plainText, from: node) }
        }
        isOpen = false
      default: isOpen = add(block.plainText, from: node)
      }
    }
  }

  /// - Returns: whether the last sentence is a call that goes on in what follows.
  private mutating func add(_ text: String, from node: Node) -> Bool {
    var isOpen = false
    for sentence in Sentences.split(text) {
      isOpen = false
      guard CallsToAct.isCall(String(sentence)) else { continue }
      isOpen = sentence.last == ":" || sentence.hasSuffix(" if") || sentence.hasSuffix(" for")
      lines.append(
        OutlineItem(
          marker: "•",
          statements: [
            .quoted(String(sentence)),
            Statement(
              spans: [Span("("), Span(node.title, target: Target(node.id)), Span(")")], kind: .label
            ),
          ]))
    }
    return isOpen
  }
}
