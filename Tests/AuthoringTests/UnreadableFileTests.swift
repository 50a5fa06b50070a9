import Testing

@testable import Authoring

@Suite("Files that are no YAML")
struct UnreadableFileTests {
  private typealias Sample = SampleContent

  @Test("A line out of its column is told so, and what only follows from that is not")
  func outOfLine() {
    let content = Sample().replacing("  - id: fever\n", with: " - id: fever\n", in: Sample.plan)
    let findings = content.compilation.findings
    #expect(
      findings.map(\.message) == [
        "The YAML cannot be read: the blanks before line 20 do not fit the lines above it; begin it in the "
          + "same column as its neighbours."
      ])
    #expect(findings.map(\.line) == [20])
  }

  @Test("So is one in the front matter, by its line in the file")
  func frontMatter() {
    let content = Sample().replacing("label: Start", with: "  label: Start", in: Sample.start)
    #expect(content.compilation.findings.map(\.line) == [3])
    #expect(content.compilation.findings[0].message.contains("the blanks before line 3"))
  }

  @Test("A colon in a value, and a bracket that nobody closes, are told as before")
  func others() {
    let colon = Sample().replacing(
      "title: Start here", with: "title: Start: here", in: Sample.start)
    #expect(
      colon.compilation.findings.contains { $0.message.contains("a colon stands in a value") })
    let bracket = Sample().replacing("main: Read", with: "main: [Read", in: Sample.start)
    #expect(bracket.compilation.findings.count == 1)
    #expect(bracket.compilation.findings[0].message.contains("write it as \"key: value\" lines"))
  }
}
