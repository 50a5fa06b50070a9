import Education
import Language

/// The pages of a content folder that documents become, word for word.
struct ImportedPages {
  typealias File = (path: String, text: String)

  private(set) var pages: [File] = []
  private(set) var questions: [File] = []
  private(set) var sources: [Source] = []

  /// One document is the guide; of several each is a branch of it.
  private let isOne: Bool
  /// What was called by a name already: pages are called by their names without the number before.
  private var taken: Set = ["topics/start-here", "topics/questions", "topics/sources"]
  /// Of the document that is being added.
  private var sections = SectionNames()
  private var source = ""
  private var findsCalls = false

  init(isOne: Bool) { self.isOne = isOne }

  mutating func add(_ document: Document) {
    let number = sources.count + 1
    sections = SectionNames()
    source = number == 1 ? "document" : "document-\(number)"
    // What asks to act is found by what is known of English.
    findsCalls = Languages.isRead(document.language)
    let root = sections.name(document.title)
    let folder =
      isOne ? "topics/01-start-here" : path(number, document.title, in: "topics")
    addPage(at: folder, titled: document.title, document.opening, section: root)
    for (place, part) in document.parts.enumerated() {
      if isOne {
        add(part, at: place + 2, in: "topics", topic: folder, inheriting: nil)
      } else {
        add(part, at: place + 1, in: folder, topic: folder, inheriting: nil)
      }
    }
    let publication = document.publication
    sources.append(
      Source(
        id: source, number: number, title: document.title,
        short: number == 1 && isOne ? "Document" : "Document \(number)",
        publisher: publication.publisher.isEmpty ? "not named" : publication.publisher,
        publisherKind: "leaflet",
        date: publication.date.isEmpty ? "none given" : publication.date,
        sections: sections.all))
  }

  /// - Parameters:
  ///   - topic: the page that a question without one of its own belongs to.
  ///   - level: of the part around it.
  private mutating func add(
    _ part: DocumentPart, at number: Int, in folder: String, topic: String,
    inheriting level: WarningLevel?
  ) {
    let section = sections.name(part.title)
    let level = part.level ?? level
    if part.role == .question {
      return addQuestion(part, section: section, topic: topic)
    }
    let path = self.path(number, part.title, in: folder)
    addPage(at: path, titled: part.title, part.boxed(level), section: section)
    for (place, child) in part.parts.enumerated() {
      add(child, at: place + 1, in: path, topic: path, inheriting: level)
    }
  }

  private mutating func addPage(
    at folder: String, titled title: String, _ blocks: [Block], section: String
  ) {
    let body = self.body(blocks, titled: title, section: section)
    pages.append(
      (
        "\(folder)/index.md",
        """
        ---
        title: \(GuideSheetText.quoted(title))
        ---

        \(body)
        """
      ))
  }

  private mutating func addQuestion(_ part: DocumentPart, section: String, topic: String) {
    let body = self.body(part.blocks, titled: part.title, section: section)
    questions.append(
      (
        "questions/\(free(part.title, in: "questions")).md",
        """
        ---
        question: \(GuideSheetText.quoted(part.title))
        topic: ../\(topic)/index.md
        ---

        \(body)
        """
      ))
  }

  /// Sentences that ask to act stand in a box before the text, to be confirmed each.
  private mutating func body(_ blocks: [Block], titled title: String, section: String) -> String {
    let calls = findsCalls ? FoundCalls(in: blocks).calls : []
    let found = calls.flatMap { call -> [Block] in
      let words = "\(ConfirmCheck.mark) \(call.sentence)"
      let list = call.items.isEmpty ? [] : [Block.outline(call.items)]
      return [.paragraph([.quoted(words)])] + list
    }
    let box = Warning(
      id: "", level: .caution, title: "\(DocumentWording.foundLabel): \(title)", blocks: found)
    let markdown = MarkdownText(
      (found.isEmpty ? [] : [.warning(box)]) + blocks, titled: title, note: "1")
    sections.note(section, isCited: markdown.isCited)
    return markdown.text + (markdown.isCited ? "\n\n[^1]: \(source) / \(section)" : "")
  }

  private mutating func path(_ number: Int, _ title: String, in folder: String) -> String {
    "\(folder)/\(number < 10 ? "0" : "")\(number)-\(free(title, in: folder))"
  }

  private mutating func free(_ title: String, in folder: String) -> String {
    let slug = title.slug.shortened(to: Self.longestName)
    let short = slug.isEmpty ? "part" : slug
    var name = short
    var number = 2
    while !taken.insert("\(folder)/\(name)").inserted {
      name = "\(short)-\(number)"
      number += 1
    }
    return name
  }

  private static let longestName = 40
}

/// The headings of a source, each once: pages are called by their slugs.
private struct SectionNames {
  private(set) var all: [SourceSection] = []
  private var places: [String: Int] = [:]

  mutating func name(_ title: String) -> String {
    var name = title.typed
    var number = 2
    while name.slug.isEmpty || places[name.slug] != nil {
      name = "\(title.typed) (\(number))"
      number += 1
    }
    places[name.slug] = all.count
    all.append(SourceSection(heading: name))
    return name
  }

  /// Nothing is cited to a heading without words of its own.
  mutating func note(_ heading: String, isCited: Bool) {
    guard let place = places[heading.slug] else { return }
    all[place].isContainer = !isCited
  }
}
