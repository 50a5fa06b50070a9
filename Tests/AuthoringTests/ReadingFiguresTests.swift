import Testing

@testable import Authoring

@Suite("Reading figures")
struct ReadingFiguresTests {
  /// The examples of the Wikipedia article "Flesch-Kincaid readability tests", with its counts.
  @Test(
    "published examples have their published counts and grades",
    arguments: [
      ("The cat sat on the mat.", 6, 6, -1.45),
      (
        "This sentence, taken as a reading passage unto itself, is being used to prove a point.",
        16, 23, 7.61
      ),
      (
        "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.",
        13, 24, 11.26
      ),
    ])
  func published(text: String, words: Int, syllables: Int, grade: Double) {
    let figures = figures(text)
    #expect(figures.words == words)
    #expect(figures.syllables == syllables)
    #expect(abs(figures.fleschKincaid - grade) < 0.01)
  }

  @Test("SMOG follows McLaughlin's formula")
  func smog() {
    let figures = ReadingFigures(words: 300, sentences: 30, syllables: 500, longWords: 30)
    #expect(abs(figures.smog - 8.8418) < 0.0001)
  }

  @Test("nothing to read has no grade")
  func empty() {
    #expect(figures("").fleschKincaid == 0)
    #expect(figures("").smog == 0)
  }

  @Test("a word of the glossary counts one syllable, a phrase one word")
  func masked() {
    let mask = GlossaryMask(terms)
    #expect(mask.masked("Seizures, or a muscle relaxer.") == "Term, or a term.")
    #expect(mask.masked("A pre-seizure state") == "A pre-seizure state")
  }

  @Test("the report gives the figures of each page by itself, however short")
  func own() throws {
    let content = SampleContent().replacing(
      "Call for help now.", with: "Immediately communicate every abnormality.",
      in: SampleContent.helpCard)
    let report = content.compilation.report
    let hard = try #require(report.first { $0.id == "cards/help-now" })
    let easy = try #require(report.first { $0.id == "cards/ran-out" })
    #expect(hard.gradeRaw > 20)
    #expect(easy.gradeRaw < 8)
    #expect(report.contains { $0.id == "terms" && $0.longestSentenceWords == 7 })
  }

  @Test("the report says how many of the sentences that end as such are cut short")
  func short() throws {
    let content = SampleContent().replacing(
      "Call for help now.", with: "Call now. Do not wait. Say that you take samplin.",
      in: SampleContent.helpCard)
    let card = { (report: [PageReport]) in report.first { $0.id == "cards/help-now" } }
    let before = try #require(card(SampleContent().compilation.report))
    let after = try #require(card(content.compilation.report))
    #expect(before.shortSentences == 1)
    #expect(abs(after.shortSentences - 2.0 / 3) < 0.001)
  }

  @Test("half of the pages above grade five are an error of the guide")
  func median() {
    func findings(_ words: String) -> [String] {
      var content = SampleContent()
      for number in 1...30 {
        content = content.adding(
          "questions/number-\(number).md",
          """
          ---
          question: What is number \(number)?
          topic: ../topics/01-start/index.md
          ---

          \(words)[^what]

          [^what]: first / What Is It?
          """)
      }
      return content.compilation.findings.filter { $0.rule == .grade }.map(\.path)
    }
    #expect(findings("It is a pill that you take with food.") == [])
    #expect(
      findings("A doctor will often order a table of numbers for you.") == ["Content/guide.yml"])
  }

  private func figures(_ text: String) -> ReadingFigures {
    var memory = SyllableMemory()
    return ReadingFigures(text, &memory)
  }

  private var terms: [Term] { Manuscript(SampleContent().files).terms }
}
