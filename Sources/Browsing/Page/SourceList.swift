import Education
import GuideStore

/// What a line or a page is made from: the sources, and their headings that are cited, as rows.
struct SourceList {
  private let sources: [Source]

  init(_ sources: [Source]) { self.sources = sources }

  /// The headings that a line is made from, in one list; nothing where it is made from none.
  func sections(of line: [Citation]) -> [Block] {
    let items = sources.flatMap { source in
      headings(of: source, in: Set(line)).map {
        MenuItem(
          title: "[\(source.number)] \(source.short): \($0)",
          target: Self.target(of: $0, in: source))
      }
    }
    return items.isEmpty ? [] : [.menu(title: Wording.sourcesOfLine, items: items)]
  }

  /// Each source that is cited, with who published it and its headings.
  func blocks(of cited: Set<Citation>) -> [Block] {
    sources.flatMap { source -> [Block] in
      let headings = headings(of: source, in: cited)
      guard !headings.isEmpty else { return [] }
      return [
        .heading(level: 2, text: Wording.sourceHeading(source)),
        .paragraph([
          .label("\(Wording.publishedBy)\(source.publisher) (\(source.publisherKind))."),
          .label("\(Wording.dated)\(source.date)."),
        ]),
        .menu(
          title: Wording.sectionsUsed,
          items: headings.map { MenuItem(title: $0, target: Self.target(of: $0, in: source)) }),
      ]
    }
  }

  /// A source's own page cites all of its sections.
  func sections(of node: NodeSummary) -> [Citation] {
    guard node.kind == .source, let source = sources.first(where: { node.id == "sources/\($0.id)" })
    else { return [] }
    return source.sections.map { Citation(source: source.id, section: $0.heading) }
  }

  /// Those that are cited, in the order of the source.
  private func headings(of source: Source, in cited: Set<Citation>) -> [String] {
    source.sections.map(\.heading).filter {
      cited.contains(Citation(source: source.id, section: $0))
    }
  }

  private static func target(of heading: String, in source: Source) -> Target {
    Target("sources/\(source.id)/\(heading.slug)")
  }
}
