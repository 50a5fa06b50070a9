import Testing

@testable import Authoring

/// What looks like a fault and is none.
@Suite("Checks let pass")
struct GoodExamples {
  @Test(
    "words that only look wrong",
    arguments: [
      "In 2009 it was new",
      "It saw 1,500 people",
      "Take 0.5 mg at night",
      "Take 10.25 mg at night",
      "Stop at 5 mg",
      "It lasts 19.5 hours",
      "A 24-hour day is long",
      "You cannot stop",
      "Half a tablet is 5 mg",
      "Wait 1 to 2 weeks",
      "It is taken by mouth",
      "Ask about the viable way",
      "Do not be considered slow",
      "The café is open",
      "It costs 5 € more",
      "Call 1-800-222-1222 or 111",
    ])
  func words(text: String) {
    let content = SampleContent().replacing(
      "Take 5 mg at night", with: text, in: SampleContent.runningOut)
    #expect(content.compilation.findings.map(\.description) == [])
  }

  @Test(
    "sentences that ask of a sign what the plan asks",
    arguments: [
      "If a seizure starts, call your emergency number",
      "Call your doctor today for a fever. With a pump and a seizure, call your emergency number",
      "If you have a fever with a pump, call your emergency number",
      "If nobody answers, go to an emergency department",
      "With no seizure and no fever, ask your doctor at the next visit",
      "Tell your doctor about any seizure before you start",
      "Call your emergency number if a sore mouth comes with a pump",
      "A seizure can start. If you take it now, call your doctor today",
      "Tell the call taker that a seizure came",
      "Call a day later. A fever, a seizure and a sore mouth are signs",
    ])
  func urgencies(text: String) {
    let content = SampleContent().replacing(
      "Take 5 mg at night", with: text, in: SampleContent.runningOut)
    #expect(content.compilation.findings.filter { $0.rule == .urgency }.map(\.description) == [])
  }

  @Test("a sign told as an emergency on a page that is about what makes it one")
  func pageOfCase() {
    let content = SampleContent()
      .replacing(
        "Take 5 mg at night", with: "Call your emergency number for a fever",
        in: SampleContent.runningOut)
    let cased = content.replacing(
      "words: [with a pump]}",
      with: "words: [with a pump], pages: [topics/02-stopping/01-running-out.md]}",
      in: SampleContent.plan)
    func urgencies(_ content: SampleContent) -> Int {
      content.compilation.findings.count { $0.rule == .urgency }
    }
    #expect(urgencies(content) == 1)
    #expect(urgencies(cased) == 0)
  }

  @Test("a word needed for safety that the box and the card explain")
  func inPlace() {
    let content = SampleContent()
      .replacing(
        "meaning: A burst of signals in the brain.",
        with: "meaning: A burst of signals in the brain.\n  in_place: [you shake]", in: "terms.yml"
      )
      .replacing("cause fits.", with: "cause fits (you shake).", in: SampleContent.stopping)
    #expect(content.compilation.findings.filter { $0.rule == .inPlace }.map(\.description) == [])
  }

  @Test("a long topic that begins in short")
  func inShort() {
    let content = SampleContent().replacing(
      "## What can happen\n",
      with: "## In short\n\n"
        + Array(repeating: "A seizure can start.[^stop]\n", count: 20).joined(separator: "\n"),
      in: SampleContent.stopping)
    #expect(content.compilation.findings.map(\.description) == [])
  }

  @Test(
    "titles that forbid too much of it, or say also what to do",
    arguments: [
      "Do not take a double dose", "Do not take more than prescribed",
      "Avoid in pregnancy, but do not just stop", "Do not drink alcohol",
    ])
  func titles(text: String) {
    let content = SampleContent()
      .replacing("] Do not stop suddenly", with: "] " + text, in: SampleContent.stopping)
      .replacing(
        "[Do not stop suddenly](index.md#do-not-stop-suddenly)", with: "Do not stop.[^house]",
        in: SampleContent.runningOut)
    #expect(content.compilation.findings.map(\.description) == [])
  }

  @Test("words of another language, which no rule of English measures")
  func otherLanguage() {
    let hard =
      "The Nervous System Of Patients necessitates multidisciplinary supervision per day, 5mg"
    let content = SampleContent()
      .replacing("## What can happen", with: "## " + hard, in: SampleContent.stopping)
      .replacing("cause fits.", with: "cause \(hard).", in: SampleContent.stopping)
    #expect(content.compilation.hasErrors)
    let other = content.replacing("language: en", with: "language: es", in: SampleContent.guide)
    #expect(other.compilation.findings.map(\.description) == [])
    #expect(other.compilation.guide?.nodes.contains { $0.grade != nil } == false)
    let unsourced = other.replacing("\(hard).[^stop]", with: "fits.", in: SampleContent.stopping)
    #expect(unsourced.compilation.findings.contains { $0.rule == .source })
  }

  @Test(
    "headings in sentence case",
    arguments: ["What MS can do", "What can happen: Signs to watch", "Parkinson's disease and age"])
  func headings(text: String) {
    let content = SampleContent().replacing(
      "## What can happen", with: "## " + text, in: SampleContent.stopping)
    #expect(content.compilation.findings.map(\.description) == [])
  }

  @Test("statements that begin or end in unusual ways")
  func statements() {
    let content = SampleContent().replacing(
      "[^stop] Take 5 mg at night.[^stop]",
      with: "[^stop] [^house-2]\n\"Stop\" is *not* the **(right)** word.[^stop]",
      in: SampleContent.runningOut
    ).replacing(
      "[^house]: house", with: "[^house]: house\n[^house-2]: first / What Is It?",
      in: SampleContent.runningOut)
    #expect(content.compilation.findings.map(\.description) == [])
  }
}
