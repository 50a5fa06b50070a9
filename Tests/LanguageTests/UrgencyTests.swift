import Testing

@testable import Language

@Suite("Urgency of sentences")
struct UrgencyTests {
  private let reader = UrgencyReader(people: [["pump", "team"]])

  private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  @Test(
    "what a sentence says of urgency",
    arguments: [
      ("Call your local emergency number", [.emergency]),
      ("Go to an emergency department now", [.emergency]),
      ("This is an emergency", [.emergency]),
      ("Call that number", [.emergency]),
      ("Call your doctor about it today", [.today]),
      ("Call before the next dose", [.today]),
      ("Ask your pump team now", [.today]),
      ("Tell your doctor at the next visit", [.later]),
      ("Call your doctor today, or your emergency number", [.today, .emergency]),
      ("Call your doctor", [.today, .later]),
      ("If you take it now, read on", []),
      ("Do not call your doctor now", []),
      ("Do what the call taker tells you", []),
    ] as [(String, Set<Urgency>)])
  func mentions(text: String, urgencies: Set<Urgency>) {
    #expect(Set(reader.mentions(in: words(text)).flatMap(\.urgencies)) == urgencies)
  }

  @Test("who is called and no time is untimed; the same again has no urgency of its own")
  func kinds() {
    #expect(reader.mentions(in: words("Call your doctor")).map(\.isTimed) == [false])
    #expect(reader.mentions(in: words("Do the same for a fever")).map(\.isRepeat) == [true])
    #expect(reader.mentions(in: words("Ask your doctor today")).map(\.isCall) == [false])
  }

  @Test("what to do when nobody answers, in its usual words")
  func fallback() {
    #expect(reader.isFallback(words("If nobody answers, go to a clinic")))
    #expect(reader.isFallback(words("If you cannot reach them, go")))
    #expect(!reader.isFallback(words("Answer what they ask")))
  }

  @Test("a sentence that denies a thing does not name it")
  func negation() {
    #expect(reader.isNegated(words("with no new rash"), 3))
    #expect(!reader.isNegated(words("no swelling but a rash"), 4))
  }

  @Test("instructions, cases, and what points back")
  func forms() {
    #expect(reader.isInstruction(words("Call your doctor")))
    #expect(!reader.isInstruction(words("If it lasts, call your doctor")))
    #expect(reader.isConditional(words("If it lasts, call your doctor")))
    #expect(!reader.isConditional(words("Call your doctor at once")))
    #expect(reader.pointsBack(words("With any of these signs, call")))
    #expect(reader.pointsBack(words("If it lasts, call")))
    #expect(!reader.pointsBack(words("If you faint, call")))
  }
}
