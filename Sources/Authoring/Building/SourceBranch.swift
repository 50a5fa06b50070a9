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
    var passages: [[Statement]]
  }

  private static func uses(in pages: [Node]) -> [Citation: [Use]] {
    var uses: [Citation: [Use]] = [:]
    for page in pages {
      for passage in page.blocks.flatMap(\.passages) {
        // The guide's own lines are nothing that a source says.
        let said = passage.filter { $0.kind != .house }
        for citation in Set(passage.flatMap(\.citations)) {
          if uses[citation]?.last?.page.id == page.id {
            let last = uses[citation]!.count - 1
            uses[citation]![last].passages.append(said)
          } else {
            uses[citation, default: []].append(Use(page: page, passages: [said]))
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
    let about =
      section.isContainer
      ? "This heading holds no text of its own in the source."
      : uses.isEmpty
        ? "This guide took nothing from this part of \(source.short)."
        : "This is what this guide took from this part of \(source.short). Stop, start or change nothing because of "
          + "these lines alone: read the whole page, and ask your doctor, nurse or pharmacist."
    return Node(
      id: "sources/\(source.id)/\(section.heading.slug)", kind: .section, title: section.heading,
      parent: "sources/" + source.id,
      blocks: [.paragraph([Statement(spans: [Span(about)], kind: .house)])]
        + (section.isContainer ? [] : Self.blocks(of: uses)))
  }

  /// What topics took, under their titles. Questions, words and disagreements say the same in other words:
  /// they are rows, and what they took is shown where no topic took any.
  private static func blocks(of uses: [Use]) -> [Block] {
    let topics = uses.filter { $0.page.kind == .topic }
    let shown = topics.isEmpty ? uses : topics
    guard !uses.isEmpty else { return [] }
    return shown.flatMap { use in
      [.heading(level: 2, text: use.page.title), .list(ordered: false, items: use.passages)]
    } + [
      .menu(
        title: "Read the whole page",
        items: uses.map { MenuItem(title: $0.page.title, target: Target($0.page.id)) })
    ]
  }
}
