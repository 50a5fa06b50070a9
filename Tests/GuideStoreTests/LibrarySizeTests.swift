import Education
import Foundation
import Testing

@testable import GuideStore

/// What a library takes for each letter of its text.
@Suite("Size of a library")
struct LibrarySizeTests {
  /// Pages of a guide that nobody taught, of words as often as English has them.
  private static func guide(pages: Int) -> Guide {
    var random = SeededNumbers()
    // The commonest word stands everywhere, the next in half as many places, and so on (Zipf).
    func word() -> String {
      let rank = Int(exp(Double.random(in: 0..<log(4_000), using: &random)))
      let syllables = ["ba", "do", "fen", "lis", "ma", "nor", "pi", "ta", "ve", "zo"]
      return String(rank).map { syllables[$0.wholeNumberValue!] }.joined()
    }
    func statement() -> Statement {
      let words = (0..<12).map { _ in word() }.joined(separator: " ") + "."
      return Statement(
        spans: [Span(words)], kind: .source,
        citations: [Citation(source: "article", section: "All of it")])
    }
    var guide = SmallGuide.guide
    guide.nodes = (0..<pages).map { number in
      Node(
        id: "part-\(number / 20)/page-\(number)", kind: .topic,
        title: "\(word()) \(word()) \(number)",
        main: "\(word()) \(word()).",
        blocks: (0..<4).flatMap { _ -> [Block] in
          [
            .heading(level: 2, text: "\(word()) \(word())"),
            .paragraph((0..<4).map { _ in statement() }),
          ]
        })
    }
    return guide
  }

  /// Of fewer pages the meanings of lines are kept too, and a dictionary of words that people use.
  @Test("A library of many pages is at most three times its text")
  func size() throws {
    let pages = 2_100
    let guide = Self.guide(pages: pages)
    let text = guide.nodes.flatMap(\.blocks).reduce(0) { $0 + $1.plainText.utf8.count }
    let path = SmallGuide.file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try LibraryWriter.write(guide, to: path)
    let bytes = try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
    print("a library of \(pages) pages: \(Double(bytes) / Double(text)) times its text")
    #expect(bytes <= 3 * text)
    // All of it is read as it was written.
    let library = try GuideLibrary(path: path, isWhole: true)
    #expect(try library.blocks(of: guide.nodes[pages - 1].id) == guide.nodes[pages - 1].blocks)
  }
}
