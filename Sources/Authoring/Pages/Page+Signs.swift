/// Where a page shows signs of the plan: `<sign:chest-pain>` stands for the words of that sign, with
/// their footnotes.
extension Page {
  /// What a link to a sign begins with.
  static let signLink = "sign:"

  mutating func showSigns(of plan: PlanSheet) {
    var used: Set<String> = []
    blocks = blocks.map { $0.mapPassages { $0.showingSigns(of: plan, labels: &used) } }
    guard !used.isEmpty else { return }
    footnotes += plan.footnotes.filter { used.contains($0.label) }.map { note in
      var note = note
      note.label = Passage.planLabel(note.label)
      return note
    }
    prose = words
  }
}

extension Passage {
  /// The footnotes of the plan keep apart from those of the page.
  fileprivate static func planLabel(_ label: String) -> String { PlanSheet.path + "/" + label }

  fileprivate func showingSigns(of plan: PlanSheet, labels: inout Set<String>) -> Passage {
    var shown = self
    shown.elements = []
    var rest = elements[...]
    while let element = rest.popFirst() {
      guard case .piece(let piece) = element, let link = piece.link,
        link.hasPrefix(Page.signLink),
        let sign = plan.sign(String(link.dropFirst(Page.signLink.count)))
      else {
        shown.elements.append(element)
        continue
      }
      var words = sign.sign.elements.map { element -> Element in
        switch element {
        case .piece(var words):
          words.place = piece.place
          return .piece(words)
        case .note(let note):
          labels.insert(note.label)
          return .note(FootnoteReference(label: Self.planLabel(note.label), place: piece.place))
        case .lineEnd: return .lineEnd(piece.place)
        }
      }
      rest.moveMark(into: &words)
      shown.elements += words
    }
    return shown
  }
}

extension DraftBlock {
  /// The block with each run of its text changed, in reading order.
  fileprivate func mapPassages(_ change: (Passage) -> Passage) -> DraftBlock {
    var block = self
    switch content {
    case .heading(let level, let words): block.content = .heading(level: level, change(words))
    case .paragraph(let words): block.content = .paragraph(change(words))
    case .quotation(let words): block.content = .quotation(change(words))
    case .list(let ordered, let items):
      block.content = .list(ordered: ordered, items: items.map(change))
    case .table(let header, let rows):
      block.content = .table(header: header.map(change), rows: rows.map { $0.map(change) })
    case .alert(var alert):
      alert.blocks = alert.blocks.map { $0.mapPassages(change) }
      block.content = .alert(alert)
    case .figure, .form, .repeatedWarning, .seeAlso: break
    }
    return block
  }
}

extension ArraySlice<Passage.Element> {
  /// A comma behind a sign belongs to its words, and stands before their footnotes.
  fileprivate mutating func moveMark(into words: inout [Passage.Element]) {
    guard case .piece(var next)? = first, let mark = next.text.first, ",.;:".contains(mark),
      let last = words.lastIndex(where: { if case .piece = $0 { true } else { false } }),
      case .piece(var piece) = words[last]
    else { return }
    piece.text.append(mark)
    words[last] = .piece(piece)
    next.text.removeFirst()
    next.place.column += 1
    self[startIndex] = .piece(next)
  }
}
