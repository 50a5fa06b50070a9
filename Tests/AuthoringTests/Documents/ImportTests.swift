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
    let compilation = compiled(NewGuide(document, today: "2026-11-28"))
    #expect(compilation.findings.filter { $0.severity == .error }.map(\.description) == [])
    let guide = try #require(compilation.guide)
    #expect(LostWords(of: document, in: guide).words.map(\.word) == [])
    let statements = guide.nodes.filter { $0.kind == .topic }.flatMap(\.blocks)
      .flatMap(\.statements)
    #expect(statements.contains { $0.citations.first?.source == "document" })
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
