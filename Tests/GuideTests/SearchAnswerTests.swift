import Testing

@testable import GuideStore

@Suite("Search: what is shown of an answer, and first")
struct SearchAnswerTests {
  private func results(_ typed: String) throws -> [SearchResult] {
    try RealGuide.library.search(typed, limit: 10).results
  }

  @Test("The answer to a question begins with its first sentence")
  func questions() throws {
    for node in RealGuide.nodes where node.kind == .question {
      let result = try #require(try results(node.title).first { $0.id == node.id })
      #expect(result.text.hasPrefix(result.snippet.prefix(20)), "\(node.id)")
    }
  }

  @Test(
    "Both halves of the highest dose stand together",
    arguments: ["how many tablets can I take", "highest dose"])
  func highestDose(typed: String) throws {
    let snippet = try #require(try results(typed).first).snippet
    let start = snippet.prefix(130)
    #expect(start.contains("80") && start.contains("100"))
  }

  @Test("A disagreement says who says what")
  func disagreements() throws {
    let answer = try RealGuide.library.search("starting dose", kinds: [.disagreement])
    let result = try #require(answer.results.first)
    #expect(result.id == "disagreements/starting-dose")
    for source in RealGuide.library.sources {
      #expect(result.text.contains("\(source.short): "))
      #expect(result.snippet.contains("\(source.short): "))
    }
  }

  @Test(
    "Shaking is withdrawal before it is anything else",
    arguments: [
      "shaking", "trembling", "tremor", "trembling since I stopped",
      "he is shaking after he stopped",
    ])
  func shaking(typed: String) throws {
    let first = try #require(try results(typed).first).id
    #expect(["questions/withdrawal-signs", "questions/stopped-and-ill"].contains(first))
  }

  @Test(
    "The meaning of a word of the glossary stands first",
    arguments: [
      ("what is clonus", "clonus"), ("clonus meaning", "clonus"), ("define clonus", "clonus"),
      ("what is GABA", "gaba"), ("what is a muscle relaxant", "muscle-relaxant"),
      ("define half life", "half-life"), ("what does intrathecal mean", "intrathecal"),
      ("what is alcohol use disorder", "alcohol-use-disorder"), ("what is a seizure", "seizure"),
      ("what is withdrawal", "withdrawal"), ("spasticity meaning", "spasticity"),
    ])
  func definitions(typed: String, term: String) throws {
    #expect(try results(typed).first?.id == "terms/" + term)
  }

  @Test("A question about the medicine itself is no question about a word")
  func noDefinition() throws {
    #expect(try results("what is baclofen").first?.id == "questions/what-is-baclofen")
  }

  @Test(
    "A figure is found by its title and by what it may be called",
    arguments: [
      ("dose figure", "doses-a-day"), ("picture of the dose", "doses-a-day"),
      ("dose chart", "doses-a-day"), ("Doses a day that the sources name", "doses-a-day"),
      ("half life graph", "how-one-dose"), ("how one dose leaves the blood", "how-one-dose"),
      ("graph", "two-ways"), ("diagram", "two-ways"),
    ])
  func figures(typed: String, slug: String) throws {
    let first = try #require(try results(typed).first)
    #expect(first.id.contains("#" + slug))
    let blocks = try #require(try RealGuide.library.blocks(of: first.node))
    guard case .figure = blocks[first.block] else {
      Issue.record("no figure stands there")
      return
    }
  }
}
