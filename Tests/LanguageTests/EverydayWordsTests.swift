import Testing

@testable import Language

@Suite("Everyday words")
struct EverydayWordsTests {
  @Test("Any form of a listed word has a sense: its stem, wherever the list has another form")
  func forms() {
    let listed = CircumstanceWords.all.union(OrdinaryWords.all)
    for word in listed {
      #expect(EverydayWords.sense(ofFormOf: word) != nil, "\(word)")
      for ending in ["s", "ing", "ed"] where Stem.of(word + ending) == Stem.of(word) {
        let isLong = Stem.of(word).utf8.count > 2
        #expect(!isLong || EverydayWords.sense(ofFormOf: word + ending) != nil, "\(word + ending)")
      }
    }
  }

  @Test(
    "A word whose stem no listed word has is none", arguments: ["baclofen", "qwert", "xanax", ""])
  func others(word: String) {
    #expect(EverydayWords.sense(ofFormOf: word) == nil)
  }
}
