import Testing

@testable import Language

@Suite("Ages in what people type")
struct AgeWordsTests {
  @Test(
    "A child and an older person are told by their age, however it is written",
    arguments: [
      ("for my 4 year old", [2: AgeWords.Age.child]), ("my 70 yr old dad", [1: .older]),
      ("72yo on it", [0: .older]), ("82 yo", [0: .older]), ("8 months old baby", [0: .child]),
      ("she is 6yrs old", [2: .child]), ("aged 67", [1: .older]), ("65 years old", [0: .older]),
      ("90 weeks old", [0: .child]),
      // No age, or one of which nothing is said apart.
      ("40 year old woman", [:]), ("took it 4 years", [:]), ("80 mg a day", [:]),
      ("70 hours old", [:]), ("300 year old", [:]), ("old 70", [:]), ("", [:]),
    ])
  func ages(text: String, ages: [Int: AgeWords.Age]) {
    #expect(AgeWords.ages(in: text.split(separator: " ").map(String.init)) == ages)
  }
}
