import Education
import Testing

@testable import GuideStore

/// A library of more entries than are weighed one by one.
@Suite("Search in a large library")
struct LargeLibraryTests {
  private static let guide: Guide = {
    var guide = SmallGuide.guide
    guide.asked = WaysToAsk()
    func question(_ id: String, _ title: String, _ answer: String) -> Node {
      Node(
        id: id, kind: .question, title: title,
        blocks: [.paragraph([Statement(spans: [Span(answer)], kind: .house)])])
    }
    guide.nodes += (0..<Tuning.Retrieval.manyEntries).map {
      question("many/\($0)", "Number \($0)", "It eases stiff muscles and pain.")
    }
    guide.nodes.append(question("many/named", "Stiff muscles", "They are rigid."))
    guide.nodes.append(question("many/rare", "Number X", "It eases stiff muscles in a lighthouse."))
    return guide
  }()

  private static let library = try! GuideLibrary(guide)

  private func found(_ words: String) throws -> [SearchResult] {
    let answer = try Self.library.search(words)
    return answer.results + answer.nearest
  }

  @Test("What is called as the words are stands before thousands that only hold them")
  func titles() throws {
    #expect(try found("stiff muscles").first?.id == "many/named")
  }

  @Test("An entry that holds all words stands before those that hold the common ones")
  func together() throws {
    #expect(try found("stiff muscles lighthouse").first?.id == "many/rare")
  }

  @Test("No more entries are ranked than in a small one")
  func bounded() throws {
    let explained = try Self.library.database.readPacked { db, packing in
      try Self.library.pipeline(db, packing).run(Query("pain", isTyping: false)).matchCount
    }
    #expect(explained == Tuning.Retrieval.most)
  }
}
