import Education
import Language

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
      title: title, language: "en", written: today,
      status: "Not reviewed by a clinician.", isDraft: true,
      sources: [
        Source(
          id: "leaflet", number: 1, title: "The leaflet that comes with \(title)", short: "Leaflet",
          publisher: "name its publisher", publisherKind: "leaflet", date: "none given",
          sections: [SourceSection(heading: "What it is for")])
      ])
    add("guide.yml", sheet.text)
    add(
      "topics/01-start-here.md",
      """
      ---
      title: Start here
      main: \(title) is a medicine.
      ---

      Write here what it is for, in plain words.[^1]

      [^1]: leaflet / What it is for
      """)
    addSourceBranch()
  }

  /// Documents as a guide that can be edited: their text as it stands, every statement cited to the
  /// section that it is from.
  init(_ documents: [Document], today: String) {
    var pages = ImportedPages(isOne: documents.count == 1)
    for document in documents { pages.add(document) }
    let languages = Set(documents.map { $0.language.isEmpty ? "en" : $0.language })
    add(
      "guide.yml",
      GuideSheetText(
        title: documents.count == 1
          ? documents[0].title : DocumentWording.several(documents.count),
        language: languages.count == 1 ? languages.first! : Languages.multiple, written: today,
        status: DocumentWording.imported(today), isDraft: true, sources: pages.sources
      ).text)
    for page in pages.pages + pages.questions { add(page.path, page.text) }
    if !pages.questions.isEmpty {
      add(
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
}
