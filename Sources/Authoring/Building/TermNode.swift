import Education

/// The page of a word of the glossary.
struct TermNode {
  let term: Term
  let addresses: AddressBook

  func node(below parent: String) -> Node {
    let citations = term.cite.compactMap {
      if case .citation(let citation) = $0.citation { citation } else { nil }
    }
    let meaning = Statement(
      spans: [Span(term.meaning.text)], kind: citations.isEmpty ? .house : .source,
      citations: citations)
    let items = term.see.compactMap { link in
      addresses.target(seeing: link.text).map {
        MenuItem(title: addresses.titles[$0.node] ?? link.text, target: $0)
      }
    }
    return Node(
      id: term.id, kind: .term, title: term.word.text, parent: parent, main: term.meaning.text,
      otherWords: term.forms.map(\.text),
      blocks: [.paragraph([meaning])]
        + (items.isEmpty ? [] : [.menu(title: "See also", items: items)]))
  }
}
