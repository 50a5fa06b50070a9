import Testing

@testable import Language

@Suite("Names of medicines")
struct MedicineNameTests {
  @Test(
    "Names from anywhere in the list are found",
    arguments: [
      "sertraline", "zoloft", "tizanidine", "metformin", "abacavir", "zyrtec", "baclofen",
    ])
  func listed(name: String) {
    #expect(MedicineName.isListed(name))
  }

  @Test(
    "Ordinary words, parts of names and nothing at all are none",
    arguments: ["tablet", "water", "sertral", "ertraline", "", "zzzz", "aaaa", "pump"])
  func ordinary(word: String) {
    #expect(!MedicineName.isListed(word))
  }

  @Test("A name that nobody listed is known by its ending")
  func stems() {
    #expect(MedicineName.isName("fictiprazole"))
    #expect(!MedicineName.isName("april"))
  }

  @Test("The list stands in order, so that every name is found")
  func order() {
    let names = EmbeddedText.text("medicine-names.txt").lines
    #expect(names.count > 9_000)
    #expect(names == names.sorted())
    #expect(names.allSatisfy(MedicineName.isListed))
  }

  @Test("Numbers spread over the list")
  func samples() {
    let names = (0..<500).map(MedicineName.listed)
    #expect(Set(names).count > 450)
    #expect(names.allSatisfy(MedicineName.isListed))
  }
}
