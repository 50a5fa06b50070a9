import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

extension PlainText {
  /// A page of the sample guide as it is printed, with blanks that may break.
  static func printed(_ id: String, width: Int) throws -> String {
    let library = SampleGuide.longLibrary
    var text = PlainText(library: library, width: width)
    let node = try #require(try library.node(id))
    let blocks = try #require(try library.blocks(of: id))
    try text.add(page: node.title, blocks)
    text.addSourceKey(for: blocks)
    return text.lines.map { $0.map(\.text).joined() }.joined(separator: "\n")
      .replacing("\u{A0}", with: " ")
  }
}
