import Education
import Language

/// Makes a guide of documents: their words as they stand, and a few lines of the program's own that say
/// whose words these are.
struct DocumentGuide {
  private let documents: [Document]
  private var nodes: [Node] = []
  private var ids: Set<String> = []
  /// Where links inside a document lead.
  private var places: [String: Target] = [:]
  private var syllables = SyllableMemory()

  init(_ documents: [Document]) { self.documents = documents }

  /// - Parameter title: of the whole; where there is one document, its own.
  mutating func guide(titled title: String) -> Guide {
    let isOne = documents.count == 1
    for document in documents { add(document, isOne: isOne) }
    addMenus()
    let boxed = nodes.flatMap(\.warnings).filter { $0.level == .danger }
    if isOne, !boxed.isEmpty {
      nodes[0].blocks.insert(
        contentsOf: boxed.map { warning in
          var warning = warning
          warning.isRepeated = true
          return .warning(warning)
        }, at: 1)
    }
    let publications = documents.map(\.publication)
    let first = publications.first ?? Publication()
    let languages = Set(documents.map(\.language))
    return Guide(
      about: About(
        title: isOne ? documents[0].title : title,
        language: languages.count == 1 ? languages.first ?? "" : "", version: "", written: "",
        nextReview: Self.never, reviewStatus: DocumentWording.notReviewed,
        safetyLine: boxed.isEmpty ? "" : DocumentWording.hasBoxedWarning(count: boxed.count),
        withdrawalBranch: "", helpCard: "",
        publication: publications.allSatisfy { $0 == first }
          ? first : Publication(publisher: DocumentWording.several(documents.count))),
      sources: [], nodes: nodes, lexicon: [])
  }

  /// Nobody has promised to look at it again.
  private static let never = "9999-12-31"

  // MARK: Nodes

  private mutating func add(_ document: Document, isOne: Bool) {
    places = [:]
    let first = nodes.count
    let id = unique(document.title.slug, below: nil)
    var opening = Node(id: id, kind: .topic, title: document.title)
    opening.blocks =
      [.paragraph([Statement(spans: [Span(DocumentWording.quoted(document))], kind: .house)])]
      + document.opening
    nodes.append(opening)
    for name in document.anchors { places[name] = Target(id) }
    for part in document.parts {
      add(part, below: isOne && part.role == .text ? nil : id, inheriting: nil)
    }
    for index in first..<nodes.count { nodes[index].resolveLinks(places) }
    if !document.findings.isEmpty {
      nodes[first].blocks.append(
        .list(
          ordered: false,
          items: document.findings.map {
            [Statement(spans: [Span(DocumentWording.told($0))], kind: .house)]
          }))
    }
    addFound(from: first, below: isOne ? nil : id)
  }

  private mutating func add(
    _ part: DocumentPart, below parent: String?, inheriting level: WarningLevel?
  ) {
    let level = part.level ?? level
    let id = unique(part.title.slug, below: parent)
    for name in part.anchors { places[name] = Target(id) }
    var node = Node(
      id: id, kind: part.role == .question ? .question : .topic, title: part.title, parent: parent)
    var blocks = part.blocks
    for index in blocks.indices {
      guard case .warning(var warning) = blocks[index] else { continue }
      // What has no title of its own is called by its page.
      if warning.title.isEmpty { warning.title = part.title }
      let slug = warning.title.slug
      let repeats = blocks[..<index].count {
        if case .warning(let other) = $0 { other.title.slug == slug } else { false }
      }
      warning.id = Target(node: id, fragment: repeats == 0 ? slug : "\(slug)-\(repeats + 1)")
      blocks[index] = .warning(warning)
    }
    if let level, !blocks.isEmpty, part.role == .text {
      let inner = blocks.flatMap { block -> [Block] in
        guard case .warning(let warning) = block else { return [block] }
        return [.paragraph([.quoted(warning.title, style: .strong)])] + warning.blocks
      }
      node.blocks = [
        .warning(
          Warning(
            id: Target(node: id, fragment: part.title.slug), level: level, title: part.title,
            blocks: inner))
      ]
    } else {
      node.blocks = blocks
    }
    node.grade = grade(of: node.blocks)
    nodes.append(node)
    for child in part.parts { add(child, below: id, inheriting: level) }
  }

  /// The Flesch-Kincaid grade of what is read as sentences; `nil` for too few words.
  private mutating func grade(of blocks: [Block]) -> Double? {
    let text = blocks.flatMap { block -> [Block] in
      if case .warning(let warning) = block { warning.blocks } else { [block] }
    }.filter { !$0.isTable }.map(\.plainText).joined(separator: "\n")
    let figures = text.split(separator: "\n").map { ReadingFigures(String($0), &syllables) }
      .reduce(ReadingFigures(), +)
    return figures.words >= Self.fewestWords ? figures.fleschKincaid : nil
  }

  private static let fewestWords = 100

  private mutating func unique(_ slug: String, below parent: String?) -> String {
    let words = slug.isEmpty ? "part" : slug.shortened(to: Self.longestSlug)
    let base = parent.map { "\($0)/\(words)" } ?? words
    var id = base
    var number = 2
    while !ids.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }

  private static let longestSlug = 40

  /// Branches list the pages below them, and the first page of a document what follows it.
  private mutating func addMenus() {
    var children: [String: [MenuItem]] = [:]
    for node in nodes {
      guard let parent = node.parent else { continue }
      children[parent, default: []].append(MenuItem(title: node.title, target: Target(node.id)))
    }
    for index in nodes.indices {
      if let items = children[nodes[index].id] {
        nodes[index].blocks.append(
          .menu(title: nodes[index].blocks.isEmpty ? nil : DocumentWording.inThisPart, items: items)
        )
      }
    }
    guard documents.count == 1 else { return }
    let tops = nodes.dropFirst().filter { $0.parent == nil }
    if !tops.isEmpty {
      nodes[0].blocks.append(
        .menu(
          title: DocumentWording.inThisDocument,
          items: tops.map { MenuItem(title: $0.title, target: Target($0.id)) }))
    }
  }

  // MARK: What the program finds

  /// Sentences that ask to act or to call, which the document does not set apart.
  private mutating func addFound(from first: Int, below parent: String?) {
    var lines: [OutlineItem] = []
    for node in nodes[first...] {
      for statement in node.blocks.flatMap(\.ownStatements) where statement.kind == .quoted {
        for sentence in Sentences.split(statement.text) where CallsToAct.isCall(String(sentence)) {
          lines.append(
            OutlineItem(
              marker: "•",
              statements: [
                .quoted(String(sentence)),
                Statement(
                  spans: [Span("("), Span(node.title, target: Target(node.id)), Span(")")],
                  kind: .label),
              ]))
        }
      }
    }
    guard !lines.isEmpty else { return }
    let title = DocumentWording.foundTitle
    let id = unique(DocumentWording.foundLabel.slug, below: parent)
    let warning = Warning(
      id: Target(node: id, fragment: title.slug), level: .caution, title: title,
      blocks: [
        .paragraph([Statement(spans: [Span(DocumentWording.foundIntroduction)], kind: .house)]),
        .outline(lines),
      ])
    nodes.append(
      Node(
        id: id, kind: .topic, title: title, label: DocumentWording.foundLabel, parent: parent,
        blocks: [.warning(warning)]))
  }
}

extension Node {
  fileprivate var warnings: [Warning] {
    blocks.compactMap { if case .warning(let warning) = $0 { warning } else { nil } }
  }

  /// Links to names inside the document become links to pages; what leads nowhere is plain text.
  fileprivate mutating func resolveLinks(_ places: [String: Target]) {
    blocks = blocks.map { block in
      block.mapStatements { statement in
        var statement = statement
        for index in statement.spans.indices {
          guard let target = statement.spans[index].target, target.address.hasPrefix("#") else {
            continue
          }
          statement.spans[index].target = places[String(target.address.dropFirst())]
        }
        return statement
      }
    }
  }
}

extension Block {
  /// The statements that stand on the page and in no box.
  fileprivate var ownStatements: [Statement] {
    if case .warning = self { [] } else { statements }
  }
}

extension String {
  /// A slug cut between its words.
  fileprivate func shortened(to count: Int) -> String {
    guard self.count > count else { return self }
    let cut = prefix(count + 1)
    return String(cut.lastIndex(of: "-").map { cut[..<$0] } ?? cut.dropLast())
  }
}
