import Education
import Testing

@testable import Authoring

/// Shapes that real leaflets have, beside the headings and lists of their format.
@Suite("Shapes of leaflets")
struct LeafletShapeTests {
  @Test("Bold words with a colon are headings where a leaflet has no others")
  func leads() throws {
    let body = "**When to call us:**\n- A fever\n\n**Do not give:**\nAspirin.\n"
    let opened = try OpenedText("**Fever at home**\n\nA word.\n\n" + body)
    #expect(opened.tree == ["Fever at home", "When to call us:"])
    #expect(opened.page("When to call us:") == ["• A fever", "*Do not give:* Aspirin."])
    let headed = try OpenedText("# Fever at home\n\n## Help\n\n" + body)
    #expect(headed.tree == ["Fever at home", "Help"])
    #expect(headed.page("Help").prefix(2) == ["*When to call us:*", "• A fever"])
  }

  @Test("What a page calls itself stays where its front matter gives it another title")
  func ownTitle() throws {
    let opened = try OpenedText(
      "---\ntitle: Fever management at home\n---\n\n**Managing fever**\n\nDrink.\n")
    #expect(opened.tree == ["Fever management at home"])
    #expect(opened.page("Fever management at home").contains("# Managing fever"))
    #expect(opened.findings.isEmpty)
  }

  @Test("A leaflet with a line for each strength is called by the medicine")
  func strengths() throws {
    let opened = try OpenedText(
      """
      <!DOCTYPE html><html lang="en"><body><h1>Package leaflet: Information for the user</h1>
      <p>Samplin 1 mg Capsules<br>Samplin 2 mg Capsules<br>(Samplinum)</p><h2>Uses</h2><p>Pain.</p>
      </body></html>
      """)
    #expect(opened.tree == ["Samplin", "Uses"])
    #expect(
      opened.page("Samplin").dropFirst().prefix(3) == [
        "*Package leaflet: Information for the user*", "Samplin 1 mg Capsules",
        "Samplin 2 mg Capsules",
      ])
  }

  @Test("Other names of what question files are about are shown")
  func otherNames() throws {
    let opened = try OpenedText(
      """
      <?xml version="1.0"?><Document id="1" source="Institute"><Focus>Acne</Focus>
      <FocusAnnotations><Synonyms><Synonym>Pimples</Synonym><Synonym>Zits</Synonym></Synonyms>
      </FocusAnnotations><QAPairs><QAPair><Question>What is it?</Question><Answer>Spots.</Answer>
      </QAPair></QAPairs></Document>
      """)
    #expect(opened.page("Acne").contains { $0.contains("Pimples; Zits") })
    let lost = LostWords(of: try read(file("<Document><Focus>Acne</Focus>\(Self.pair)")), in: none)
    #expect(lost.words.map(\.word) == ["acne", "zits", "what", "is", "it", "spots"])
  }

  private static let pair =
    "<Synonym>Zits</Synonym><QAPair><Question>What is it?</Question><Answer>Spots."
    + "</Answer></QAPair></Document>"

  @Test("Of several documents what the program found is called by each of them")
  func found() throws {
    let files = try ["One", "Two"].map { try file("# \($0)\n\nCall your doctor at once.\n") }
    let guide = try open(files, titled: "Folder").guide
    let titles = guide.nodes.flatMap(\.blocks).compactMap { block in
      if case .warning(let warning) = block { warning.title } else { nil }
    }
    #expect(
      titles == [DocumentWording.foundTitle(in: "One"), DocumentWording.foundTitle(in: "Two")])
  }

  @Test("An address of a link may have parentheses")
  func parentheses() throws {
    let opened = try OpenedText(
      "# A page\n\n[A study](https://a.b/S0002-9343(09)00713-X/abstract) tells (or not).\n")
    #expect(opened.findings.isEmpty)
    #expect(MarkdownWords.of("[a](b(c)d) e (f) [g](h (i)").split(separator: " ").last == "[g")
  }

  @Test("The label of a link is no word of the text, and what is no label is one")
  func labels() throws {
    let text =
      "# T\n\nSee [the label][lab] and [x][Y] or [this][nowhere].\n\n[lab]: http://a.b\n[y]: http://c.d\n"
    #expect(try OpenedText(text).findings.isEmpty)
    #expect(MarkdownWords.of(text).contains("nowhere"))
  }

  @Test("A page that only speaks of a format is not read as one")
  func speaksOf() throws {
    let opened = try OpenedText(
      "<!DOCTYPE html><html><head><meta name=\"author\" content=\"http://hl7.org/fhir\"></head><body>"
        + "<h1>Implementation</h1><p>A page.<br>Of words.</p></body></html>")
    #expect(opened.tree == ["Implementation"])
  }

  @Test("The first page says how hard a document is to read, where that can be measured")
  func grade() throws {
    let long =
      "# T\n\n" + String(repeating: "The doctor lowers the dose of this medicine. ", count: 20)
    #expect(try OpenedText(long).page("T")[0].contains("years of school"))
    #expect(try open([file(long)]).grades.compactMap(\.self).count == 1)
    #expect(try !OpenedText("# T\n\nFew words.\n").page("T")[0].contains("years of school"))
  }

  @Test("A medication guide has a page for each of its bold questions")
  func medicationGuide() throws {
    func section(_ code: String, _ headings: [String]) -> String {
      "<component><section><code code=\"\(code)\"/><title>GUIDE</title><text>"
        + "<paragraph><content styleCode=\"bold\">Samplin (sam-plin)</content></paragraph>"
        + headings.map {
          "<paragraph><content styleCode=\"bold\">\($0)</content></paragraph><paragraph>Words of it.</paragraph>"
        }.joined() + "</text></section></component>"
    }
    let headings = ["What is Samplin?", "Who should not take Samplin?", "How should I take it?"]
    let opened = try OpenedText(
      "<?xml version=\"1.0\"?><document xmlns=\"urn:hl7-org:v3\"><title>Samplin</title><component>"
        + "<structuredBody>\(section("42231-1", headings))\(section("34067-9", headings))"
        + "</structuredBody></component></document>")
    #expect(Array(opened.tree.prefix(5)) == ["Samplin", "GUIDE"] + headings.map { "  " + $0 })
    #expect(opened.tree[5...] == ["GUIDE", "Questions that it answers"])
    #expect(opened.warnings.map(\.title) == ["Who should not take Samplin?"])
    #expect(opened.findings.isEmpty)
  }

  @Test("Words that are not taken over are told at the line where they stand")
  func place() throws {
    let text = "One two.\n\nThree four.\n\nFive six.\n"
    let lost = LostWords(of: try read(file(text)), in: none)
    #expect(lost.counted == 6)
    #expect(lost.line(in: text) == 1)
    var document = try read(file(text))
    document.body = "three four six"
    #expect(LostWords(of: document, in: none).line(in: text) == 3)
    #expect(
      DocumentWording.lost(LostWords(of: document, in: none), in: try file(text)).description
        .hasPrefix("leaflet:3:1: warning: 3 words are not taken over (three, four, six)"))
  }

  private func file(_ text: String) throws -> DocumentFile {
    try DocumentFile(path: "leaflet", bytes: Array(text.utf8))
  }

  /// A guide that holds no word.
  private var none: Guide {
    Guide(
      about: About(
        title: "", language: "en", version: "", written: "", nextReview: "", reviewStatus: "",
        safetyLine: "", withdrawalBranch: "", helpCard: ""),
      sources: [], nodes: [], lexicon: [])
  }
}
