import Testing

@testable import Authoring

/// Text of an author that would not be shown as it was written: each kind is told at its place.
@Suite("Text that would be lost")
struct LostTextTests {
  private func findings(body: String, sheet: [String] = []) -> [Finding] {
    var files = NewGuide(titled: "Samplin", today: "2026-11-28").files.map {
      ContentFile(path: $0.path, text: $0.text)
    }
    let guide = String(decoding: files[0].bytes, as: UTF8.self)
    files[0] = ContentFile(path: "guide.yml", text: (sheet + [guide]).joined(separator: "\n"))
    files[1] = ContentFile(
      path: files[1].path,
      text:
        "---\ntitle: Start here\nmain: A medicine.\n---\n\n\(body)\n\n[^1]: leaflet / What it is for\n"
    )
    return compile(files).findings.filter { $0.severity == .error || $0.rule == .glyph }
  }

  @Test(
    "a cell beyond the header, a list that goes on, a letter that only an entity shows",
    arguments: [
      ("| A | B |\n|--|--|\n| one[^1] | two[^1] | three[^1] |", 8, "The row has 3 cells"),
      ("1. One.[^1]\n\nWords.[^1]\n\n2. Two.[^1]", 10, "A list begins at 2"),
      ("Hot &#x1F600; words.[^1]", 6, "U+1F600"),
      ("Words.[^house]", 6, "add \"[^house]: house\""),
    ])
  func told(body: String, line: Int, words: String) throws {
    let found = findings(body: body)
    #expect(found.contains { $0.message.contains(words) }, "\(found)")
    #expect(found.first { $0.message.contains(words) }?.line == line)
  }

  @Test("a bar that is escaped is no cell")
  func escaped() {
    #expect(findings(body: "| A | B |\n|--|--|\n| a \\| b[^1] | two[^1] |").isEmpty)
  }

  @Test("a safety line that no narrow screen can show is told while it is written")
  func safetyLine() {
    let line = "safety_line: Do not stop this one all at once, and tell everybody that you take it"
    let found = compile(
      [ContentFile(path: "guide.yml", text: line + "\n")]
    ).findings
    #expect(found.contains { $0.rule == .heading && $0.message.contains("shorten it") })
  }

  @Test("a colon in a value says that the value wants quotes")
  func colon() {
    let found = compile([
      ContentFile(path: "topics/01-a.md", text: "---\ntitle: Tell them: allergies\n---\n\nWords.\n")
    ]).findings
    #expect(found.contains { $0.message.contains("put the value in quotes") })
  }

  @Test("pages stand by the number before their name, 9 before 10")
  func order() {
    #expect(PathOrder.precedes("topics/9-nine.md", "topics/10-ten.md"))
    #expect(PathOrder.precedes("topics/02-a/index.md", "topics/02-a/01-b.md"))
    #expect(!PathOrder.precedes("topics/b.md", "topics/03-a.md"))
  }
}
