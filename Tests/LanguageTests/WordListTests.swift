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
    "Things are found by all the words of their names",
    arguments: [
      ("my insulin pump beeps", ["insulin pump"]), ("the pump beeps", []),
      ("insulin and a pump", []), ("cpap machine", ["cpap", "cpap machine"]),
      ("blocked feeding tube", ["feeding tube"]), ("my dogs seizures", ["dogs"]),
    ])
  func things(text: String, names: [String]) {
    let words = text.split(separator: " ").map(String.init)
    #expect(NamedThing.named(in: words).map { $0.joined(separator: " ") } == names)
  }

  @Test("Lay words are parted by single spaces, bars and one mark for narrower ones")
  func layWords() {
    let all = LayWords.all.flatMap { $0.same + $0.narrower }
    #expect(all.count > 8_000)
    #expect(
      all.allSatisfy { !$0.isEmpty && !$0.contains("  ") && !$0.contains { "|>".contains($0) } })
    let row = LayWords(line: "painkiller | pain relief > ibuprofen | paracetamol ")
    #expect(
      row.same == ["painkiller", "pain relief"] && row.narrower == ["ibuprofen", "paracetamol"])
  }

  @Test("Purposes are named before a word for a medicine, and no thing twice")
  func lists() {
    #expect(MedicinePurpose.isNamed(in: ["blood", "pressure", "pills"]))
    #expect(!MedicinePurpose.isNamed(in: ["blood", "pressure"]))
    let lists = EmbeddedText.texts(in: "things").map(\.lines)
    let all = lists.flatMap(\.self)
    #expect(lists.count == 3 && all.count >= 1_000)
    #expect(Set(all).count == all.count)
    for names in lists {
      #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      #expect(
        names.allSatisfy { $0.split(separator: " ").count <= NamedThing.mostWords },
        "\(names.filter { $0.split(separator: " ").count > NamedThing.mostWords })")
      #expect(
        names.map { $0.split(separator: " ").map(String.init) }
          .allSatisfy { NamedThing.named(in: $0).contains($0) })
    }
    #expect(NamedThing.isBegun(by: "sump") && !NamedThing.isBegun(by: "sum"))
  }
}
