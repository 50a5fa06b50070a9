import Education
import Language

/// Makes a guide of documents: their words as they stand, and a few lines of the program's own that say
/// whose words these are.
struct DocumentGuide {
  private let documents: [Document]
  private var nodes: [Node] = []
  private var ids: Set<String> = []
  /// The last number behind each id that several pages would have.
  private var numbers: [String: Int] = [:]
  /// Where links inside a document lead.
  private var places: [String: Target] = [:]
  /// What it costs to measure is a matter of who shows it.
  private let measuresGrades: Bool
  private var syllables = SyllableMemory()
  /// How hard the documents are to read, each in its beginning, where it is in English and long enough.
  private(set) var grades: [Double?] = []
  /// Which of the nodes each document became.
  private(set) var ranges: [Range<Int>] = []

  init(_ documents: [Document], measuresGrades: Bool) {
    (self.documents, self.measuresGrades) = (documents, measuresGrades)
  }

  /// - Parameter title: of the whole; where there is one document, its own.
  mutating func guide(titled title: String) -> Guide {
    let isOne = documents.count == 1
    for document in documents {
      let first = nodes.count
      add(document, isOne: isOne)
      ranges.append(first..<nodes.count)
    }
    addMenus()
    let questions = addQuestions()
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
    return Guide(
      about: About(
        title: isOne ? documents[0].title : title,
        language: language, version: "", written: "",
        nextReview: "", reviewStatus: DocumentWording.notReviewed,
        safetyLine: boxed.isEmpty ? "" : DocumentWording.hasBoxedWarning(count: boxed.count),
        withdrawalBranch: "", helpCard: "", questionsPage: questions,
        publication: publications.allSatisfy { $0 == first }
          ? first : Publication(publisher: DocumentWording.several(documents.count))),
      sources: [], nodes: nodes, lexicon: [])
  }

  /// That of all documents. Where one of several is in English, questions in English are asked.
  private var language: String {
    let languages = Set(documents.map(\.language))
    if languages.count == 1 { return languages.first ?? "" }
    return languages.contains(where: Languages.isRead) ? "" : Languages.multiple
  }

  // MARK: Nodes

  private mutating func add(_ document: Document, isOne: Bool) {
    places = [:]
    let first = nodes.count
    let id = unique(document.title.slug, below: nil)
    var opening = Node(id: id, kind: .topic, title: document.title)
    let isRead = Languages.isRead(document.language)
    let grade = isRead ? DocumentGrade.grade(ofBeginningOf: document, &syllables) : nil
    grades.append(grade)
    let told =
      DocumentWording.quoted(document) + (grade.map { " " + DocumentWording.grade($0) } ?? "")
    opening.blocks =
      [.paragraph([Statement(spans: [Span(told)], kind: .house)])]
      + document.opening.namingWarnings(on: id, titled: document.title)
    if !isRead {
      let told = DocumentWording.isIn(Languages.name(document.language))
      opening.blocks.insert(.paragraph([Statement(spans: [Span(told)], kind: .house)]), at: 1)
    }
    nodes.append(opening)
    for name in document.anchors { places[name] = Target(id) }
    for part in document.parts {
      add(part, below: isOne && part.role == .text ? nil : id, inheriting: nil)
    }
    for index in first..<nodes.count { nodes[index].resolveLinks(places) }
    let findings =
      document.findings.map(DocumentWording.told)
      + (document.wordsAround == 0 ? [] : [DocumentWording.around(document.wordsAround)])
    if !findings.isEmpty {
      nodes[first].blocks.append(
        .list(
          ordered: false,
          items: findings.map { [Statement(spans: [Span($0)], kind: .house)] }))
    }
    // What is known of calls and of hard words is known of English.
    guard isRead else {
      for index in first..<nodes.count { nodes[index].grade = nil }
      return
    }
    addFound(from: first, below: isOne ? nil : id)
  }

  private mutating func add(
    _ part: DocumentPart, below parent: String?, inheriting level: WarningLevel?,
    codes: [String] = []
  ) {
    let level = part.level ?? level
    // A part without a code of its own treats what the part around it does.
    let own = part.codes.filter { $0 != LabelSections.unclassified }
    let codes = own.isEmpty ? codes : own
    let id = unique(part.title.slug, below: parent)
    for name in part.anchors { places[name] = Target(id) }
    var node = Node(
      id: id, kind: part.role == .question ? .question : .topic, title: part.title, parent: parent,
      subjects: codes)
    node.blocks = part.boxed(level).namingWarnings(on: id, titled: part.title)
    node.grade = measuresGrades ? readingGrade(of: node.blocks) : nil
    nodes.append(node)
    for child in part.parts { add(child, below: id, inheriting: level, codes: codes) }
  }

  /// The Flesch-Kincaid grade of what is read as sentences; `nil` for too few words.
  private mutating func readingGrade(of blocks: [Block]) -> Double? {
    DocumentGrade.figures(of: blocks, &syllables).grade
  }

  private mutating func unique(_ slug: String, below parent: String?) -> String {
    let words = slug.isEmpty ? "part" : slug.shortened(to: Self.longestSlug)
    let base = parent.map { "\($0)/\(words)" } ?? words
    var id = base
    while !ids.insert(id).inserted {
      numbers[base, default: 1] += 1
      id = "\(base)-\(numbers[base]!)"
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

  /// A page that lists the headings that ask: leaflets are written as questions, which are their parts
  /// all the same.
  /// - Returns: its id; empty where questions alone, or nothing, is asked.
  private mutating func addQuestions() -> String {
    let asking = nodes.filter { $0.kind == .topic && $0.title.hasSuffix("?") }
    guard !asking.isEmpty else { return "" }
    let all = nodes.filter { $0.kind == .question || $0.title.hasSuffix("?") }
    let id = unique(DocumentWording.questions.slug, below: nil)
    var page = Node(
      id: id, kind: .topic, title: DocumentWording.questions,
      blocks: [
        .menu(title: nil, items: all.map { MenuItem(title: $0.title, target: Target($0.id)) })
      ])
    page.isFound = false
    nodes.append(page)
    return id
  }

  // MARK: What the program finds

  /// Sentences that ask to act or to call, which the document does not set apart.
  private mutating func addFound(from first: Int, below parent: String?) {
    let lines = nodes[first...].flatMap { node in
      FoundCalls(in: node.blocks).calls.flatMap { $0.lines(from: node) }
    }
    guard !lines.isEmpty else { return }
    // In the list of warnings many of them would stand below each other.
    let title =
      parent == nil
      ? DocumentWording.foundTitle : DocumentWording.foundTitle(in: nodes[first].title)
    let id = unique(DocumentWording.foundLabel.slug, below: parent)
    let warning = Warning(
      id: Target(node: id, fragment: title.slug), level: .caution, title: title,
      blocks: [
        .paragraph([Statement(spans: [Span(DocumentWording.foundIntroduction)], kind: .house)]),
        .outline(lines),
      ])
    var page = Node(
      id: id, kind: .topic, title: title, label: DocumentWording.foundLabel, parent: parent,
      blocks: [.warning(warning)])
    page.isFound = false
    nodes.append(page)
  }
}

extension [Block] {
  /// The blocks with an id for each warning; one without a title is called by its page.
  fileprivate func namingWarnings(on node: String, titled title: String) -> [Block] {
    var count: [String: Int] = [:]
    return map { block in
      guard case .warning(var warning) = block else { return block }
      if warning.title.isEmpty {
        // Above what warns a question says the contrary as often as not.
        let asks = title.hasSuffix("?") || LeafletHeadings.introducesQuestions(title)
        warning.title = asks ? warning.firstSentence ?? title : title
      }
      let slug = warning.title.slug
      count[slug, default: 0] += 1
      let number = count[slug]!
      warning.id = Target(node: node, fragment: number == 1 ? slug : "\(slug)-\(number)")
      return .warning(warning)
    }
  }
}

extension Warning {
  /// What it begins with, behind its signal word; cut between words where it is long.
  fileprivate var firstSentence: String? {
    var text = blocks.lazy.map(\.plainText).first { $0.contains(where: \.isLetter) } ?? ""
    let mark = "\(level.signalWord): "
    if text.hasPrefix(mark) { text.removeFirst(mark.count) }
    guard let line = text.split(separator: "\n").first,
      // "Yes." says nothing.
      let sentence = Sentences.split(String(line)).first(where: { $0.contains(" ") })
    else { return nil }
    let words = String(sentence).trimmedEnd
    guard words.count > Self.longestTitle else {
      return String(words.hasSuffix(".") ? words.dropLast() : words[...]).nonEmpty
    }
    let cut = words.prefix(Self.longestTitle)
    return String(cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "..."
  }

  private static let longestTitle = 70
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

extension String {
  /// A slug cut between its words.
  func shortened(to count: Int) -> String {
    guard self.count > count else { return self }
    let cut = prefix(count + 1)
    return String(cut.lastIndex(of: "-").map { cut[..<$0] } ?? cut.dropLast())
  }
}
