import Language
import Testing

@testable import GuideStore

@Suite("Search: words")
struct WordTests {
  @Test(
    "Words are compared without case, accents, apostrophes and signs",
    arguments: [
      ("Can't BREATHE!", ["cant", "breathe"]), ("baclofène", ["baclofene"]),
      ("a&e", ["a", "e"]), ("10mg", ["10", "mg"]), ("  ", []), ("GABA-B", ["gaba", "b"]),
      ("don\u{2019}t", ["dont"]), ("I'll be ill", ["i", "will", "be", "ill"]),
      ("we\u{2019}re out", ["we", "are", "out"]), ("She OD'd", ["she", "od"]),
      ("I'm", ["im"]), ("it's", ["its"]), ("they'd", ["theyd"]), ("'ill'", ["ill"]),
    ])
  func tokens(text: String, words: [String]) {
    #expect(Tokens.words(of: text) == words)
  }

  @Test(
    "Forms of a word share a stem",
    arguments: [
      ["seizure", "seizures"], ["stop", "stopping", "stopped", "stops"],
      ["drowsy", "drowsiness"], ["dizzy", "dizziness"], ["withdraw", "withdrawal"],
      ["addict", "addiction", "addictive", "addicted"], ["breathe", "breathing"],
      ["constipated", "constipation"], ["diarrhea", "diarrhoea"], ["edema", "oedema"],
      ["anesthetic", "anaesthetic"], ["travelling", "traveling"], ["colour", "color"],
    ])
  func stems(words: [String]) {
    #expect(Set(words.map(Stem.of)).count == 1)
  }

  @Test(
    "Words of another meaning do not",
    arguments: [("several", "severe"), ("general", "generic"), ("pump", "pumpkin"), ("ms", "m")])
  func otherStems(left: String, right: String) {
    #expect(Stem.of(left) != Stem.of(right))
  }

  @Test(
    "Words that are heard alike have one key",
    arguments: [
      ("nausia", "nausea"), ("siezure", "seizure"), ("farmacy", "pharmacy"),
      ("backlofen", "baclofen"), ("bacloven", "baclofen"), ("diarrea", "diarrhea"),
      ("brething", "breathing"), ("adiction", "addiction"),
    ])
  func sounds(left: String, right: String) {
    #expect(PhoneticKey.of(left) == PhoneticKey.of(right))
  }

  @Test(
    "A slip is an insertion, a deletion, another letter or two letters swapped",
    arguments: [
      ("seizure", "seizure", 0), ("siezure", "seizure", 1), ("seizzure", "seizure", 1),
      ("sezure", "seizure", 1), ("seisure", "seizure", 1), ("sezuer", "seizure", 2),
      // A slip in the first letter counts twice.
      ("zeizure", "seizure", 2),
    ])
  func distance(left: String, right: String, slips: Int) {
    #expect(SpellingDistance.between(left, right, limit: 2) == slips)
  }

  @Test("Words further apart than the limit have no distance")
  func tooFar() {
    #expect(SpellingDistance.between("dog", "dose", limit: 1) == nil)
    #expect(SpellingDistance.between("mebendazole", "baclofen", limit: 2) == nil)
  }

  @Test("A growing word is compared with the beginning of a word")
  func beginning() {
    let typed = Array("halucin".utf8)
    let word = Array("hallucinations".utf8)
    #expect(SpellingDistance.ofBeginning(typed, word, limit: 1) == 1)
    #expect(SpellingDistance.between(typed, word, limit: 2) == nil)
  }

  @Test(
    "Longer words may hold more slips",
    arguments: [(3, 0), (4, 1), (6, 1), (7, 2), (12, 2)])
  func limits(length: Int, limit: Int) {
    #expect(SpellingDistance.limit(forLength: length) == limit)
  }

  @Test(
    "Everyday words tell circumstances or other subjects",
    arguments: [
      ("yesterday", EverydayWords.Sense.circumstance), ("cupboard", .ordinary),
      ("price", .ordinary), ("dog", .ordinary), ("crush", .ordinary), ("wandered", .ordinary),
    ])
  func everyday(word: String, sense: EverydayWords.Sense) {
    #expect(EverydayWords.sense(ofFormOf: word) == sense)
  }

  @Test("Medical words and nonsense are not everyday words", arguments: ["seizure", "qwert"])
  func notEveryday(word: String) {
    #expect(EverydayWords.sense(ofFormOf: word) == nil)
  }

  @Test(
    "A word may look like a medicine",
    arguments: [
      ("mebendazole", true), ("metformin", true), ("amoxicillin", true), ("semaglutide", true),
      ("yesterday", false), ("kitchen", false), ("seizure", false),
    ])
  func medicineNames(word: String, isLikely: Bool) {
    #expect(MedicineName.isLikely(word) == isLikely)
  }

  @Test("A word of few entries weighs more than one of many")
  func rarity() {
    let weight = WordWeight(entries: 500)
    #expect(weight.rarity(usedBy: 0) > 0.99)
    #expect(weight.rarity(usedBy: 3) > weight.rarity(usedBy: 30))
    #expect(weight.rarity(usedBy: 400) < 0.2)
  }

  @Test("Light words hardly count when ways of asking are compared")
  func inQuestions() {
    let weight = WordWeight(entries: 500)
    #expect(weight.inQuestion("the", usedBy: 400) < weight.inQuestion("how", usedBy: 400))
    #expect(weight.inQuestion("how", usedBy: 400) < weight.inQuestion("pump", usedBy: 40))
  }
}
