import Education
import Testing

@testable import GuideStore

@Suite("Search: medicines of one class")
struct MedicineClassesTests {
  private let classes = MedicineClasses([
    LexiconEntry(typed: "advil", word: "NSAIDs", kind: .class),
    LexiconEntry(typed: "naproxen", word: "NSAIDs", kind: .class),
    LexiconEntry(typed: "water tablet", word: "water pills", kind: .class),
    LexiconEntry(typed: "furosemide", word: "water pills", kind: .class),
    LexiconEntry(typed: "tamazepam", word: "temazepam", kind: .misspelling),
    LexiconEntry(typed: "lithobid", word: "lithium", kind: .class),
  ])

  @Test("One name stands for another of its class, however many words it has")
  func sibling() {
    #expect(words("can i take advil with it") == "can i take naproxen with it")
    #expect(words("my water tablet and this") == "my furosemide and this")
    #expect(words("furosemide too") == "water tablet too")
  }

  @Test(
    "Where it is none, two, or the only one of its class, nothing is made",
    arguments: ["can i take it", "advil or naproxen", "lithobid", "tamazepam", ""])
  func none(text: String) {
    #expect(words(text) == nil)
  }

  private func words(_ text: String) -> String? {
    classes.sibling(of: Tokens.words(of: text), number: 7)?.joined(separator: " ")
  }
}
