import Education

/// A guide with so many topics, questions, words and disagreements on one level each, and a warning on
/// each of those topics: the longest lists that there can be.
enum FlatGuide {
  static func of(_ count: Int, after real: Guide) -> Guide {
    var guide = real
    guide.asked = WaysToAsk()
    let topics = Node(id: "many-topics", kind: .topic, title: "Many topics", main: "Many topics.")
    guide.nodes.append(topics)
    for kind in [NodeKind.topic, .question, .term, .disagreement] {
      let pages = real.nodes.filter { $0.kind == kind && $0.parent != nil }
      guard let parent = kind == .topic ? topics.id : pages.last?.parent else { continue }
      let copies = (0..<count).map { copy($0, of: pages[$0 % pages.count], below: parent) }
      fill(parent, with: copies, in: &guide)
    }
    return guide
  }

  private static func copy(_ number: Int, of page: Node, below parent: String) -> Node {
    var node = page
    node.id = "\(parent)/\(page.kind.rawValue)-\(number)"
    node.parent = parent
    node.title += " \(number)"
    node.blocks.removeAll { if case .warning = $0 { true } else { false } }
    guard page.kind == .topic else { return node }
    node.blocks.insert(
      .warning(
        Warning(
          id: Target(node: node.id, fragment: "ask"),
          level: [.warning, .caution, .notice][number % 3],
          title: "Ask about \(page.title.lowercased()) \(number)",
          blocks: [
            .paragraph([Statement(spans: [Span("What to do: ask a pharmacist.")], kind: .house)])
          ])), at: 0)
    return node
  }

  /// Puts pages below a branch, whose page lists them.
  private static func fill(_ branch: String, with nodes: [Node], in guide: inout Guide) {
    let last = guide.nodes.lastIndex { $0.parent == branch || $0.id == branch } ?? 0
    guide.nodes.insert(contentsOf: nodes, at: last + 1)
    guard let page = guide.nodes.firstIndex(where: { $0.id == branch }) else { return }
    let items = nodes.map { MenuItem(title: $0.title, target: Target($0.id), note: $0.main) }
    if case .menu(let title, let listed)? = guide.nodes[page].blocks.last {
      guide.nodes[page].blocks.removeLast()
      guide.nodes[page].blocks.append(.menu(title: title, items: listed + items))
    } else {
      guide.nodes[page].blocks.append(.menu(title: nil, items: items))
    }
  }
}
