import Education
import Screen
import Testing

@testable import Browsing

/// Every kind of block as it is printed.
@Suite("Plain text")
struct PlainTextTests {
  private func printed(_ id: String, width: Int) throws -> String {
    var text = PlainText(library: SampleGuide.longLibrary, width: width)
    let node = try #require(try SampleGuide.longLibrary.node(id))
    let blocks = try #require(try SampleGuide.longLibrary.blocks(of: id))
    text.add(title: node.title)
    text.add(blocks)
    text.addSourceKey(for: blocks)
    return text.lines.map { $0.map(\.text).joined() }.joined(separator: "\n")
      .replacing("\u{A0}", with: " ")
  }

  @Test("Warnings, lists, links, headings and menus, 72 columns")
  func wide() throws {
    #expect(
      try printed("stopping", width: 72) == """
        ?
        """)
  }

  @Test("Warnings, lists, links, headings and menus, 40 columns")
  func narrow() throws {
    #expect(
      try printed("stopping", width: 40) == """
        ?
        """)
  }

  @Test("Tables and figures, 72 columns")
  func wideFigures() throws {
    #expect(
      try printed("living/first-weeks", width: 72) == """
        ?
        """)
  }

  @Test("Tables and figures, 40 columns")
  func narrowFigures() throws {
    #expect(
      try printed("living/first-weeks", width: 40) == """
        ?
        """)
  }

  @Test("What each source says, the silent ones named, 72 and 40 columns", arguments: [72, 40])
  func positions(width: Int) throws {
    #expect(
      try printed("differing/highest-dose", width: width) == """
        ?
        """)
  }

  @Test("No line is wider than asked for, and none begins or ends in a blank that means nothing")
  func width() throws {
    for node in SampleGuide.longGuide.nodes {
      for width in 36...100 {
        for line in try printed(node.id, width: width).split(separator: "\n") {
          if line.count > width || line.last == " " {
            Issue.record("\(node.id) at \(width): \(line)")
          }
        }
      }
    }
  }
}
