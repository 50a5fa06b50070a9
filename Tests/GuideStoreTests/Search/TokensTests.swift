import Testing

@testable import GuideStore

@Suite("Words as search compares them")
struct TokensTests {
  @Test(
    "A letter beyond ASCII changes the word it stands in, and no other",
    arguments: [
      ("Naïve cafés, 10mg", ["naive", "cafes", "10", "mg"]),
      ("10mgé", ["10", "mge"]), ("can’t go", ["cant", "go"]),
      ("I’ll take 5\u{B5}g", ["i", "will", "take", "5", "\u{B5}g"]),
      ("dose—then rest", ["dose", "then", "rest"]), ("“Stop” it", ["stop", "it"]),
      ("e\u{301}tude", ["etude"]), ("½ tablet", ["½", "tablet"]), ("®", []), ("", []),
      ("don't 'quote' it", ["dont", "quote", "it"]), ("3.5 mg/day", ["3", "5", "mg", "day"]),
    ])
  func words(text: String, words: [String]) { #expect(Tokens.words(of: text) == words) }

  @Test("What stands before and behind such a letter is read as by itself")
  func parts() {
    let texts = [
      "Stop", "it's 10mg", "can't", "3.5", "a-b", "I'll", "x9y", "'", "O'Neil 7th", "A  B", "9", "",
    ]
    for before in texts {
      for behind in texts {
        let apart = Tokens.words(of: before) + ["ecru"] + Tokens.words(of: behind)
        #expect(Tokens.words(of: "\(before) écru \(behind)") == apart)
        #expect(
          Tokens.words(of: "\(before) – \(behind)") == Tokens.words(of: "\(before) - \(behind)"))
      }
    }
  }
}
