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
