import Education
import Language
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
      let text = result.text.replacing("\n", with: " ")
      #expect(text.hasPrefix(result.snippet.prefix(20)), "\(node.id)")
    }
  }

  @Test(
    "Letters on which a hand fell are not answered",
    arguments: ["mnbv", "0wq", "poiu", "lkjh", "hgfd", "bvcx", "qzv", "uiop 7"])
  func noWords(typed: String) throws {
    let answer = try RealGuide.library.search(typed)
    #expect(!answer.answered && answer.card == nil)
  }

  @Test(
    "A word that is spelled as nobody spelled it before is answered by its letters",
    arguments: ["hallucinashuns", "seizhur", "wothdrawl", "halucinayshun", "babyclofen"])
  func strangeSpelling(typed: String) throws {
    let answer = try RealGuide.library.search(typed)
    #expect(answer.answered || answer.card != nil)
  }

  @Test(
    "Where nothing answers and nobody is in danger, no card stands among what is nearest",
    arguments: ["can i take cold medicine", "cough syrup", "is there a generic cheaper one"])
  func nearest(typed: String) throws {
    let answer = try RealGuide.library.search(typed)
    #expect(!answer.answered && answer.card == nil)
    #expect(answer.nearest.allSatisfy { $0.kind != .card }, "\(answer.nearest.map(\.title))")
  }

  @Test("A warning that is found says what to do, whichever of its words were met")
  func warnings() throws {
    var count = 0
    let blocks = try RealGuide.nodes.flatMap { try RealGuide.library.page(of: $0.id)?.blocks ?? [] }
    for block in blocks {
      guard case .warning(let warning) = block, !warning.isRepeated else { continue }
      let said = warning.blocks.map(\.plainText).first ?? ""
      let found = try results(said).first { $0.id == warning.id.address }
      guard let found, found.kind == .warning, found.text.contains("What to do:") else { continue }
      #expect(found.snippet.contains("What to do:"), "\(found.id)")
      count += 1
    }
    #expect(count > 15)
  }

  @Test("A row of a table in an answer is read as its condition and what to do")
  func rows() throws {
    let answer = try results("blood in my urine")
    let first = try #require(answer.first { $0.id == "questions/blood-in-urine" })
    let row = "There is blood with clots, fever, muscle pain, illness or injury: Call the "
    #expect(first.text.contains("Your case:\n" + row))
    let next = "now. Your urine is dark, like cola: Go to an emergency department now. "
    #expect(first.snippet.contains(next))
  }

  private static let looked = [
    "trouble breathing", "i fainted", "zzz", "is it ok with gabapentin", "sedatives", "sleepy",
    "rash", "confused", "fever", "pump alarm", "missed a dose", "kidney", "child", "pregnant",
    "muscle relaxers", "opioids", "slow heart rate", "dizzy", "fall", "headache", "cold medicine",
  ]

  @Test("No excerpt ends with a heading, or with what leads on", arguments: looked)
  func leadsOn(typed: String) throws {
    let answer = try RealGuide.library.search(typed, limit: 20)
    for result in answer.results + answer.nearest {
      #expect(result.lines.last?.last != ":", "\(result.title): \(result.lines)")
    }
  }

  @Test(
    "The calm row of a table never stands without the one that calls for help", arguments: looked)
  func calmRows(typed: String) throws {
    let answer = try RealGuide.library.search(typed, limit: 20)
    for result in answer.results + answer.nearest where result.kind == .topic {
      let all = result.text.split(separator: "\n").map(String.init)
      guard let first = result.lines.first, let place = all.firstIndex(of: first) else { continue }
      let above = all[..<place].contains(where: UrgencyReader.tellsOfEmergency)
      let isShown = result.lines.contains(where: UrgencyReader.tellsOfEmergency)
      #expect(!above || isShown, "\(result.title): \(result.lines)")
    }
  }

  @Test("A calm row of a table that is shown has the one that calls for help above it")
  func rowsAboveCalmRows() throws {
    let found = try Self.looked.flatMap {
      try RealGuide.library.search($0, limit: 20, kinds: [.topic]).listed
    }
    let moved = found.filter { result in
      let all = result.text.split(separator: "\n").map(String.init)
      guard result.lines.count > 1, let first = all.firstIndex(of: result.lines[0]),
        let next = all.firstIndex(of: result.lines[1])
      else { return false }
      return next > first + 1 && UrgencyReader.tellsOfEmergency(result.lines[0])
    }
    #expect(!moved.isEmpty)
  }

  @Test(
    "Both halves of the highest dose stand together",
    arguments: ["what is the most I can take in a day", "highest dose"])
  func highestDose(typed: String) throws {
    let first = try #require(try results(typed).first)
    // Where the sources stand apart they are told one by one.
    let start = first.snippet.prefix(first.kind == .disagreement ? 260 : 130)
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
      "trembling", "trembling since I stopped", "he is shaking after he stopped",
    ])
  func shaking(typed: String) throws {
    let answer = try RealGuide.library.search(typed, limit: 10)
    let first = try #require(answer.card?.id ?? answer.results.first?.id)
    #expect(
      [
        "questions/withdrawal-signs", "questions/stopped-and-ill", "cards/withdrawal-started",
        "stopping-safely/signs-of-withdrawal", "cards/help-now", "cards/seizure",
      ].contains(Target(first).node))
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
      ("figure of the highest dose", "disagreements/highest-dose"),
      ("picture of the highest dose", "disagreements/highest-dose"),
      ("highest dose chart", "disagreements/highest-dose"),
      ("figure of the highest daily dose", "how-it-is-taken/highest-dose"),
      ("Doses a day that the sources name", "how-it-is-taken/highest-dose"),
      ("half life graph", "what-baclofen-is/how-long-it-stays"),
      ("how one dose leaves the blood", "what-baclofen-is/how-long-it-stays"),
    ])
  func figures(typed: String, node: String) throws {
    #expect(try results(typed).first?.node == node)
  }

  @Test("Every figure is found as a graph", arguments: ["figure", "graph", "chart", "diagram"])
  func allFigures(typed: String) throws {
    let found = Set(try RealGuide.library.search(typed, limit: 10).listed.map(\.node))
    let nodes = RealGuide.nodes.filter { node in
      RealGuide.blocks(of: node.id).contains {
        if case .figure(let figure) = $0 { figure.isGraph } else { false }
      }
    }
    #expect(!nodes.isEmpty)
    #expect(nodes.allSatisfy { found.contains($0.id) })
  }
}
