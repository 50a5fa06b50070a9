import Education

/// The files of a content folder that somebody goes on writing.
public struct NewGuide: Equatable, Sendable {
  /// Path below the folder, and text.
  public private(set) var files: [(path: String, text: String)] = []

  public static func == (left: Self, right: Self) -> Bool {
    left.files.map(\.path) == right.files.map(\.path)
      && left.files.map(\.text) == right.files.map(\.text)
  }

  /// The smallest guide that builds.
  /// - Parameter today: ISO 8601, `YYYY-MM-DD`.
  public init(titled title: String, today: String) {
    let sheet = GuideSheetText(
      title: title, language: "en", today: today,
      status: "Not reviewed by a clinician.", isDraft: true,
      source: .init(
        id: "leaflet", title: "The leaflet that comes with \(title)", short: "Leaflet",
        publisher: "name its publisher", date: "none given",
        sections: [("What it is for", false)]))
    add("guide.yml", sheet.text)
    add(
      "topics/01-start-here.md",
      """
      ---
      title: Start here
      main: \(title) is a medicine.
      ---

      Write here what it is for, in words that a worried reader understands.[^1]

      [^1]: leaflet / What it is for
      """)
    addSourceBranch()
  }

  /// A document as a guide that can be edited: its text as it stands, every statement cited to the
  /// section that it is from.
  init(_ document: Document, today: String) {
    var sections = SectionNames()
    let root = sections.name(document.title)
    var pages: [(path: String, text: String)] = []
    var questions: [(title: String, blocks: [Block], section: String, topic: String)] = []
    pages.append(
      (
        "topics/01-\(Self.slug("start here"))/index.md",
        Self.page(document.title, document.opening, section: root)
      ))
    sections.note(root, hasText: !document.opening.isEmpty)
    var taken: Set<String> = []
    // Pages are called by their names without the number before them.
    func free(_ title: String, in folder: String) -> String {
      let slug = Self.slug(title)
      var name = slug
      var number = 2
      while !taken.insert("\(folder)/\(name)").inserted {
        name = "\(slug)-\(number)"
        number += 1
      }
      return name
    }
    func add(_ part: DocumentPart, at number: Int, in folder: String) {
      let section = sections.name(part.title)
      sections.note(section, hasText: !part.blocks.isEmpty)
      if part.role == .question {
        questions.append((part.title, part.blocks, section, folder))
        return
      }
      let name = "\(number < 10 ? "0" : "")\(number)-\(free(part.title, in: folder))"
      let path = "\(folder)/\(name)"
      pages.append(
        ("\(path)/index.md", Self.page(part.title, part.warned, section: section)))
      for (place, child) in part.parts.enumerated() { add(child, at: place + 1, in: path) }
    }
    for (place, part) in document.parts.enumerated() { add(part, at: place + 2, in: "topics") }
    let publication = document.publication
    self.add(
      "guide.yml",
      GuideSheetText(
        title: document.title, language: document.language.isEmpty ? "en" : document.language,
        today: today, status: "Imported as it stands; neither edited nor reviewed.", isDraft: true,
        source: .init(
          id: "document", title: document.title, short: "Document",
          publisher: publication.publisher.isEmpty ? "not named" : publication.publisher,
          date: publication.date.isEmpty ? "none given" : publication.date,
          sections: sections.all)
      ).text)
    files += pages
    for question in questions {
      let topic = question.topic == "topics" ? "topics/01-start-here" : question.topic
      let body = MarkdownText(question.blocks, note: "1").lines.joined(separator: "\n")
      self.add(
        "questions/\(free(question.title, in: "questions")).md",
        """
        ---
        question: \(GuideSheetText.quoted(question.title))
        topic: ../\(topic)/index.md
        ---

        \(body)
        [^1]: document / \(question.section)
        """)
    }
    if !questions.isEmpty {
      self.add(
        "topics/98-questions/index.md",
        """
        ---
        title: Questions
        main: Questions with their answers.
        collection: questions
        ---
        """)
    }
    addSourceBranch()
  }

  private mutating func addSourceBranch() {
    add(
      "topics/99-sources/index.md",
      """
      ---
      title: The source
      main: What this guide is made from.
      collection: sources
      ---
      """)
  }

  private mutating func add(_ path: String, _ text: String) { files.append((path, text + "\n")) }

  private static func page(_ title: String, _ blocks: [Block], section: String) -> String {
    let text = MarkdownText(blocks, note: "1").lines.joined(separator: "\n")
    return """
      ---
      title: \(GuideSheetText.quoted(title))
      ---

      \(text)
      """ + (text.isEmpty ? "" : "\n[^1]: document / \(section)\n")
  }

  private static func slug(_ title: String) -> String {
    let slug = String(title.slug.prefix(40))
    return slug.isEmpty ? "part" : slug
  }
}

extension DocumentPart {
  /// What the document sets apart stands in a box.
  fileprivate var warned: [Block] {
    guard let level, !blocks.isEmpty else { return blocks }
    return [.warning(Warning(id: "", level: level, title: title, blocks: blocks))]
  }
}

/// The headings of a source, each once.
private struct SectionNames {
  private(set) var all: [(heading: String, isContainer: Bool)] = []

  mutating func name(_ title: String) -> String {
    var name = title
    var number = 2
    while all.contains(where: { $0.heading == name }) {
      name = "\(title) (\(number))"
      number += 1
    }
    all.append((name, false))
    return name
  }

  mutating func note(_ heading: String, hasText: Bool) {
    guard let place = all.firstIndex(where: { $0.heading == heading }) else { return }
    all[place].isContainer = !hasText
  }
}

/// `guide.yml` as it is written for who has never seen one: every key, with what it means.
struct GuideSheetText {
  struct Source {
    var id: String
    var title: String
    var short: String
    var publisher: String
    var date: String
    var sections: [(heading: String, isContainer: Bool)]
  }

  var title: String
  var language: String
  var today: String
  var status: String
  var isDraft: Bool
  var source: Source

  var text: String {
    let year = Int(today.prefix(4)).map { "\($0 + 1)" } ?? today
    let sections = source.sections.map { section in
      section.isContainer
        ? "      - {heading: \(Self.quoted(section.heading)), container: true}"
        : "      - heading: \(Self.quoted(section.heading))"
    }
    return """
      # What the guide says about itself. Lines that begin with # are for you alone.
      title: \(Self.quoted(title))
      language: \(language)
      version: 0.1.0
      written: \(today)
      # When somebody must look at it again.
      next_review: \(year)\(today.dropFirst(4))
      # Who has read it. Stands on every printed page.
      review_status: \(Self.quoted(status))
      # While you write: what is hard to read is told, and the guide is built all the same.
      draft: \(isDraft ? "yes" : "no")
      # The line that stands on every screen, the branch whose warnings come first and what they are
      # about, and the card that ! opens. Take the # away when you have them.
      # safety_line: Do not stop suddenly
      # withdrawal: stopping-safely
      # first_warnings: withdrawal
      # help_card: help-now
      # Questions that are offered to who has not asked yet, by their file names.
      # most_asked: [missed-dose]
      # What the guide is made from. Every fact names one of these and one of its headings.
      sources:
        - id: \(source.id)
          title: \(Self.quoted(source.title))
          # At most 24 letters.
          short: \(Self.quoted(source.short))
          publisher: \(Self.quoted(source.publisher))
          publisher_kind: leaflet
          date: \(Self.quoted(source.date))
          sections:
      \(sections.joined(separator: "\n"))
      """
  }

  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
