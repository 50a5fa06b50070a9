import Testing

@testable import Language

@Suite("Words that say how many")
struct NumberWordsTests {
  @Test(
    "More than one, in digits and in words", arguments: ["2", "3", "30", "two", "few", "several"])
  func several(word: String) {
    #expect(NumberWords.isSeveral(word))
    #expect(NumberWords.isNumeral(word))
  }

  @Test(
    "One, none, a year and other words are not", arguments: ["1", "0", "one", "2019", "pills", ""])
  func others(word: String) {
    #expect(!NumberWords.isSeveral(word))
  }
}
