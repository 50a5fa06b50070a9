@testable import Authoring

extension CheckTests {
  private static let plan = SampleContent.plan

  static let planExamples = [
    BadExample("a condition that is not there", plan, "[pump]", "[kidneys]", .plan, "24:23"),
    BadExample(
      "a condition that no sign names", plan, "conditions:\n",
      "conditions:\n  - {id: age, if: there is an age}\n", .plan, "9:10"),
    BadExample("two signs of one id", plan, "id: sore-mouth", "id: fever", .plan, "30:9"),
    BadExample(
      "a stricter level that is milder", plan, "emergency-now: [pump]", "next-visit: [pump]",
      .plan, "24:20"),
    BadExample("a level from nowhere", plan, "basis: [stop]\n", "basis: []\n", .plan, "11:9"),
    BadExample("a sign without words", plan, "words: [fever]", "words: []", .plan, "20:9"),
    BadExample(
      "words that do not find their own sign", plan, "words: [fever]", "words: [hot]", .plan,
      "21:12"),
    BadExample(
      "a level that is none", plan, "level: call-today", "level: soon", .encoding, "22:12"),
    BadExample(
      "a text that is a list", plan, "a sore mouth\n", "- a sore mouth\n", .encoding, "31:11"),
    BadExample(
      "a basis without footnote", plan, "basis: [stop]", "basis: [top]", .source, "18:13"),
    BadExample(
      "a mark without footnote", plan, "(fit)[^stop]", "(fit)[^top]", .source, "12:27"),
    BadExample(
      "a footnote that is used nowhere", plan, "footnotes:\n",
      "footnotes:\n  what: first / What Is It?\n", .source, "2:3"),
    BadExample(
      "a footnote of an unknown section", plan, "second / Stopping", "second / Going", .source,
      "2:9"),
    BadExample(
      "a contraction in a first step", plan, "Do not stop.", "Don't stop.", .contraction, "36:13"),
    BadExample(
      "a page of a condition that is not there", plan, "words: [with a pump]}",
      "words: [with a pump], pages: [cards/pump.md]}", .link, "9:67"),
    BadExample(
      "a link to a sign that is not there", SampleContent.ranOut, "<sign:fever>", "<sign:cough>",
      .link, "10:4"),
  ]

  static let urgencyExamples = [
    BadExample(
      "a first step that asks for another level", plan, "Call your pump team today.", "Rest first.",
      .urgency, "25:17"),
    urgency("in its own sentence", "If a seizure starts, call your doctor today.", "14:1"),
    urgency("as who may wait", "For a seizure, call your doctor.", "14:1"),
    urgency("in the sentence behind", "A seizure can start. Call your doctor today.", "14:1"),
    urgency(
      "in a sentence that points back", "A seizure can start. If it lasts, call your doctor today.",
      "14:1"),
    urgency(
      "in a sentence that says the same again",
      "Call your doctor today for fever. Do the same for a seizure.", "14:35"),
    urgency("with the words of the guide", "For a seizure, call your pump team now.", "14:1"),
    urgency(
      "milder than its condition asks", "If you have a fever with a pump, call your doctor today.",
      "14:1"),
    urgency("of a call today as an emergency", "Call your emergency number: a fever.", "14:1"),
    urgency("as an emergency in no case", "Call your emergency number: a sore mouth.", "14:1"),
    BadExample(
      "an urgency in a list, by the heading", SampleContent.stopping, "## What can happen\n\n1.",
      "## Call your doctor today\n\n- A seizure.[^stop]\n\n1.", .urgency, "14:3", .warning),
    BadExample(
      "an urgency in a list, by the sentence above", SampleContent.stopping,
      "## What can happen\n\n1.",
      "## What can happen\n\nCall your doctor today for these:[^house]\n\n- A seizure.[^stop]\n\n1.",
      .urgency, "16:3", .warning),
    BadExample(
      "an urgency behind a list that it points to", SampleContent.stopping, "[^stop]: second",
      "If these come, call your doctor today.[^house]\n\n[^stop]: second", .urgency, "17:1",
      .warning),
    BadExample(
      "an urgency below a heading", SampleContent.stopping, "## What can happen",
      "## If a seizure starts\n\nCall your doctor today.[^house]\n\n## What can happen", .urgency,
      "14:1", .warning),
    BadExample(
      "an urgency in a warning", SampleContent.stopping, "Call your doctor.",
      "Call your doctor today.", .urgency, "7:3", .warning),
    BadExample(
      "an urgency in the title of a warning", SampleContent.stopping, "## What can happen",
      "> [!CAUTION] Call your doctor today\n> A seizure can start.[^stop]\n\n## What can happen",
      .urgency, "13:3", .warning),
    BadExample(
      "an urgency in a table", SampleContent.runningOut, "Stiff muscles come back.",
      "For a seizure, call your doctor today.", .urgency, "10:19", .warning),
    BadExample(
      "an urgency in a main line", SampleContent.runningOut, "main: Call today.",
      "main: Call today if a seizure starts.", .urgency, "3:7", .warning),
    BadExample(
      "an urgency in an answer, for its question", SampleContent.question,
      """
      all at once?
      ask: [cold turkey, can i quit, just stop]
      topic: ../topics/02-stopping/index.md
      ---

      No. A sudden stop can cause fits.
      """,
      """
      after a seizure?
      topic: ../topics/02-stopping/index.md
      ---

      No. Call your doctor today. If nobody answers, wait.
      """, .urgency, "6:5", .warning),
    BadExample(
      "an urgency in a meaning", "terms.yml", "A burst of signals in the brain.",
      "A burst of signals in the brain. Call your doctor today.", .urgency, "3:45", .warning),
  ]

  static let fallbackExamples = [
    BadExample(
      "a card that asks for a call and not what to do without answer", SampleContent.ranOut,
      " If nobody answers, call a nurse.", "", .fallback, "6:4", .warning),
    BadExample(
      "an answer that asks for a call", "questions/what-is-it.md", "It is a pill.",
      "It is a pill. Call your doctor today.", .fallback, "7:15", .warning),
    BadExample(
      "a topic that asks for a call", SampleContent.runningOut, "Take 5 mg at night.",
      "Call your doctor today.", .fallback, "12:43", .warning),
    BadExample(
      "a warning that asks for a call, on a page that says what to do without answer",
      SampleContent.stopping,
      "Call your doctor.[^house]\n> - Say when you took the last dose.[^house]\n",
      "Call your doctor today.[^house]\n\nIf nobody answers, call a nurse.[^house]\n", .fallback,
      "9:19",
      .warning),
    BadExample(
      "a sign that asks for a call and not what to do without answer", plan,
      "  call-today: If nobody answers, call a nurse.\n", "", .fallback, "19:9"),
  ]

  /// A sentence that says another urgency than the plan, above the list of a page.
  private static func urgency(_ name: String, _ text: String, _ place: String) -> BadExample {
    BadExample(
      "an urgency " + name, SampleContent.stopping, "## What can happen\n",
      "## What can happen\n\n\(text)[^house]\n", .urgency, place, .warning)
  }
}
