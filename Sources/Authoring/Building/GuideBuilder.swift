import Education

/// Puts a manuscript without errors together as a guide.
struct GuideBuilder {
  let manuscript: Manuscript
  let sheet: GuideSheet
  let addresses: AddressBook

  func guide() -> Guide {
    var nodes: [Node] = []
    for page in manuscript.pages(.topic) {
      nodes.append(node(page, parent: page.parent))
      nodes += collected(page)
    }
    nodes += cards().map { node($0, parent: nil) }
    if let branch = manuscript.pages.first(where: { $0.collection == .sources }),
      let place = nodes.firstIndex(where: { $0.id == branch.id })
    {
      let rows = SourceBranch(sources: sheet.sources, parent: branch.id).nodes(citedIn: nodes)
      nodes.insert(contentsOf: rows, at: place + 1)
    }
    addMenus(to: &nodes)
    let marking = TermMarking(manuscript.terms, sources: sheet.sources)
    return Guide(
      about: sheet.about, sources: sheet.sources, nodes: nodes.map { marking.marked($0) },
      lexicon: manuscript.words.map(\.entry), asked: asked(),
      plan: manuscript.plan.map { PlanBuilder($0, addresses: addresses).plan() },
      paper: manuscript.paper.map { PaperBuilder(sheet: $0, addresses: addresses).paper() })
  }

  private func node(_ page: Page, parent: String?) -> Node {
    var node = Node(
      id: page.id, kind: page.kind, title: page.title.text, label: page.label?.text,
      parent: parent, main: page.main?.text, otherWords: (page.ask + page.keywords).map(\.text),
      phrases: page.phrases.map { CrisisPhrase(words: $0.text) }
        + page.wholePhrases.map { CrisisPhrase(words: $0.text, mustBeWhole: true) }
        + page.together.enumerated().flatMap { group, phrases in
          phrases.map { CrisisPhrase(words: $0.text, group: group) }
        },
      blocks: BlockBuilder(page: page, addresses: addresses).blocks())
    if let topic = page.topic { addLink(to: topic.text, of: page, into: &node.blocks) }
    return node
  }

  /// The rows that a collection branch is filled with; the sources come when all else is built.
  private func collected(_ branch: Page) -> [Node] {
    switch branch.collection {
    case .questions: questions().map { node($0, parent: branch.id) }
    case .disagreements: disagreements().map { node($0, parent: branch.id) }
    case .terms: terms(below: branch)
    case .sources, nil: []
    }
  }

  /// The ways to ask of the files, and those of the front matter.
  private func asked() -> WaysToAsk {
    var asked = WaysToAsk()
    for page in manuscript.pages {
      let ways = (page.ask + page.keywords + page.phrases + page.wholePhrases).map(\.text)
      if !ways.isEmpty { asked.entries[page.id, default: []] += ways }
    }
    for sheet in manuscript.asked {
      let ways = sheet.ways.map(\.text)
      switch sheet.subject {
      case .entry(let id): asked.entries[id, default: []] += ways
      case .cousins(let card): asked.cousins[card, default: []] += ways
      case .unanswered(let kind): asked.unanswered[kind, default: []] += ways
      }
    }
    return asked
  }

  private func questions() -> [Page] {
    let order = order(of: manuscript.pages(.topic).map(\.id))
    func place(_ page: Page) -> Int { topic(of: page).flatMap { order[$0] } ?? .max }
    return manuscript.pages(.question).sorted { (place($0), $0.id) < (place($1), $1.id) }
      + manuscript.pages(.unsaid)
  }

  /// The gravest first; where they stand under headings, of each branch.
  private func disagreements() -> [Page] {
    let levels = Page.Severity.allCases
    func rank(_ page: Page) -> Int { page.severity.flatMap { levels.firstIndex(of: $0) } ?? 0 }
    let pages = manuscript.pages(.disagreement)
    let order = order(
      of: pages.count > Self.mostWithoutHeadings
        ? manuscript.pages(.topic).map { Self.branch(of: $0.id) } : [])
    func place(_ page: Page) -> Int {
      topic(of: page).flatMap { order[Self.branch(of: $0)] } ?? .max
    }
    return pages.sorted { (place($0), rank($0), $0.id) < (place($1), rank($1), $1.id) }
  }

  private func order(of names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
  }

  /// The page of the guide that a question or a disagreement belongs to.
  private func topic(of page: Page) -> String? {
    page.topic.flatMap { addresses.target(of: $0.text, from: page.path) }?.node
  }

  private static func branch(of id: String) -> String {
    id.split(separator: "/").first.map(String.init) ?? ""
  }

  private func terms(below branch: Page) -> [Node] {
    manuscript.terms.sorted { $0.word.text.slug < $1.word.text.slug }.map { term in
      TermNode(term: term, addresses: addresses).node(below: branch.id)
    }
  }

  /// The help card first, then the others by name.
  private func cards() -> [Page] {
    let cards = manuscript.pages(.card)
    return cards.filter { $0.id == sheet.about.helpCard }
      + cards.filter { $0.id != sheet.about.helpCard }
  }

  /// A question leads to its topic even where its answer does not.
  private func addLink(to link: String, of page: Page, into blocks: inout [Block]) {
    guard let target = addresses.target(of: link, from: page.path),
      !blocks.contains(where: { $0.targets.contains(target) })
    else { return }
    let item = MenuItem(title: addresses.titles[target.node] ?? "", target: target)
    if case .menu(let title, let items)? = blocks.last {
      blocks[blocks.count - 1] = .menu(title: title, items: items + [item])
    } else {
      blocks.append(.menu(title: "See also", items: [item]))
    }
  }

  /// Branches list the pages below them.
  private func addMenus(to nodes: inout [Node]) {
    var children: [String: [MenuItem]] = [:]
    for node in nodes {
      guard let parent = node.parent else { continue }
      children[parent, default: []].append(
        MenuItem(title: node.title, target: Target(node.id), note: node.main))
    }
    let collections = Dictionary(
      manuscript.pages.compactMap { page in page.collection.map { (page.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    for index in nodes.indices {
      guard let items = children[nodes[index].id] else { continue }
      switch collections[nodes[index].id] {
      case .questions: nodes[index].blocks += groupedByBranch(items)
      case .disagreements where items.count > Self.mostWithoutHeadings:
        nodes[index].blocks += groupedByBranch(items)
      case .terms where items.count > Self.mostWithoutHeadings:
        nodes[index].blocks += grouped(items) { $0.title.prefix(1).uppercased() }
      default:
        let title = nodes[index].blocks.isEmpty ? nil : "In this part"
        nodes[index].blocks.append(.menu(title: title, items: items))
      }
    }
  }

  /// A screen and a half; more words are looked up by their letter, as in a dictionary, and more
  /// disagreements by what they are about.
  private static let mostWithoutHeadings = 30

  /// Each under the branch that it belongs to.
  private func groupedByBranch(_ items: [MenuItem]) -> [Block] {
    let branches = Dictionary(
      (manuscript.pages(.question) + manuscript.pages(.disagreement)).map { page in
        (page.id, topic(of: page).map(Self.branch) ?? "")
      }, uniquingKeysWith: { first, _ in first })
    return grouped(items) { item in
      // What belongs to no branch stands together behind the others.
      addresses.titles[branches[item.target.node] ?? ""] ?? "What no source says"
    }
  }

  /// A long list is read by its headings.
  private func grouped(_ items: [MenuItem], under heading: (MenuItem) -> String) -> [Block] {
    var menus: [(title: String, items: [MenuItem])] = []
    for item in items {
      let title = heading(item)
      if menus.last?.title == title {
        menus[menus.count - 1].items.append(item)
      } else {
        menus.append((title, [item]))
      }
    }
    return menus.map { .menu(title: $0.title, items: $0.items) }
  }
}
