import Education
import Testing

@testable import Authoring

@Suite("What documents are called, and what is left out of them")
struct DocumentNameTests {
  private func page(_ title: String, _ heading: String, before: String = "") -> String {
    """
    \(before)<!DOCTYPE html><html><head><title>\(title)</title></head><body><h1>\(heading)</h1>
    <p>Read it all.</p><h2>1. What it is</h2><p>A tablet.</p><h2>2. How to take it</h2><p>Whole.</p>
    </body></html>
    """
  }

  @Test(
    "A page is called by its only heading where its name tells less",
    arguments: [
      ("", "Package leaflet: Keppra", "Package leaflet: Keppra"),
      ("Home | Works", "Keppra", "Keppra"),
      ("Works Ltd", "Keppra 250 mg", "Keppra 250 mg"), ("Untitled", "Your knee", "Your knee"),
    ])
  func heading(title: String, heading: String, name: String) throws {
    #expect(try OpenedText(page(title, heading)).guide.about.title == name)
  }

  @Test("A page that begins with a line of something else is a page")
  func lineBefore() throws {
    let opened = try OpenedText(page("Hiccups", "Hiccups", before: "{% import 'x' %}\n\n"))
    #expect(opened.tree == ["Hiccups", "1. What it is", "2. How to take it"])
    #expect(!opened.guide.nodes.contains { $0.blocks.contains { $0.plainText.contains("import") } })
    let text = try OpenedText("# A page\n\nWrite this:\n\n    <!DOCTYPE html><html>\n")
    #expect(text.guide.about.title == "A page")
  }

  @Test("Pictures without words are named once by a check")
  func pictures() throws {
    let html = try OpenedText(
      "<html><body><h1>Salve</h1><p>Rub.</p><img src=a.png><p>Rest.</p><img src=b.png alt=''>"
        + "<img src=c.png alt='A hand'><img src=d.gif width=1></body></html>")
    #expect(html.findings.map(\.message).filter { $0.contains("picture") }.count == 1)
    #expect(
      html.findings.contains { $0.message.hasPrefix("2 pictures without words are left out") })
    let markdown = try OpenedText("# Salve\n\nRub.\n\n![](a.png)\n\n![A hand](b.png)\n")
    #expect(
      markdown.findings.map(\.message)
        == ["1 picture without words is left out; look at it in the file itself."])
  }

  @Test("What one word is left out of is told of one")
  func oneWord() throws {
    let opened = try OpenedText(
      "<html><body><nav>Menu</nav><main><h1>Salve</h1><p>Rub it in.</p></main></body></html>")
    #expect(
      opened.findings.contains {
        $0.message.hasPrefix("1 word beside") && $0.message.contains(" is left out")
      })
    #expect(!opened.page("Salve").contains { $0.contains("1 words") })
  }

  @Test("Sections of a label without titles are called by their codes")
  func labelSections() throws {
    func section(_ code: String, _ shown: String, _ text: String) -> String {
      "<component><section><code code=\"\(code)\" displayName=\"\(shown)\"/>"
        + "<text><paragraph>\(text)</paragraph></text></section></component>"
    }
    let opened = try OpenedText(
      """
      <?xml version="1.0"?><document xmlns="urn:hl7-org:v3"><title>Salve</title><component><structuredBody>
      <component><section><code code="34071-1" displayName="WARNINGS SECTION"/><title>Warnings</title>
      \(section("50570-1", "OTC - DO NOT USE SECTION", "Not on wounds."))
      \(section("50566-9", "OTC - STOP USE SECTION", "Stop if it burns."))
      \(section("50565-1", "OTC - KEEP OUT OF REACH OF CHILDREN SECTION", "Keep away from children."))
      \(section("50741-8", "SAFE HANDLING WARNING SECTION", "Wear gloves."))
      </section></component></structuredBody></component></document>
      """)
    let titles = opened.warnings.map(\.title)
    #expect(Set(titles).count == titles.count && !titles.contains("More from the label"))
    #expect(titles.contains("Do not use") && titles.contains("Safe handling warning"))
  }

  @Test("Folders of an import are called by whole words")
  func folders() throws {
    let file = try DocumentFile(
      path: "a.md",
      bytes: Array(
        "# Salve\n\nRub.\n\n## What you need to know before you take sunbathing seriously\n\nMuch.\n"
          .utf8))
    var pages = ImportedPages(isOne: true)
    pages.add(try read(file))
    #expect(
      pages.pages.map(\.path) == [
        "topics/01-start-here/index.md", "topics/02-what-you-need-to-know-before-you-take/index.md",
      ])
  }
}
