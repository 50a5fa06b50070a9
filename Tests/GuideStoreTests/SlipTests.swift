import Testing

@testable import GuideStore

@Suite("Slips of the hand")
struct SlipTests {
  @Test(
    "A first letter that is struck twice stands there once where that makes a word",
    arguments: [
      ("ffit", "fit"), ("oout of pills", "out of pills"), ("nno pills", "no pills"),
      ("ccan i drive", "can i drive"), ("mmum", "mum"), ("hhelp", "help"), ("Ffits?", "Fits?"),
      ("fff fffits", "fff fits"), ("i have a sseizure", "i have a seizure"),
    ])
  func mended(typed: String, words: String) throws {
    #expect(try SmallGuide.library.withoutDoubledBeginnings(typed) == words)
    let (answer, meant) = (
      try SmallGuide.library.search(typed), try SmallGuide.library.search(words)
    )
    #expect(answer.results == meant.results && answer.card == meant.card)
    #expect(answer.showing != nil && answer.searchInstead == "\"\(typed)\"")
  }

  @Test(
    "Words that begin with two letters alike, what is in quotes, and what is no word stays",
    arguments: [
      "fits", "llama", "ssri", "oops", "eel", "\"ffit\"", "aa", "ee", "mm", "zzzz", "", "  ",
      "33 pills",
    ])
  func kept(typed: String) throws {
    #expect(try SmallGuide.library.withoutDoubledBeginnings(typed) == nil)
  }
}
