import Education

/// Turns runs of text into statements: their footnotes become citations, their links targets.
struct StatementBuilder {
  let meanings: [String: FootnoteDefinition.Meaning]
  private let path: String
  private let addresses: AddressBook
  /// Whose words they are that carry no footnote.
  private let unmarked: StatementKind

  init(
    footnotes: [FootnoteDefinition], path: String, addresses: AddressBook,
    unmarked: StatementKind
  ) {
    meanings = Dictionary(footnotes.map { ($0.label, $0.meaning) }) { first, _ in first }
    (self.path, self.addresses, self.unmarked) = (path, addresses, unmarked)
  }

  func statements(_ passage: Passage) -> [Statement] {
    passage.statements.map { draft in
      let citations = citations(draft.notes.map(\.label))
      let kind: StatementKind =
        draft.isLabel
        ? .label : draft.notes.isEmpty ? unmarked : citations.isEmpty ? .house : .source
      return Statement(spans: spans(draft.pieces), kind: kind, citations: citations)
    }
  }

  /// Each citation once, in the order of the labels.
  func citations(_ labels: [String]) -> [Citation] {
    var citations: [Citation] = []
    for label in labels {
      if case .citation(let citation)? = meanings[label], !citations.contains(citation) {
        citations.append(citation)
      }
    }
    return citations
  }

  private func spans(_ pieces: [Piece]) -> [Span] {
    var spans: [Span] = []
    for piece in pieces {
      let target = piece.link.flatMap { addresses.target(of: $0, from: path) }
      if let last = spans.last, last.style == piece.style, last.target == target {
        spans[spans.count - 1].text += piece.text
      } else {
        spans.append(Span(piece.text, style: piece.style, target: target))
      }
    }
    return spans
  }
}
