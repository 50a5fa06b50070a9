import Testing

@testable import Language

@Suite("Lists of words")
struct WordListTests {
  @Test("English words stand in order, so that every one is found, in both spellings")
  func english() {
    let words = EmbeddedText.text("english-words.txt").lines
    #expect(words.count > 5_000)
    #expect(words == words.sorted())
    #expect(["kneeling", "colour", "color", "zoom"].allSatisfy(EnglishWords.contains))
    #expect(["keelz", "baclofen", "", "zzzz"].allSatisfy { !EnglishWords.contains($0) })
  }

  @Test("Places stand in order, and are names of their own")
  func places() {
    let names = EmbeddedText.text("place-names.txt").lines
    #expect(names.count > 300)
    #expect(names == names.sorted())
    #expect(names.allSatisfy { $0.count >= 4 && PlaceNames.contains($0) })
    #expect(!PlaceNames.contains("sprain"))
  }

  @Test(
    "Devices are found by all the words of their names",
    arguments: [
      ("my insulin pump beeps", ["insulin pump"]), ("the pump beeps", []),
      ("insulin and a pump", []), ("cpap machine", ["cpap", "cpap machine"]),
      ("blocked feeding tube", ["feeding tube"]),
    ])
  func devices(text: String, names: [String]) {
    let words = text.split(separator: " ").map(String.init)
    #expect(Device.named(in: words).map { $0.joined(separator: " ") } == names)
  }

  @Test("Purposes are named before a word for a medicine, and no device twice")
  func lists() {
    #expect(MedicinePurpose.isNamed(in: ["blood", "pressure", "pills"]))
    #expect(!MedicinePurpose.isNamed(in: ["blood", "pressure"]))
    #expect(Device.all.count >= 100)
    #expect(Set(Device.all).count == Device.all.count)
  }
}
