@testable import Authoring

extension CheckTests {
  private static let path = SampleContent.stopping

  static let warningExamples = [
    BadExample("an unknown level", path, "[!DANGER]", "[!ALARM]", .warningLevel, "6:1"),
    BadExample("a level in small letters", path, "[!DANGER]", "[!Danger]", .warningLevel, "6:1"),
    BadExample("a warning without its mark", path, "[!DANGER] Do", "Do", .warningLevel, "6:1"),
    BadExample(
      "a quotation that begins like a warning", path, "## What can happen",
      "> Danger of fits.[^house]\n\n## What can happen", .warningLevel, "12:1"),
    BadExample(
      "a quotation with a mistyped mark", path, "## What can happen",
      "> [DANGER] Do not stop.[^house]\n\n## What can happen", .warningLevel, "12:1"),
    BadExample(
      "a warning without title", path, "[!DANGER] Do not stop suddenly", "[!DANGER]",
      .warningForm, "6:1"),
    BadExample(
      "a title that says nothing to do", path, "] Do not stop suddenly", "] A sudden stop",
      .instruction, "6:1"),
    BadExample(
      "a title that only forbids to take it", path, "] Do not stop suddenly",
      "] Do not take it with an ulcer", .instruction, "6:1"),
    BadExample(
      "a title that only says never to give it", path, "] Do not stop suddenly",
      "] Never give it to a child", .instruction, "6:1"),
    BadExample(
      "a title that only forbids to mix it", path, "] Do not stop suddenly",
      "] Do not combine it with wine", .instruction, "6:1"),
    BadExample(
      "a title that only tells to stop", path, "] Do not stop suddenly",
      "] Stop it with an ulcer", .instruction, "6:1"),
    BadExample(
      "a title that is too long", path, "] Do not stop suddenly",
      "] Do not stop suddenly or on a day that you chose", .warningForm, "6:1"),
    BadExample(
      "a danger without what to do", path, "**What to do:** Call", "**Now:** Call", .instruction,
      "6:1"),
    BadExample(
      "a warning of more than nine lines", path, "fits.[^stop]",
      Array(repeating: "fits that go on and on.[^stop] Then there are", count: 9).joined(
        separator: " ")
        + " more fits.[^stop]", .warningForm, "6:1"),
    BadExample(
      "a warning with the title of another page's", SampleContent.runningOut,
      "[Do not stop suddenly](index.md#do-not-stop-suddenly)",
      "> [!CAUTION] Do not stop suddenly\n> Ask.[^house]", .warningForm, "6:1"),
    BadExample(
      "two warnings of one page with the same title", path, "## What can happen",
      "> [!CAUTION] Do not stop suddenly\n> Ask.[^house]\n\n## What can happen", .link, "12:1"),
    BadExample(
      "a branch of the first warnings without a danger, where another has one", SampleContent.guide,
      "withdrawal: stopping", "withdrawal: start", .warningForm, "8:13", .warning),
    BadExample(
      "a heading in a warning", path, "> **What to do:**", "> ## More\n>\n> **What to do:**",
      .encoding, "9:3"),
  ]

  static let inPlaceExamples = [
    BadExample(
      "a word needed for safety that a warning does not explain", "terms.yml",
      "meaning: A burst of signals in the brain.",
      "meaning: A burst of signals in the brain.\n  in_place: [a burst]", .inPlace, "7:27",
      .warning,
      foundIn: path),
    BadExample(
      "a word needed for safety that a card does not explain", "terms.yml",
      "meaning: A pill that makes muscles loose.",
      "meaning: A pill that makes muscles loose.\n  forms: [doctor]\n  in_place: [who helps]",
      .inPlace, "6:14", .warning, foundIn: SampleContent.ranOut),
  ]

  static let topicExamples = [
    BadExample(
      "a topic that does not end with what to do next", path, "**What to do next:** read",
      "Read", .topicForm, "20:1", .warning),
    BadExample(
      "a topic that ends with something else", path, "read on.[^house]\n",
      "read on.[^house]\n\nA seizure can come back.[^stop]\n", .topicForm, "22:1", .warning),
    BadExample(
      "a topic of more than two screens that says nothing in short", path, "## What can happen\n",
      "## What can happen\n\n"
        + Array(repeating: "A seizure can start.[^stop]\n", count: 20).joined(separator: "\n"),
      .topicForm, "6:1", .warning),
  ]
}
