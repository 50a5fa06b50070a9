import Testing

@testable import GuideStore

@Suite("Index: passages of long entries")
struct PassagesTests {
  private func entry(lines count: Int) -> SearchEntry {
    SearchEntry(
      id: "page#part", node: "page", block: 3, kind: .topic, title: "Page: Part", otherWords: [],
      lines: (0..<count).map {
        SearchEntry.Line(words: String(repeating: "word ", count: 20), block: 4 + $0)
      }, citations: [])
  }

  @Test("A long section is cut between its lines, and none is lost")
  func long() {
    let whole = entry(lines: 40)
    let passages = whole.passages
    #expect(passages.count == 6)
    #expect(passages.flatMap(\.lines).map(\.block) == whole.lines.map(\.block))
    #expect(passages.allSatisfy { $0.id == "page#part" && $0.text.count < 1_400 })
    #expect(passages.map(\.block) == passages.map { $0.lines[0].block })
  }

  @Test("A short rest stays with what stands before it, and a short section whole")
  func short() {
    #expect(entry(lines: 16).passages.map(\.lines.count) == [7, 9])
    #expect(entry(lines: 10).passages.map(\.lines.count) == [10])
  }
}
