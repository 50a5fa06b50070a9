import Testing

@testable import Authoring

/// Questions by what their line begins with, and what belongs to their answers.
@Suite("Questions in lines")
struct QuestionLineTests {
  private static let tree = [
    "Drug X", "  ? Q: Can I drink?", "  ? Q: Can I drive?", "  ? Q: Can I fly?",
  ]
  private static let title = "Drug X"

  private static let ways = [
    "Drug X\n\nQ: Can I drink?\nA: A little.\nQ: Can I drive?\nA: Not at first.\nQ: Can I fly?\nA: Yes.\n",
    "Drug X\n\nQ: Can I\ndrink?\nA: A little. Q: no question.\nQ: Can I drive? A: Not at first.\n\n"
      + "Q: Can I fly?\n\nYes.\n",
    "# Drug X\n\n**Q: Can I drink?**\nA: A little.\n**Q: Can I drive?** Not at first.\n\n"
      + "**Q:** Can I fly?\n**A:** Yes.\n",
    "# Drug X\n\nQ: Can I drink?  \nA: A little.  \nQ: Can I drive?  \nA: Not at first.\n\n"
      + "Q: Can I fly? A: Yes.\n",
    "<!doctype html><html><body><h1>Drug X</h1><p><b>Q: Can I drink?</b><br>A: A little.<br>"
      + "Q: Can I drive?<br>Not at first.</p><p>Q: Can I fly?</p><p>Yes.</p></body></html>",
    "<!doctype html><html><body><h1>Drug X</h1><dl><dt>Q: Can I drink?</dt><dd>A little.</dd>"
      + "<dt>Q: Can I drive?</dt><dd><p>Not</p><p>at first.</p></dd>"
      + "<dt>Q: Can I fly?</dt><dd>Yes.</dd></dl></body></html>",
  ]

  @Test("A line that begins as a question opens one, also below an answer", arguments: ways.indices)
  func opens(_ way: Int) throws {
    let opened = try OpenedText(Self.ways[way], name: "x.txt")
    #expect(opened.tree == Self.tree)
    #expect(opened.page("Q: Can I drink?").joined().contains("A little."))
    #expect(opened.page("Q: Can I drive?").joined(separator: " ").contains("Not at first."))
    #expect(opened.page("Q: Can I fly?").joined().contains("Yes."))
    #expect(!opened.page("Q: Can I drive?").joined().contains("Yes."))
    #expect(opened.findings.isEmpty)
  }

  @Test(
    "What is no question stays where it is",
    arguments: [
      "Q-tips are for the outside.", "Q fever is rare.", "Questions are welcome.",
      "Q10 is a vitamin.",
    ])
  func noQuestions(_ line: String) throws {
    for text in [
      "Drug X\n\nSome words.\n\n\(line)\nMore of it.\n", "# Drug X\n\nWords.\n\n\(line)\nMore.\n",
    ] {
      #expect(try OpenedText(text).tree.count == 1)
    }
  }

  @Test("A question needs no question mark where its line says that it is one")
  func asksWithoutMark() throws {
    let opened = try OpenedText(
      "Drug X\n\nQuestion 1: how to keep it\nAnswer: Dry.\n\nQ2. And the rest\nThrow it away.\n")
    #expect(opened.tree == ["Drug X", "  ? Question 1: how to keep it", "  ? Q2. And the rest"])
  }

  @Test("What stands behind what unfolds is not part of its answer")
  func behindAnswers() throws {
    let pages = [
      "<!doctype html><html><body><h1>X</h1><h2>Part</h2><details><summary>Can I swim?</summary>"
        + "<p>Yes.</p></details><p>For all.</p></body></html>",
      "<!doctype html><html><body><h1>X</h1><h2>Part</h2><details><summary>Can I swim?</summary>"
        + "<p>Yes.</p><details><summary>More</summary>Much.</details></details>For all.</body></html>",
      "<!doctype html><html><body><h1>X</h1><h2>Part</h2><dl><dt>Can I swim?</dt><dd>Yes.</dd></dl>"
        + "<p>For all.</p></body></html>",
      "# X\n\n## Part\n\n<details><summary>Can I swim?</summary>\n\nYes.\n\n</details>\n\nFor all.\n",
    ]
    for page in pages {
      let opened = try OpenedText(page)
      #expect(opened.tree == ["X", "Part", "  ? Can I swim?"])
      #expect(opened.page("Can I swim?").first == "Yes.")
      #expect(!opened.page("Can I swim?").contains("For all."))
      #expect(opened.page("Part").contains("For all."))
    }
  }

  @Test("A document that is called questions and answers has questions for headings")
  func all() throws {
    let opened = try OpenedText("# FAQ\n\n### Can I fly?\n\nYes.\n\n**Q: Can I run?**\n\nNo.\n")
    #expect(opened.tree == ["FAQ", "  ? Can I fly?", "  ? Q: Can I run?"])
  }
}
