import Education

/// What a search result is: the smallest part of a guide that answers by itself.
///
/// A question, a term, a disagreement or a card is one entry; a topic is one entry for its opening
/// and one for each section under a heading, so that a long page never floods the results; each
/// warning is an entry of its own.
struct SearchEntry {
  var id: String
  var node: String
  /// The index of the entry's first block on its page.
  var block: Int
  var kind: ResultKind
  var title: String
  /// The title of the page for its parts, and the part's own heading.
  var pageTitle: String?
  var heading: String?
  var otherWords: [String]
  var text: String
  var citations: [Citation]

  static func entries(of guide: Guide) -> [SearchEntry] {
    guide.nodes.flatMap { node -> [SearchEntry] in
      switch node.kind {
      case .topic: topicEntries(of: node)
      case .question, .term, .disagreement, .card: [wholeEntry(of: node)]
      // The branch of sources repeats statements that stand elsewhere.
      case .source, .section: []
      }
    }
  }

  private static func wholeEntry(of node: Node) -> SearchEntry {
    SearchEntry(
      id: node.id, node: node.id, block: 0, kind: ResultKind(rawValue: node.kind.rawValue)!,
      title: node.title, otherWords: node.otherWords,
      text: node.blocks.map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n"),
      citations: node.blocks.flatMap(\.citations).withoutRepeats)
  }

  private static func topicEntries(of node: Node) -> [SearchEntry] {
    var entries: [SearchEntry] = []
    var section = SearchEntry(
      id: node.id, node: node.id, block: 0, kind: .topic, title: node.title,
      otherWords: node.otherWords, text: node.main ?? "", citations: [])
    func close() {
      if !section.text.isEmpty { entries.append(section) }
    }
    for (index, block) in node.blocks.enumerated() {
      switch block {
      case .heading(_, let text):
        // "In short" is the page's own opening under another name.
        if entries.isEmpty, section.id == node.id, section.block == 0, text == "In short" {
          continue
        }
        close()
        section = SearchEntry(
          id: "\(node.id)#\(text.slug)", node: node.id, block: index, kind: .topic,
          title: "\(node.title): \(text)", pageTitle: node.title, heading: text, otherWords: [],
          text: "", citations: [])
      case .warning(let warning):
        guard !warning.isRepeated else { continue }
        entries.append(
          SearchEntry(
            id: warning.id, node: node.id, block: index, kind: .warning, title: warning.title,
            pageTitle: node.title, otherWords: [],
            text: warning.blocks.map(\.plainText).joined(separator: "\n"),
            citations: warning.blocks.flatMap(\.citations).withoutRepeats))
      default:
        let text = block.plainText
        guard !text.isEmpty else { continue }
        section.text += section.text.isEmpty ? text : "\n" + text
        section.citations = (section.citations + block.citations).withoutRepeats
      }
    }
    close()
    return entries
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
