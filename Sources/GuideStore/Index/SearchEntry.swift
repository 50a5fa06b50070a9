import Education
import Language

/// What a search result is: the smallest part of a guide that answers by itself.
///
/// A question, a term, a disagreement or a card is one entry; a topic is one entry for its opening
/// and one for each section under a heading, so that a long page never floods the results; each
/// warning is an entry of its own. A long section or warning is several passages.
struct SearchEntry {
  /// A line of an entry's text.
  struct Line {
    /// Who says it, where each line has another source; shown, but nothing to find it by.
    var source: String?
    var words: String
    /// The index of its block on the page.
    var block = 0

    var text: String { source.map { "\($0): \(words)" } ?? words }
  }

  var id: String
  var node: String
  /// The index of the entry's first block on its page.
  var block: Int
  var kind: ResultKind
  var title: String
  /// The title of the page for its parts, and the part's own heading.
  var pageTitle: String?
  var heading: String?
  /// Standard subjects that the page claims, by name or by code; a part under a heading has its own.
  var claims: [String] = []
  /// What else it may be called as a whole: with a figure in it, a picture.
  var otherTitles: [String] = []
  var otherWords: [String]
  var lines: [Line]
  /// So many lines at the beginning are shown together, for one of them alone would tell half:
  /// the answer to a question, and what each source says where they disagree.
  var opening = 0
  var citations: [Citation]

  /// What a figure may be called.
  static let namesOfFigure = ["figure", "graph", "chart", "picture", "diagram", "drawing"]

  var text: String { lines.map(\.text).joined(separator: "\n") }

  /// What stands behind the id of its page in its own; nothing for the page itself.
  var part: String { id.firstIndex(of: "#").map { String(id[$0...]) } ?? "" }

  static func entries(of guide: Guide) -> [SearchEntry] {
    var entries: [SearchEntry] = []
    forEach(of: guide, progress: { _ in }, { entries.append($0) })
    return entries
  }

  /// Makes one after the other, of which none has to be kept.
  /// - Parameter progress: is told how many pages have been gone through.
  static func forEach(
    of guide: Guide, progress: (_ done: Int) throws -> Void,
    _ body: (SearchEntry) throws -> Void
  ) rethrows {
    let sources = Dictionary(
      guide.sources.map { ($0.id, $0.short) }, uniquingKeysWith: { first, _ in first })
    for (done, node) in guide.nodes.enumerated() where node.isFound {
      try progress(done)
      switch node.kind {
      case .topic: try topicEntries(of: node).forEach(body)
      case .question, .unsaid, .term, .disagreement, .card: try body(wholeEntry(of: node, sources))
      // The branch of sources repeats statements that stand elsewhere.
      case .source, .section: break
      }
    }
  }

  private static func wholeEntry(of node: Node, _ sources: [String: String]) -> SearchEntry {
    let blocks = node.blocks.map { Self.lines(of: $0, sources) }
    let lines = Array(blocks.joined())
    let opening =
      switch node.kind {
      case .question, .unsaid: lines.count
      // A heading, and sentences that lead to a table, tell nothing without it.
      case .disagreement:
        blocks.prefix((node.blocks.firstIndex { !$0.leadsOn } ?? 0) + 1).joined().count
      default: 0
      }
    return SearchEntry(
      id: node.id, node: node.id, block: 0, kind: ResultKind(rawValue: node.kind.rawValue)!,
      title: node.title, claims: node.subjects, otherWords: node.otherWords, lines: lines,
      opening: opening,
      citations: node.blocks.flatMap(\.citations).withoutRepeats)
  }

  private static func lines(of block: Block, _ sources: [String: String]) -> [Line] {
    guard case .positions(let positions) = block else { return lines(of: words(of: block)) }
    return positions.map {
      Line(source: sources[$0.source], words: $0.statements.plainText)
    }
  }

  /// A row of a table is a name and what is said of it: of two columns the headings tell nothing more in
  /// an answer, of more each cell stands behind its heading, as where a table is heard. A heading leads
  /// to what stands below it, also where both are run together.
  private static func words(of block: Block) -> String {
    switch block {
    case .table(let header, let rows) where header.count == 2:
      rows.map { $0.map(\.plainText).joined(separator: ": ") }.joined(separator: "\n")
    case .table(let header, let rows) where header.count > 2:
      rows.map { row in
        row.enumerated().compactMap { column, cell in
          let words = cell.plainText
          if words.isEmpty { return nil }
          let name = header.indices.contains(column) ? header[column] : ""
          return ended(column == 0 || name.isEmpty ? words : "\(name): \(words)", with: ".")
        }.joined(separator: " ")
      }.joined(separator: "\n")
    case .heading(_, let text):
      ended(text, with: ":")
    case .paragraph(let statements) where statements.allSatisfy(\.isDirection): ""
    default: block.plainText
    }
  }

  private static func ended(_ text: String, with mark: Character) -> String {
    text.last.map { ".?!:".contains($0) } == true ? text : text + String(mark)
  }

  private static func lines(of text: String, block: Int = 0) -> [Line] {
    text.split(separator: "\n").map { Line(words: String($0), block: block) }
  }

  private static func topicEntries(of node: Node) -> [SearchEntry] {
    var entries: [SearchEntry] = []
    var section = SearchEntry(
      id: node.id, node: node.id, block: 0, kind: .topic, title: node.title,
      claims: node.subjects, otherWords: node.otherWords, lines: lines(of: node.main ?? ""),
      citations: [])
    func close() {
      if !section.lines.isEmpty { entries += section.passages }
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
          title: "\(node.title): \(text)", pageTitle: node.title, heading: text,
          claims: node.subjects, otherWords: [],
          lines: [], citations: [])
      case .warning(let warning):
        guard !warning.isRepeated else { continue }
        entries +=
          SearchEntry(
            id: warning.id.address, node: node.id, block: index, kind: .warning,
            title: warning.title,
            pageTitle: node.title, claims: warning.title == node.title ? node.subjects : [],
            otherWords: [],
            lines: warning.blocks.flatMap { lines(of: words(of: $0)) },
            citations: warning.blocks.flatMap(\.citations).withoutRepeats
          ).passages
      default:
        if case .figure(let figure) = block, figure.isGraph {
          section.otherTitles = namesOfFigure
          section.otherWords.append(figure.title)
        }
        section.lines += lines(of: words(of: block), block: index)
        section.citations = (section.citations + block.citations).withoutRepeats
      }
    }
    close()
    return entries
  }
}

extension Block {
  fileprivate var leadsOn: Bool {
    switch self {
    case .heading, .paragraph: true
    default: false
    }
  }
}

extension Statement {
  /// The guide's own word on how to read the table below it, whose rows stand under each other in an answer.
  fileprivate var isDirection: Bool { kind == .house && TableDirections.isOne(text) }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
