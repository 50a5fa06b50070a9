import Education
import GuideStore

@testable import Browsing

/// A guide in which every place that can hold a text holds one that nobody would write: none, blanks,
/// characters that a terminal obeys, marks without end, words without end.
enum HostileGuide {
  static let texts = [
    "", " ", "\n", "\u{A0}", "a", String(repeating: "w", count: 5_000),
    "e" + String(repeating: "\u{301}", count: 500), "\u{202E}turned\u{202C}",
    "\u{1B}[31mred\u{1B}]0;title\u{7}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
    String(repeating: "\u{6F22}", count: 300), String(repeating: "\u{200B}", count: 300),
    "\u{9B}2J",
    "do not " + String(repeating: "mg ", count: 500),
  ]

  /// The pages, by their ids.
  static let pages = texts.indices.map { "hostile/\($0)" }

  static let library: GuideLibrary = {
    var guide = SampleGuide.longGuide
    let place = guide.nodes.firstIndex { $0.id == "questions" }!
    let nodes = texts.enumerated().map { index, text in
      Node(
        id: pages[index], kind: .topic, title: text, label: text, parent: "hostile", main: text,
        otherWords: [text], blocks: blocks(text, id: pages[index]))
    }
    guide.nodes.insert(
      contentsOf: [Node(id: "hostile", kind: .topic, title: "Hostile", main: "Main.")] + nodes,
      at: place)
    return try! SampleGuide.library(of: guide)
  }()

  private static func blocks(_ text: String, id: String) -> [Block] {
    let statement = Statement(
      spans: [Span(text), Span(text, style: .strong, target: "stopping"), Span(text)],
      kind: .source, citations: [Citation(source: "first", section: text)])
    let link = Statement(spans: [Span(text, target: "terms/seizure")], kind: .house)
    let none = Statement(spans: [], kind: .house)
    return [
      .paragraph([statement, link, none]), .paragraph([]), .heading(level: 2, text: text),
      .quotation([statement]), .list(ordered: true, items: [[statement], [], [none]]),
      .list(ordered: false, items: []),
      .outline([OutlineItem(marker: text, depth: 90, statements: [link])]),
      .table(header: [text, "", text], rows: [[[statement], [], [link]], []]),
      .table(header: [], rows: []), .table(header: [text], rows: [[[link]]]),
      .warning(
        Warning(
          id: Target(node: id, fragment: "w"), level: .danger, title: text,
          blocks: [.paragraph([statement])])),
      .warning(
        Warning(id: Target(node: id, fragment: "v"), level: .notice, title: text, blocks: [])),
      .positions([Position(source: "first", statements: [statement])]), .positions([]),
      .figure(
        Figure(
          title: text,
          drawing: .ranges(
            axis: FigureAxis(from: 0, to: 0, unit: text),
            rows: [FigureRange(label: text, from: 5, to: -5, citations: [])]), summary: text)),
      .figure(
        Figure(
          title: text, drawing: .levels([FigureLevels(label: text, levels: [])]), summary: text)),
      .menu(title: text, items: [MenuItem(title: text, target: "stopping", note: text)]),
      .menu(title: nil, items: []),
    ]
  }
}
