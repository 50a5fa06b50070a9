import Language
import Testing

@testable import GuideStore

@Suite("Search: spaces between words")
struct WordSpacesTests {
  private func spaced(_ typed: String, _ knowledge: KnownWords = .sample) throws -> String {
    try Mender(knowledge: knowledge).spaced(Query(typed)).joined(separator: " ")
  }

  @Test(
    "A word of the guide with a space in it is that word, wherever the space fell",
    arguments: ["withdrawal", "baclofen", "hallucinations", "drowsiness", "seizure"])
  func tooMany(word: String) throws {
    #expect(KnownWords.sample.words[word] != nil)
    for place in 1..<word.count {
      let parts = [String(word.prefix(place)), String(word.dropFirst(place))]
      // "dr" and "owsiness" are one word; two words that stand alone stay two.
      guard !parts.allSatisfy({ EnglishWords.contains($0) || StopWords.all.contains($0) }) else {
        continue
      }
      #expect(try spaced("is it \(parts[0]) \(parts[1]) ") == "is it \(word)")
      #expect(try spaced("is it \(parts[0])-\(parts[1]) ") == "is it \(word)")
    }
  }

  @Test("What begins a word and is none by itself belongs to the next")
  func beginnings() throws {
    var knowledge = KnownWords.sample
    for word in ["antidepressant", "anti", "depressant", "seizure"] { knowledge.words[word] = 9 }
    #expect(try spaced("my anti-depressant ", knowledge) == "my antidepressant")
    #expect(try spaced("anti seizure pills ", knowledge) == "anti seizure pills")
  }

  @Test("Two words that stand alone stay two, and so does what is in quotes")
  func two() throws {
    var knowledge = KnownWords.sample
    for word in ["overdose", "over", "dose", "into", "in", "to"] { knowledge.words[word] = 9 }
    #expect(try spaced("over dose ", knowledge) == "over dose")
    #expect(try spaced("in to ", knowledge) == "in to")
    #expect(try spaced("\"with drawal\"") == "with drawal")
  }

  @Test(
    "Two words of the guide without a space are two",
    arguments: [
      ("baclofenpump ", "baclofen pump"), ("alcoholdose ", "alcohol dose"),
      ("afterseizure ", "after seizure"),
    ])
  func tooFew(typed: String, words: String) throws {
    #expect(try spaced(typed) == words)
    #expect(try spaced("what about " + typed) == "what about " + words)
  }

  @Test(
    "A word that is right, a slip of one, another medicine, a half of one and no word stay",
    arguments: [
      "kitchen ", "withdrawl ", "arbaclofen ", "carisoprodol ", "hallucinati", "lkjhgfdsa ",
      "pumpxxxx ",
    ])
  func kept(typed: String) throws {
    #expect(try spaced(typed) == typed.split(separator: " ").joined())
  }
}
