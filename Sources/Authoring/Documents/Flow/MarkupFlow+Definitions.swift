import Education
import Language

extension MarkupFlow {
  /// Terms and what they mean; a term that asks is a question with its answer.
  mutating func add(definitions element: MarkupElement) {
    flush()
    var lines: [OutlineItem] = []
    func close() {
      if !lines.isEmpty { add(.outline(lines)) }
      lines = []
    }
    var isAnswer = false
    func closeAnswer() {
      if isAnswer { items.append(.foldEnds) }
      isAnswer = false
    }
    let parts = element.elements.flatMap { $0.name == "div" ? $0.elements : [$0] }
    for part in parts {
      let isTerm = part.name == "dt"
      if isTerm {
        closeAnswer()
        isAnswer = findsBoldHeadings && part.oneLine.asksSomething
        if isAnswer {
          close()
          items.append(.foldBegins)
          add(heading: part, level: FlowItem.summaryLevel)
          continue
        }
      } else if isAnswer {
        for block in inner(part.children).blocks { add(block) }
        continue
      }
      for block in inner([.element(MarkupElement("div", children: part.children))]).blocks {
        let items = [block].outlineItems
        guard !items.isEmpty else {
          close()
          add(block)
          continue
        }
        lines += items.map { item in
          var item = item
          if isTerm {
            for index in item.statements.indices { item.statements[index].makeStrong() }
          } else {
            item.depth += 1
          }
          return item
        }
      }
    }
    close()
    closeAnswer()
  }
}

extension String {
  /// A term of a list of definitions that is a question.
  fileprivate var asksSomething: Bool { hasSuffix("?") || LeafletHeadings.opensQuestion(self) }
}
