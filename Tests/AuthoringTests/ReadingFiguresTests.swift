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

  @Test("pages under 100 words are measured together, longer ones by themselves")
  func pools() throws {
    let long = (1...30).map { "Call me on day \($0).[^house]" }.joined(separator: " ")
    let content = SampleContent().replacing(
      "2. Another", with: long + "\n\n2. Another", in: SampleContent.stopping)
    let report = content.compilation.report
    let stopping = try #require(report.first { $0.id == "stopping" })
    #expect(!stopping.isPooled)
    let cards = report.filter { $0.id.hasPrefix("cards/") }
    #expect(cards.count == 2 && cards.allSatisfy(\.isPooled))
    #expect(Set(cards.map(\.gradeRaw)).count == 1)
    #expect(report.contains { $0.id == "terms" && $0.longestSentenceWords == 7 })
  }

  private func figures(_ text: String) -> ReadingFigures {
    var memory = SyllableMemory()
    return ReadingFigures(text, &memory)
  }

  private var terms: [Term] { Manuscript(SampleContent().files).terms }
}
