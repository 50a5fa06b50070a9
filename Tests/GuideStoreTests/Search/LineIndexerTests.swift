import Education
import Testing

@testable import GuideStore

@Suite("Search: indexing")
struct LineIndexerTests {
  private let indexer = LineIndexer(lexicon: [
    LexiconEntry(typed: "throw up", word: "vomiting", kind: .lay),
    LexiconEntry(typed: "alcoholic", word: "alcohol use disorder", kind: .lay),
    LexiconEntry(typed: "wee", word: "pass urine", kind: .lay),
  ])

  private func slots(_ text: String, named: Bool = true) -> [[String]] {
    indexer.slots(of: Tokens.words(of: text), named: named)
  }

  @Test("A lay phrase carries what the guide calls it, in all its forms")
  func phrases() {
    #expect(slots("throwing up") == [["throw", "vomit"], ["up"]])
    #expect(slots("I wee") == [["i"], ["wee", "pass", "urin"]])
  }

  @Test("A single word is named only as it is written")
  func words() {
    #expect(slots("alcohol") == [["alcohol"]])
    #expect(slots("alcoholic") == [["alcohol", "us", "disord"]])
  }

  @Test("The guide's own text is not named")
  func unnamed() {
    #expect(slots("throw up", named: false) == [["throw"], ["up"]])
  }

  @Test("Marks show every form of the words looked for, and no light words")
  func marks() {
    let concepts = [
      Concept(
        typed: "stop the seizures", origin: .lay,
        alternatives: [.init(stems: ["stop", "the", "seizur"], weight: 1)], weight: 0.5)
    ]
    let marks = MatchedWords(concepts)
    #expect(marks.contains("Seizure"))
    #expect(!marks.contains("the"))
    #expect(MatchedWords.none.isEmpty)
  }
}
