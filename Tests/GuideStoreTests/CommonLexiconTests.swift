import Education
import Language
import Testing

@testable import GuideStore

@Suite("Index: what people call the words of a guide")
struct CommonLexiconTests {
  private func meanings(
    of typed: String, where used: [String], own: [LexiconEntry] = [], isInTwoRegisters: Bool = false
  ) -> Set<String> {
    let stems = Set(used.flatMap(Tokens.words).map(Stem.of))
    return Set(
      CommonLexicon.senses(
        whereUsed: stems.contains, besides: own, isInTwoRegisters: isInTwoRegisters
      ).filter { $0.typed.contains(typed) }.flatMap(\.words)
    )
    .subtracting([typed])
  }

  @Test("A word of people leads to the words that the guide uses, and to no others")
  func used() {
    #expect(meanings(of: "knackered", where: ["fatigue"]).contains("fatigue"))
    #expect(!meanings(of: "knackered", where: ["fatigue"]).contains("asthenia"))
    #expect(meanings(of: "knackered", where: ["seizure"]).isEmpty)
  }

  @Test("A word that the guide has speaks for itself, but in a label")
  func registers() {
    let used = ["kidney", "renal"]
    #expect(meanings(of: "renal", where: used).isEmpty)
    #expect(meanings(of: "renal", where: used, isInTwoRegisters: true).contains("kidney"))
  }

  @Test("The guide's own row says what a word means in it")
  func own() {
    let row = LexiconEntry(typed: "knackered", word: "sleepiness", kind: .lay)
    #expect(meanings(of: "knackered", where: ["fatigue"], own: [row]).isEmpty)
  }

  @Test("A narrower word leads to the broad one, and the broad one to it")
  func classes() {
    #expect(meanings(of: "naproxen", where: ["painkiller"]).contains("painkiller"))
    #expect(meanings(of: "painkiller", where: ["naproxen"]).contains("naproxen"))
  }
}
