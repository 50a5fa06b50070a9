import Education
import Testing

@testable import Authoring

/// A label made up for these tests, with what real ones hold: codes, numbering, a boxed warning, tables,
/// notes, highlights, and sections without a heading.
@Suite("Drug labels")
struct DrugLabelTests {
  static let label = """
    <?xml version="1.0" encoding="UTF-8"?>
    <document xmlns="urn:hl7-org:v3">
      <title>These highlights are short.</title>
      <effectiveTime value="20240517"/>
      <versionNumber value="7"/>
      <author><assignedEntity><representedOrganization><name>Sample Works</name>
      </representedOrganization></assignedEntity></author>
      <component><structuredBody>
        <component><section><code code="48780-1"/>
          <subject><manufacturedProduct><manufacturedProduct>
            <name>Samplin <suffix>Forte</suffix></name></manufacturedProduct></manufacturedProduct></subject>
        </section></component>
        <component><section ID="uses"><code code="34067-9"/><title>1 USES</title>
          <text><paragraph>For <content styleCode="bold">stiff</content> muscles [see
            <linkHtml href="#care">Warnings (5)</linkHtml>].</paragraph></text>
          <excerpt><highlight><text><paragraph>Short form.</paragraph></text></highlight></excerpt>
        </section></component>
        <component><section><code code="34066-1"/><title>WARNING: SUDDEN STOP</title>
          <text><table><tbody><tr><td><paragraph>Stopping at once can kill.</paragraph></td></tr>
          </tbody></table></text>
        </section></component>
        <component><section ID="care"><code code="43685-7"/><title>5 WARNINGS</title>
          <component><section><code code="42229-5"/><title>5.1 Falls</title>
            <text><list listType="ordered" styleCode="LittleAlpha"><item>Rise slowly</item>
              <item>Hold on<list><item>to a rail</item></list></item></list></text>
          </section></component>
          <component><section><code code="42229-5"/><title>5.2 Nothing below this heading</title>
          </section></component>
        </section></component>
        <component><section><code code="34068-7"/><title>2 DOSE</title>
          <text><table><caption>Doses by weight</caption>
            <thead><tr><th/><th colspan="2">Dose</th></tr><tr><th>Weight</th><th>Day</th><th>Night</th></tr></thead>
            <tbody><tr><td rowspan="2">10 kg/m<sup>2</sup></td><td>5 mg<footnote ID="n1">With food.</footnote></td><td>10<sup>3</sup></td></tr>
            <tr><td>6 mg</td><td>none<footnoteRef IDREF="n1"/></td></tr></tbody></table></text>
          <component><section><code code="42229-5"/><text><paragraph>Text without a heading.</paragraph></text>
          </section></component>
        </section></component>
        <component><section><code code="42231-1"/><title>MEDICATION GUIDE</title>
          <text><paragraph><content styleCode="bold">What is Samplin?</content></paragraph>
            <paragraph>A medicine. Call your doctor right away if you fall.</paragraph></text>
        </section></component>
      </structuredBody></component>
    </document>
    """

  @Test("boxed warnings and what is written for patients come first, with the label's own numbers")
  func order() throws {
    let opened = try OpenedText(Self.label)
    #expect(
      opened.tree == [
        "Samplin Forte", "WARNING: SUDDEN STOP", "MEDICATION GUIDE", "1 USES", "5 WARNINGS",
        "  5.1 Falls", "2 DOSE", DocumentWording.foundTitle,
      ])
  }

  @Test("publisher, date and version are the label's, and every word is quoted")
  func publication() throws {
    let guide = try OpenedText(Self.label).guide
    #expect(
      guide.about.publication
        == Publication(publisher: "Sample Works", date: "2024-05-17", version: "7"))
    #expect(guide.about.safetyLine == "Boxed warning")
    let statements = guide.nodes[3].blocks.flatMap(\.statements)
    #expect(statements.map(\.kind) == [.quoted])
    #expect(guide.nodes[0].blocks.first?.statements.first?.kind == .house)
  }

  @Test(
    "what the label sets apart are warnings: the box is DANGER, the sections of warnings WARNING")
  func warnings() throws {
    let warnings = try OpenedText(Self.label).warnings
    #expect(
      warnings.map { "\($0.level.signalWord) \($0.title)" } == [
        "DANGER WARNING: SUDDEN STOP", "WARNING 5 WARNINGS", "WARNING 5.1 Falls",
        "CAUTION \(DocumentWording.foundTitle)",
      ])
    #expect(warnings[0].blocks.map(\.plainText) == ["Stopping at once can kill."])
  }

  @Test("links lead to pages, lists keep their marks, and a heading alone keeps its words")
  func text() throws {
    let opened = try OpenedText(Self.label)
    #expect(opened.page("1 USES") == ["For *stiff* muscles [see Warnings (5)(5-warnings)]."])
    #expect(
      opened.page("5.1 Falls")
        == ["WARNING 5.1 Falls", "| a. Rise slowly", "| b. Hold on", "|   • to a rail"])
    #expect(
      opened.page("5 WARNINGS")
        == ["WARNING 5 WARNINGS", "| *5.2 Nothing below this heading*", "In this part: 5.1 Falls"])
  }

  @Test("a table keeps its cells in their columns, powers their sign and notes their marks")
  func table() throws {
    let page = try OpenedText(Self.label).page("2 DOSE")
    #expect(
      page == [
        "*Doses by weight*", "Weight | Dose Day | Dose Night", "10 kg/m^2 | 5 mg[1] | 10^3",
        "10 kg/m^2 | 6 mg | none[1]", "[1] With food.", "Text without a heading.",
      ])
  }

  @Test("sentences that the program finds say that it found them, and lead to their page")
  func found() throws {
    let opened = try OpenedText(Self.label)
    let page = opened.page(DocumentWording.foundTitle)
    #expect(page[1] == "| " + DocumentWording.foundIntroduction)
    #expect(
      page[2] == "| • Call your doctor right away if you fall.(MEDICATION GUIDE(medication-guide))")
  }

  @Test("no word is lost, and the highlights that are left out are told")
  func whole() throws {
    let messages = try OpenedText(Self.label).findings.map(\.message)
    #expect(
      messages == [
        "1 highlight, which repeats the sections in short, is left out; read the sections."
      ])
  }

  @Test("a label that breaks off is read up to there, and says so on its first page")
  func truncated() throws {
    let whole = Self.label
    let end = whole.range(of: "<component><section><code code=\"34068-7\"/>")!.lowerBound
    let opened = try OpenedText(String(whole[..<end]))
    #expect(opened.tree.dropFirst().first == "WARNING: SUDDEN STOP")
    let finding = try #require(opened.findings.first)
    #expect(finding.severity == .error)
    #expect(finding.message.hasPrefix("The file is damaged here (no element found)"))
    #expect(opened.page("Samplin Forte").contains { $0.contains("is damaged here") })
  }

  @Test("entities that grow without measure end in a sentence")
  func bomb() {
    let levels = (1...12).map { level in
      "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 20))\">"
    }.joined()
    let text = """
      <?xml version="1.0"?><!DOCTYPE document [<!ENTITY e0 "word">\(levels)]>
      <document xmlns="urn:hl7-org:v3"><title>&e12;</title></document>
      """
    #expect(throws: DocumentError.self) { try OpenedText(text) }
  }
}
