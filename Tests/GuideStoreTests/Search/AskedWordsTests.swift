import Asked
import Testing

@testable import GuideStore

@Suite("Kinds of words")
struct AskedWordsTests {
  private let words = AskedWords(ownNames: ["samplin"], knownMedicines: ["valium"])

  @Test(
    "What is learned of one count of hours is known of each other, however it is written",
    arguments: ["82 hrs without", "82hrs without", "three days without", "2 wks without"])
  func timeIsOneKind(text: String) {
    #expect(kinds(text) == kinds("30 hours without"))
    #expect(kinds(text) == [kinds("5")[0], kinds("hours")[0], nil])
  }

  @Test(
    "What is learned of one child is known of each other, and of one older person",
    arguments: [
      ("for my 7 year old", "for my 4 year old"), ("for my 3 yr old", "for my 4 year old"),
      ("mum is 84 years old", "mum is 70 years old"),
    ])
  func ageIsAKind(text: String, other: String) {
    #expect(kinds(text) == kinds(other))
    #expect(kinds(text) != kinds("for my 40 year old"))
    #expect(kinds("for my 7 year old") != kinds("for my 70 year old"))
  }

  @Test("A word is of one kind, and most are of none")
  func kindsAreApart() {
    let all = kinds("my mum took 5 samplin valium ibuprofen hours ago")
    #expect(Set(all.compactMap { $0 }).count == 6)
    #expect(all.filter { $0 == nil }.count == 3)
  }

  private func kinds(_ text: String) -> [String?] { words.read(text).map(\.kind) }
}
