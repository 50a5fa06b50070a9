import Education
import Testing

@testable import Authoring

@Suite("Content folders that are made")
struct ImportTests {
  private func compiled(_ guide: NewGuide) -> Compilation {
    compile(guide.files.map { ContentFile(path: $0.path, text: $0.text) })
  }

  @Test("the smallest guide builds, and every key of guide.yml stands in it")
  func new() throws {
    let guide = NewGuide(titled: "Sam \"plin\"", today: "2026-11-28")
    let compilation = compiled(guide)
    #expect(compilation.guide?.about.title == "Sam \"plin\"")
    #expect(compilation.guide?.about.nextReview == "2027-11-28")
    #expect(!compilation.hasErrors)
    let sheet = try #require(guide.files.first { $0.path == "guide.yml" }).text
    for key in GuideSheet.keys { #expect(sheet.contains("\(key):"), "\(key)") }
  }

  @Test(
    "an imported document builds as a guide: no word is lost, and each statement names its section",
    arguments: [DrugLabelTests.label, DocumentKindTests.page, DocumentKindTests.odd])
  func imported(text: String) throws {
    let file = try DocumentFile(path: "leaflet", bytes: Array(text.utf8))
    let reader = try #require(DocumentReaders.all.first { $0.recognises(file) })
    let document = try reader.read(file)
    let compilation = compiled(NewGuide([document], today: "2026-11-28"))
    #expect(compilation.findings.filter { $0.severity == .error }.map(\.description) == [])
    let guide = try #require(compilation.guide)
    #expect(LostWords(of: document, in: guide).words.map(\.word) == [])
    let statements = guide.nodes.filter { $0.kind == .topic }.flatMap(\.blocks)
      .flatMap(\.statements)
    #expect(statements.contains { $0.citations.first?.source == "document" })
  }

  @Test(
    "each page of an imported document has the words of its section, one by one",
    arguments: [
      DrugLabelTests.label, DocumentKindTests.page, DocumentKindTests.odd, Self.calls, Self.boxes,
      Self.corners,
    ])
  func wordByWord(text: String) throws {
    let file = try DocumentFile(path: "leaflet", bytes: Array(text.utf8))
    let compilation = compiled(NewGuide([try read(file)], today: "2026-11-28"))
    #expect(compilation.findings.filter { $0.severity == .error }.map(\.description) == [])
    let made = try #require(compilation.guide).nodes.filter {
      [.topic, .question].contains($0.kind)
    }
    for node in try open([file]).guide.nodes where node.isFound {
      let pages = made.filter { $0.title == node.title.typed }.map(\.wordsOfDocument)
      #expect(pages.contains(node.wordsOfDocument), "\(pages) of \(node.wordsOfDocument)")
    }
  }

  private static let calls = """
    # Samplin

    Read this. Do not stop “Samplin” suddenly. It calms.

    ## When to call

    Call your doctor right away if:

    - you faint
    - you shake

    ## How to take it

    > Warning: call your doctor immediately, said the nurse.

    Take one.
    """

  /// What no box of a guide can hold: a table, a heading, another box.
  private static let boxes = """
    # Samplin

    ## Warnings

    Ask first.

    #### Children

    | Age | Ask |
    |--|--|
    | 2 | always |

    > [!DANGER]
    > Keep away from fire.

    ### Old age

    Ask again.
    """

  /// What two pages or two boxes are called alike, and lines that begin with a mark.
  private static let corners = """
    # Samplin

    > One quotation.

    > Another.

    ? A line that begins with a mark.

    ## Sources

    First.

    ## Sources!

    Second.

    ## 알림

    > [!WARNING] !?
    > Three.

    > [!WARNING] !?
    > Four.

    ## 통풍

    WARNING: Five.
    """

  @Test("sections that stand deep in each other are pages below each other")
  func deep() throws {
    var document = Document(title: "Samplin")
    document.parts = [
      (1...5).reversed().reduce(DocumentPart(title: "Level six", blocks: [Self.words])) {
        DocumentPart(title: "Level \($1)", parts: [$0])
      }
    ]
    let compilation = compiled(NewGuide([document], today: "2026-11-28"))
    #expect(compilation.findings.filter { $0.severity == .error }.map(\.description) == [])
    #expect(
      compilation.guide?.nodes.contains {
        $0.id == "level-1/level-2/level-3/level-4/level-5/level-six"
      } == true)
  }

  private static let words = Block.paragraph([.quoted("Words.")])

  @Test("a sentence that asks to act stands in a box until a person confirms it")
  func confirming() throws {
    let file = try DocumentFile(path: "leaflet", bytes: Array(Self.calls.utf8))
    let made = NewGuide([try read(file)], today: "2026-11-28")
    let draft = compiled(made)
    let asked = draft.findings.filter { $0.rule == .confirm }
    #expect(asked.map(\.severity) == [.warning, .warning, .warning])
    let boxes = try #require(draft.guide).nodes.flatMap(\.blocks).compactMap { block in
      if case .warning(let warning) = block { warning } else { nil }
    }
    #expect(boxes.first?.title == "Found by the program: Samplin")
    #expect(
      boxes.dropFirst().first?.blocks.map(\.plainText)
        == ["To confirm: Call your doctor right away if:", "you faint\nyou shake"])
    let final = made.files.map {
      ContentFile(path: $0.path, text: $0.text.replacing("draft: yes", with: "draft: no"))
    }
    #expect(compile(final).findings.contains { $0.rule == .confirm && $0.severity == .error })
    let confirmed = final.map {
      ContentFile(
        path: $0.path,
        text: String(decoding: $0.bytes, as: UTF8.self).replacing("To confirm: ", with: ""))
    }
    #expect(!compile(confirmed).findings.contains { $0.rule == .confirm })
  }

  @Test("several documents are branches of one guide, each with a source of its own")
  func several() throws {
    let documents = try [Self.calls, Self.boxes].map {
      try read(DocumentFile(path: "leaflet", bytes: Array($0.utf8)))
    }
    let compilation = compiled(NewGuide(documents, today: "2026-11-28"))
    let guide = try #require(compilation.guide)
    #expect(guide.sources.map(\.id) == ["document", "document-2"])
    #expect(guide.nodes.filter { $0.title == "Samplin" && $0.kind == .topic }.count == 2)
    #expect(guide.about.title == "2 documents")
  }

  @Test("a document in another language is not refused for it")
  func otherLanguage() throws {
    let text =
      "# El prospecto\n\nLea todo el prospecto antes de tomar este medicamento, porque contiene "
      + "información importante para usted; «no» lo dé a otras personas.\n"
    let made = NewGuide(
      [try read(DocumentFile(path: "leaflet", bytes: Array(text.utf8)))], today: "2026-11-28")
    let final = made.files.map {
      ContentFile(
        path: $0.path,
        text: $0.text.replacing("draft: yes", with: "draft: no")
          .replacing("prospecto\"\n---", with: "prospecto\"\nmain: Lea.\n---"))
    }
    #expect(compile(final).findings.map(\.description) == [])
    #expect(compile(final).guide?.about.language == "es")
  }

  @Test("a draft builds in spite of hard words, but not with a source that nobody named")
  func draft() {
    var content = NewGuide(titled: "Samplin", today: "2026-11-28").files.map {
      ContentFile(path: $0.path, text: $0.text)
    }
    content[1] = ContentFile(
      path: content[1].path,
      text: """
        ---
        title: Start here
        ---

        Intrathecal administration necessitates multidisciplinary supervision.[^1]

        [^1]: leaflet / What it is for
        """)
    #expect(!compile(content).hasErrors)
    #expect(compile(content).findings.contains { $0.rule == .main && $0.severity == .warning })
    content[0] = ContentFile(
      path: "guide.yml",
      text: String(decoding: content[0].bytes, as: UTF8.self)
        .replacing("draft: yes", with: "draft: no"))
    #expect(compile(content).hasErrors)
  }
}

extension Node {
  /// Without what the program says itself.
  fileprivate var wordsOfDocument: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .menu: return []
      case .warning(let warning) where warning.isRepeated || warning.title.hasPrefix("Found by"):
        return []
      case .paragraph(let statements) where statements.first?.kind == .house: return []
      case .list(_, let items) where items.first?.first?.kind == .house: return []
      case .warning(let warning):
        return warning.blocks.flatMap { LostWords.split($0.plainText) }
      default: return LostWords.split(block.plainText)
      }
    }
  }
}
