import Education
import Testing

@testable import GuideStore

@Suite("Search: spelling")
struct MenderTests {
  private func mended(_ typed: String, without: Set<SearchStage> = []) throws -> String {
    try Mender(knowledge: KnownWords.sample, without: without).mended(Query(typed))
      .map(\.word).joined(separator: " ")
  }

  @Test(
    "A slip is mended",
    arguments: [
      ("siezure ", "seizure"), ("halucinations ", "hallucinations"), ("withdrawl ", "withdrawal"),
      ("backlofen ", "baclofen"), ("diarrea ", "diarrhea"), ("alchohol ", "alcohol"),
      ("pmup ", "pump"), ("what about siezure ", "what about seizure"),
      // Of three letters only two that changed places.
      ("i ran uot of it ", "i ran out of it"), ("teh dose adn pump ", "the dose and pump"),
    ])
  func slips(typed: String, right: String) throws {
    #expect(try mended(typed) == right)
  }

  @Test(
    "A right word stays as it is, whether the guide has it or not",
    arguments: ["seizure", "kitchen", "xanax", "sleepy", "dog", "dose", "price", "pumps"])
  func rightWords(word: String) throws {
    #expect(try mended(word + " ") == word)
  }

  @Test(
    "A word that is spelled right is no slip for one of the guide, however near",
    arguments: [
      // English, the name of a medicine, of a device, and of a place.
      ("keel", "keep"), ("stoke", "stroke"), ("does", "dose"), ("donor", "donna"),
      ("brufen", "brufon"), ("stent", "stand"), ("spain", "sprain"),
    ])
  func near(word: String, other: String) throws {
    var knowledge = KnownWords.sample
    knowledge.words[other] = 20
    knowledge.titles.insert(other)
    for typed in [word + " ", word] {
      let words = try Mender(knowledge: knowledge).mended(Query(typed))
      #expect(words.map(\.word) == [word])
    }
  }

  @Test("What the lexicon calls a misspelling is one, though it is a word")
  func misspelledWord() throws {
    var knowledge = KnownWords.sample
    knowledge.lexicon.append(
      LexiconEntry(typed: "mussel", word: "muscle", kind: .misspelling))
    #expect(try Mender(knowledge: knowledge).mended(Query("mussel ")).map(\.word) == ["muscle"])
  }

  @Test(
    "Another medicine never becomes baclofen",
    arguments: [
      "mebendazole", "diclofenac", "aceclofenac", "arbaclofen", "bactrim", "bacitracin",
      "buclizine", "balsalazide",
    ])
  func otherMedicines(name: String) throws {
    #expect(try mended(name + " ") != "baclofen")
  }

  @Test("Short words and nonsense stay as they are", arguments: ["xyz", "qwert", "lkjhgf"])
  func nonsense(word: String) throws {
    #expect(try mended(word + " ") == word)
  }

  @Test("A word of any length is no trap", arguments: [39, 40, 41, 44, 45, 46, 200])
  func long(length: Int) throws {
    let word = String(repeating: "s", count: length)
    #expect(try mended(word) == word)
    #expect(try mended(word + " ") == word)
  }

  @Test("A known misspelling becomes the word it stands for")
  func knownMisspelling() throws {
    #expect(try mended("ceizures ") == "seizure")
  }

  @Test("A wrong letter in the ending is mended, another form of the word is not")
  func endings() throws {
    #expect(try mended("seizurs ") == "seizure")
    #expect(try mended("pumping ") == "pumping")
    #expect(try mended("drowsinass ") == "drowsiness")
  }

  @Test("A word that is still growing is mended by its beginning")
  func growing() throws {
    #expect(try mended("dizzi") == "dizzi")
    #expect(try mended("halucin") == "hallucinations")
  }

  @Test("A word in passing is no name to mend into")
  func inPassing() throws {
    #expect(try mended("rouet ") == "rouet")
  }
}
