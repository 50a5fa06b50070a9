import Education
import GuideStore

/// Of which guide something is, where there are several.
struct GuideNameJSON: Encodable {
  /// What `show NAME:TOPIC` begins with.
  var name: String
  var title: String

  init?(_ guide: OpenedGuide) {
    guard let name = guide.name else { return nil }
    (self.name, title) = (name, guide.title)
  }

  init?(_ guide: Int, on shelf: Shelf) {
    guard shelf.isShared else { return nil }
    (name, title) = (shelf.name(of: guide), shelf.title(of: guide))
  }
}

/// A row of the tree.
struct TopicJSON: Encodable {
  var guide: GuideNameJSON?
  var id: String
  var kind: String
  var title: String
  var path: [String]
  var level: Int

  init(_ node: NodeSummary, in guide: OpenedGuide) throws {
    self.guide = GuideNameJSON(guide)
    id = node.id
    kind = node.kind.rawValue
    title = node.title
    path = try guide.library.path(to: node.id).map(\.title)
    level = node.depth
  }
}

struct WarningJSON: Encodable {
  var guide: GuideNameJSON?
  var id: String
  var level: String
  var title: String
  var text: String
  var citations: [CitationJSON]
  /// The page it stands on.
  var node: String

  /// - Parameter guide: `nil` on a page, which says it.
  init(_ warning: Warning, node: String, of guide: OpenedGuide? = nil) {
    self.guide = guide.flatMap(GuideNameJSON.init)
    id = warning.id.address
    level = warning.level.rawValue
    title = warning.title
    text = warning.blocks.map(\.plainText).joined(separator: "\n")
    citations = warning.blocks.flatMap(\.citations).map(CitationJSON.init)
    self.node = node
  }
}

/// A page.
struct NodeJSON: Encodable {
  struct LinkJSON: Encodable {
    /// `node`, or `node#slug` for a heading or a warning on it.
    var id: String
    var title: String

    init(_ target: Target, title: String) {
      id = target.address
      self.title = title
    }
  }

  var guide: GuideNameJSON?
  var id: String
  var kind: String
  var title: String
  var path: [String]
  var level: Int
  /// Flesch-Kincaid grade; `null` for pages with too few words to measure.
  var grade: Double?
  var statements: [StatementJSON]
  var warnings: [WarningJSON]
  var links: [LinkJSON]
  var terms: [LinkJSON]

  init(_ node: NodeSummary, in guide: OpenedGuide) throws {
    let blocks = try guide.library.blocks(of: node.id) ?? []
    let topic = try TopicJSON(node, in: guide)
    self.guide = topic.guide
    (id, kind, title, path, level) = (topic.id, topic.kind, topic.title, topic.path, topic.level)
    // As exact as a grade can be.
    grade = node.grade.map { ($0 * 100).rounded() / 100 }
    statements = blocks.flatMap(\.statements).filter { $0.kind != .label }
      .map(StatementJSON.init)
    warnings = blocks.compactMap {
      guard case .warning(let warning) = $0 else { return nil }
      return WarningJSON(warning, node: node.id)
    }
    let spans = blocks.flatMap(\.statements).flatMap(\.spans).filter { $0.target != nil }
    let rows = blocks.flatMap { block -> [LinkJSON] in
      guard case .menu(_, let items) = block else { return [] }
      return items.map { LinkJSON($0.target, title: $0.title) }
    }
    links = Self.links(of: spans.filter { $0.target?.isTerm == false }) + rows
    terms = Self.links(of: spans.filter { $0.target?.isTerm == true })
  }

  private static func links(of spans: [Span]) -> [LinkJSON] {
    spans.compactMap { span in span.target.map { LinkJSON($0, title: span.text) } }
  }

  private enum Key: String, CodingKey {
    case guide, id, kind, title, path, level, grade, statements, warnings, links, terms
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encodeIfPresent(guide, forKey: .guide)
    try object.encode(id, forKey: .id)
    try object.encode(kind, forKey: .kind)
    try object.encode(title, forKey: .title)
    try object.encode(path, forKey: .path)
    try object.encode(level, forKey: .level)
    // Present even when there is none, so that readers need not test for the key.
    try object.encode(grade, forKey: .grade)
    try object.encode(statements, forKey: .statements)
    try object.encode(warnings, forKey: .warnings)
    try object.encode(links, forKey: .links)
    try object.encode(terms, forKey: .terms)
  }
}

struct SourceJSON: Encodable {
  var guide: GuideNameJSON?
  var id: String
  var number: Int
  var title: String
  var publisher: String
  var publisherKind: String
  var date: String
  var sections: [String]

  init(_ source: Source, of guide: OpenedGuide) {
    self.guide = GuideNameJSON(guide)
    id = source.id
    number = source.number
    title = source.title
    publisher = source.publisher
    publisherKind = source.publisherKind
    date = source.date
    sections = source.sections.map(\.heading)
  }
}

/// The whole guide.
struct GuideJSON: Encodable {
  var guide: About
  var sources: [SourceJSON]
  var nodes: [NodeJSON]
  var plan: PlanJSON?

  init(of guide: OpenedGuide) throws {
    let library = guide.library
    self.guide = library.about
    sources = library.sources.map { SourceJSON($0, of: guide) }
    nodes = try library.allNodes().map { try NodeJSON($0, in: guide) }
    plan = try library.actionPlan().map(PlanJSON.init)
  }

  private enum Key: String, CodingKey { case guide, sources, nodes, plan }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(guide, forKey: .guide)
    try object.encode(sources, forKey: .sources)
    try object.encode(nodes, forKey: .nodes)
    // Present even when there is none, so that readers need not test for the key.
    try object.encode(plan, forKey: .plan)
  }
}

extension Shelf {
  /// The whole guide; where there are several, a list of them.
  func printJSON() throws {
    let guides = try opened().map { try GuideJSON(of: $0) }
    try isShared ? JSON.print(guides) : JSON.print(guides[0])
  }
}
