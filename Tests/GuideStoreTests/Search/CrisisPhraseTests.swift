import Testing

@testable import GuideStore

@Suite("Search: crisis phrases")
struct CrisisPhraseTests {
  private static let phrases = [
    ("ran out of pills", false, "ran-out"), ("ran out", false, "ran-out"),
    ("hospital", true, "help-now"), ("took too many", false, "too-much"),
    ("want to die", false, "suicide"), ("seizure", true, "seizure"),
  ].map { StoredPhrase(words: Tokens.words(of: $0.0), mustBeWhole: $0.1, card: $0.2) }

  private func card(_ words: [SpelledWord]) throws -> String? {
    try CrisisPhrases(beginning: { word in Self.phrases.filter { $0.words.first == word } })
      .phrase(in: words)?.card
  }

  private func card(_ typed: String) throws -> String? {
    try card(Tokens.words(of: typed).map { SpelledWord(typed: $0) })
  }

  @Test(
    "A phrase opens its card, with light words in between too",
    arguments: [
      ("I ran out", "ran-out"), ("ran out of my pills last night", "ran-out"),
      ("hospital", "help-now"), ("i think he took way too many", "too-much"),
      ("i just want to die", "suicide"), ("took far too many", "too-much"),
    ])
  func opens(typed: String, expected: String) throws {
    #expect(try card(typed) == expected)
  }

  @Test(
    "A query that only shares words opens none",
    arguments: [
      "hospital in Boston", "out of the house we ran", "does it cause a seizure", "too many words",
      "want to know how to die a shirt", "ran the bath and let the water out",
    ])
  func opensNone(typed: String) throws {
    #expect(try card(typed) == nil)
  }

  @Test("A mended word counts as the right one")
  func mended() throws {
    let words = [
      SpelledWord(typed: "tok", mended: "took"), SpelledWord(typed: "too"),
      SpelledWord(typed: "mny", mended: "many"),
    ]
    #expect(try card(words) == "too-much")
  }
}
