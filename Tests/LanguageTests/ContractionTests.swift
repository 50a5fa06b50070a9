import Testing

@testable import Language

@Suite("Words without their apostrophes")
struct ContractionTests {
  @Test(
    "What says \"not\" is read as it is said in full",
    arguments: [
      ("isnt", "is not"), ("arent", "are not"), ("wont", "will not"), ("cant", "can not"),
      ("cannot", "can not"), ("doesnt", "does not"), ("didnt", "did not"), ("havent", "have not"),
      ("aint", "is not"),
    ])
  func denied(word: String, whole: String) {
    #expect(Contraction.denied(word)?.joined(separator: " ") == whole)
  }

  @Test(
    "Other words are read as they are", arguments: ["want", "parent", "count", "not", "is", "nt"])
  func others(word: String) { #expect(Contraction.denied(word) == nil) }
}
