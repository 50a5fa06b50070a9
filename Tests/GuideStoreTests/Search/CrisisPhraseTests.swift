import Testing

@testable import GuideStore

@Suite("Search: crisis phrases")
struct CrisisPhraseTests {
  private static let phrases = [
    ("ran out of pills", false, "ran-out"), ("ran out", false, "ran-out"),
    ("hospital", true, "help-now"), ("took too many", false, "too-much"),
    ("want to die", false, "suicide"), ("seizure", true, "seizure"),
    ("had a fit", false, "seizure"), ("missed several doses", false, "ran-out"),
    ("several pills", true, "too-much"), ("somebody went blue", false, "breathing"),
  ].map { StoredPhrase(words: Tokens.words(of: $0.0), mustBeWhole: $0.1, card: $0.2) }

  /// Two groups of one card.
  private static let groups =
    phrases(["he stopped", "ran out"], group: 0)
    + phrases(["shaking", "had a fit", "fever"], group: 1)

  private static func phrases(_ texts: [String], group: Int) -> [StoredPhrase] {
    texts.map {
      StoredPhrase(
        words: Tokens.words(of: $0), mustBeWhole: false, card: "withdrawal",
        group: .init(number: group, count: 2))
    }
  }

  private func card(_ words: [SpelledWord]) throws -> String? {
    let phrases = Self.phrases + Self.groups
    return try CrisisPhrases(beginning: { word in phrases.filter { $0.words.first == word } })
      .call(in: words)?.card
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
    "Several in a phrase is any number above one",
    arguments: [
      ("i missed 3 doses", "ran-out"), ("missed four doses", "ran-out"),
      ("missed a few of my doses", "ran-out"), ("missed several doses", "ran-out"),
      ("missed my last 2 doses", "ran-out"), ("six pills", "too-much"), ("6 pills", "too-much"),
      ("missed 1 doses", nil), ("missed one dose", nil), ("missed 2019 doses", nil),
      ("6 pills a day", nil),
    ])
  func several(typed: String, expected: String?) throws {
    #expect(try card(typed) == expected)
  }

  @Test(
    "Somebody in a phrase is whoever it happens to, and no thing",
    arguments: [
      ("my son went blue", "breathing"), ("he just went blue", "breathing"),
      ("a resident went blue", "breathing"), ("somebody went blue", "breathing"),
      ("the tablet went blue", nil), ("went blue", nil), ("my son went home", nil),
    ])
  func somebody(typed: String, expected: String?) throws {
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

  @Test(
    "A phrase of each group opens a card together, in any order and mended too",
    arguments: [
      "he has stopped and is shaking", "shaking now, he stopped", "fever since he stopped",
    ])
  func together(typed: String) throws {
    #expect(try card(typed) == "withdrawal")
    #expect(
      try card([
        .init(typed: "he"), .init(typed: "stoped", mended: "stopped"),
        .init(typed: "shaking"),
      ]) == "withdrawal")
  }

  @Test("A group alone opens none", arguments: ["he stopped", "shaking and fever"])
  func oneGroup(typed: String) throws {
    #expect(try card(typed) == nil)
  }

  @Test("A phrase keeps its card unless the groups say the same and more")
  func phraseAndGroups() throws {
    #expect(try card("he stopped, is shaking and wants, i want to die") == "suicide")
    #expect(try card("he ran out and is shaking") == "withdrawal")
    #expect(try card("he had a fit since he stopped") == "withdrawal")
    #expect(try card("he had a fit") == "seizure")
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
