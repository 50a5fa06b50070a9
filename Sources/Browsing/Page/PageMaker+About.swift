import Education
import GuideStore

/// Pages that tell about another page: what it is made from, where sources disagree on it, what its parts
/// are.
extension PageMaker {
  func sourcesPage(of id: String, line: [Citation]) throws -> Page? {
    guard let node = try library.node(id), let blocks = try library.page(of: id)?.blocks else {
      return nil
    }
    let list = SourceList(library.sources)
    let cited = blocks.flatMap(\.citations) + list.sections(of: node)
    var shown = list.sections(of: line)
    shown.append(.paragraph([.label(Wording.sourcesIntroduction(node.title))]))
    shown += list.blocks(of: Set(cited))
    shown.append(.paragraph([.label(cited.isEmpty ? Wording.noSources : Wording.ownLines)]))
    if !lacks.contains(.files) {
      shown.append(.paragraph([.label(Wording.toPrint(id, of: invocation))]))
    }
    return page(
      .sources(of: id, line: line), title: Wording.sourcesTitle,
      above: try library.path(to: id).map(\.title), shown)
  }

  /// The branch of disagreements, with those first that a page leads to.
  func disagreementsPage(on id: String) throws -> Page? {
    guard let node = try library.node(id), let branch = try library.branch(of: .disagreement),
      let title = try library.node(branch)?.title
    else { return nil }
    let own = try disagreements(on: id)
    guard let stored = try stored(branch) else { return nil }
    var page = page(
      .disagreements(on: id), title: title,
      [.menu(title: Wording.onThePage(node.title), items: own)] + stored.blocks)
    page.rows = stored.rows.map { PageRows(.menu($0), from: page.blocks.count) }
    return page
  }

  /// The disagreements that a page leads to, each once.
  func disagreements(on id: String) throws -> [MenuItem] {
    var seen: Set<Target> = []
    return try (library.page(of: id)?.blocks ?? []).targets.compactMap { target in
      guard seen.insert(target).inserted, let node = try library.node(target.node),
        node.kind == .disagreement
      else { return nil }
      return MenuItem(title: node.title, target: target)
    }
  }

  func contentsPage(of id: String) throws -> Page? {
    guard let own = try nodePage(id) else { return nil }
    var items = [MenuItem(title: Wording.topOfPage, target: Target(id))]
    for block in own.blocks {
      if case .warning(let warning) = block {
        items.append(
          MenuItem(
            title: "\(warning.level.signalWord): \(warning.title)",
            target: Target(node: id, fragment: warning.id.fragment)))
      } else if let title = block.titleOfPart(hasGroups: own.hasGroups) {
        items.append(MenuItem(title: title, target: Target(node: id, fragment: title.slug)))
      }
    }
    var made: [Block] = [.menu(title: nil, items: items)]
    let children = try library.childList(of: id)
    let isLong = children.isLong && !readsAllRows
    let topics = try isLong ? [] : children.rows(0..<children.count).filter { $0.kind == .topic }
    if !topics.isEmpty || isLong {
      made.append(
        .menu(
          title: Wording.topicsHere,
          items: topics.map { MenuItem(title: $0.title, target: Target($0.id)) }))
    }
    var page = page(
      .contents(of: id), title: Wording.onThisPage, above: try library.path(to: id).map(\.title),
      made)
    if isLong { page.rows = PageRows(.pages(children), from: made.count) }
    return page
  }
}
