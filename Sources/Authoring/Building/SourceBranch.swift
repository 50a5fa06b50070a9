import Education

/// The pages of the sources, made from the citations: each source, its sections in its own order,
/// and below each section what the guide takes from it.
struct SourceBranch {
  let sources: [Source]
  let parent: String

  func nodes(citedIn pages: [Node]) -> [Node] {
    let uses = Self.uses(in: pages)
    return sources.flatMap { source in
      [node(source)]
        + source.sections.map { section in
          let citation = Citation(source: source.id, section: section.heading)
          return node(section, of: source, uses: uses[citation] ?? [])
        }
    }
  }

  /// What one page takes from a section.
  private struct Use {
    var page: Node
    var items: [[Statement]]
  }

  private static func uses(in pages: [Node]) -> [Citation: [Use]] {
    var uses: [Citation: [Use]] = [:]
    for page in pages {
      for (label, statement) in page.blocks.flatMap(\.labelledStatements) {
        let item = label.map { [$0, statement] } ?? [statement]
        for citation in Set(statement.citations) {
          if uses[citation]?.last?.page.id == page.id {
            let last = uses[citation]!.count - 1
            uses[citation]![last].items.append(item)
          } else {
            uses[citation, default: []].append(Use(page: page, items: [item]))
          }
        }
      }
    }
    return uses
  }

  private func node(_ source: Source) -> Node {
    let about = "Publisher: \(source.publisher) (\(source.publisherKind)). Date: \(source.date)."
    return Node(
      id: "sources/" + source.id, kind: .source, title: source.title, label: source.short,
      parent: parent, main: about,
      blocks: [.paragraph([Statement(spans: [Span(about)], kind: .house)])])
  }

  private func node(_ section: SourceSection, of source: Source, uses: [Use]) -> Node {
    let blocks: [Block] = uses.flatMap { use in
      [
        .menu(title: nil, items: [MenuItem(title: use.page.title, target: Target(use.page.id))]),
        .list(ordered: false, items: use.items),
      ]
    }
    let container = "This heading holds no text of its own in the source."
    return Node(
      id: "sources/\(source.id)/\(section.heading.slug)", kind: .section, title: section.heading,
      parent: "sources/" + source.id,
      blocks: section.isContainer
        ? [.paragraph([Statement(spans: [Span(container)], kind: .house)])] : blocks)
  }
}
