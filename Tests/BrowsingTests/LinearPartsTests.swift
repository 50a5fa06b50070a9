import Screen
import Testing

@testable import Browsing

@Suite("Linear mode: long pages")
struct LinearPartsTests {
  @Test("A topic that is named at the beginning is read in place of the menu, which is before it")
  func topicAtBeginning() throws {
    var browser = try LinearTranscript().reader
    let said = browser.start(atTopic: "stopping/run-out", in: 0)
    #expect(said.contains("read line by line.\nTopic: If you run out"))
    #expect(!said.contains("Menu:"))
    #expect(browser.receive(line: "b").hasPrefix("Menu: Samplin"))
  }

  @Test("o goes to the first other answer")
  func otherAnswers() throws {
    var browser = try LinearTranscript().reader
    let said = browser.receive(line: "dose")
    #expect(said.contains("\n1. "))
    let others = browser.receive(line: "o")
    #expect(others.contains("other answer"))
    #expect(others.contains("\n2. "))
    #expect(!others.contains("\n1. "))
  }

  /// One item a letter; capitals are headings, a digit is an item of as many lines.
  private static func block(_ letters: String) -> [LinearPage.Item] {
    letters.map { letter in
      LinearPage.Item(
        lines: Array(repeating: String(letter), count: letter.wholeNumberValue ?? 1),
        isHeading: letter.isUppercase)
    }
  }

  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var blocks: [String]
    var start = 0
    var parts: [String]
    var first = 0
    var item = 0
  }

  @Test(
    "A page is parted into screenfuls of four lines",
    arguments: [
      Example(testDescription: "nothing at all", blocks: [], parts: [""]),
      Example(testDescription: "what fits stays whole", blocks: ["ab", "cd"], parts: ["abcd"]),
      Example(
        testDescription: "between blocks, not in them", blocks: ["ab", "cde"],
        parts: ["ab", "cde"]),
      Example(
        testDescription: "in a block that is longer than a screenful", blocks: ["ab", "cdefgh"],
        parts: ["abcd", "efgh"]),
      Example(
        testDescription: "in a block rather than after less than half", blocks: ["a", "bcdefg"],
        parts: ["abcd", "efg"]),
      Example(
        testDescription: "one or two lines go with the part before", blocks: ["abcd", "ef"],
        parts: ["abcdef"]),
      Example(
        testDescription: "a heading goes with what follows", blocks: ["abc", "H", "de"],
        parts: ["abc", "Hde"]),
      Example(
        testDescription: "an item longer than a screenful stays whole", blocks: ["abc", "6", "b"],
        parts: ["abc", "6", "b"]),
      Example(
        testDescription: "a link into the page parts nothing", blocks: ["ab", "c", "d"], start: 1,
        parts: ["abcd"], item: 2),
      Example(
        testDescription: "a link leads to a place in a part behind the first",
        blocks: ["abcd", "efg", "hij", "klm"], start: 2, parts: ["abcd", "efg", "hij", "klm"],
        first: 2),
      Example(
        testDescription: "a link leads below the top of a later part",
        blocks: ["abcd", "ef", "gh"], start: 2, parts: ["abcd", "efgh"], first: 1, item: 2),
    ])
  func parts(example: Example) {
    let page = LinearPage(
      title: "", blocks: example.blocks.map(Self.block), start: example.start)
    let (parts, first, item, _) = page.parts(rows: 4)
    #expect(parts.map { $0.map { $0.lines[0] }.joined() } == example.parts)
    #expect(first == example.first)
    #expect(item == example.item)
  }

  @Test("Enter reads on, k goes a part back, r reads again, b comes back to the part that was left")
  func readingOn() throws {
    let said = try LinearTranscript.answers(
      to: ["2", "", "3", "b", "k", "k", "r"], rows: 16, width: 40)
    #expect(
      said == """
        2
        Topic: Stopping safely (screen 1 of 3)
        1 topic in this part; o names them.
        Never stop by yourself.

        Danger: Do not stop samplin suddenly
        A sudden stop can cause seizures. [1][2]
        What to do: Keep taking it. Call your
        prescriber.
        End of warning.
        Doctors lower the dose (taper). [1]

        Section: The safe way
        Step 1: Call your prescriber.
        Step 2: Lower it over 1 to 2 weeks. [1]
        Enter: more. ! help now, ? keys
        >\u{20}
        Topic: Stopping safely (screen 2 of 3)
        Warning: Call when you are ill
        Call your prescriber when you cannot
        keep it down.
        End of warning.

        Section: At other doctors
        Read If you run out before.
        3. Warning: Tell every doctor

        See also:
        4. The highest dose
        5. It can make you sleepy
        Enter: more. ! help now, ? keys
        > 3
        One warning
        Warning: Tell every doctor
        Say that you take samplin.
        End of warning.

        From the page:
        1. Stopping safely
        End. w warnings, ! help now, ? keys
        > b
        Topic: Stopping safely (screen 2 of 3)
        Warning: Call when you are ill
        Call your prescriber when you cannot
        keep it down.
        End of warning.

        Section: At other doctors
        Read If you run out before.
        3. Warning: Tell every doctor

        See also:
        4. The highest dose
        5. It can make you sleepy
        Enter: more. ! help now, ? keys
        > k
        Topic: Stopping safely (screen 1 of 3)
        1 topic in this part; o names them.
        Never stop by yourself.

        Danger: Do not stop samplin suddenly
        A sudden stop can cause seizures. [1][2]
        What to do: Keep taking it. Call your
        prescriber.
        End of warning.
        Doctors lower the dose (taper). [1]

        Section: The safe way
        Step 1: Call your prescriber.
        Step 2: Lower it over 1 to 2 weeks. [1]
        Enter: more. ! help now, ? keys
        > k
        This is the top of the page.
        > r
        Topic: Stopping safely (screen 1 of 3)
        1 topic in this part; o names them.
        Never stop by yourself.

        Danger: Do not stop samplin suddenly
        A sudden stop can cause seizures. [1][2]
        What to do: Keep taking it. Call your
        prescriber.
        End of warning.
        Doctors lower the dose (taper). [1]

        Section: The safe way
        Step 1: Call your prescriber.
        Step 2: Lower it over 1 to 2 weeks. [1]
        Enter: more. ! help now, ? keys
        >\u{20}
        """)
  }

  @Test("A page has as many screens from wherever it is read, and k reads what stands above")
  func oneMeasure() throws {
    var browser = try LinearTranscript(rows: 16, width: 40).reader
    #expect(browser.receive(line: "2").hasPrefix("Topic: Stopping safely (screen 1 of 3)\n"))
    let contents = browser.receive(line: "o")
    let row = try #require(
      contents.firstMatch(of: /(\d+)\. Warning: Call when you are ill|(\d+)\. The safe way/))
    let number = String(try #require(row.1 ?? row.2))
    let said = browser.receive(line: number)
    #expect(said.contains(" of 3)\n"))
    #expect(browser.receive(line: "r") == said)
    let above = browser.receive(line: "k")
    #expect(above != said)
    #expect(above.contains(" of 3)\n"))
  }

  @Test("A number opens only what was read")
  func unread() throws {
    let text = try LinearTranscript.answers(to: ["2", "4"], rows: 14)
    #expect(text.contains("\n> 4\n\"4\" does nothing here; type w for warnings, "))
  }

  @Test("No line is wider than asked, whatever the page", arguments: [20, 28, 40, 72, 100])
  func width(columns: Int) throws {
    var transcript = try LinearTranscript(rows: nil, width: columns)
    for node in SampleGuide.guide.nodes {
      transcript.type(node.title, "", "1", "", "", "", "o", "s")
    }
    let wide = transcript.text.split(separator: "\n").filter {
      String($0).columns > columns && !$0.hasPrefix(Wording.linearPrompt)
    }
    #expect(wide.isEmpty)
  }

  @Test("With ASCII asked for nothing else is said")
  func ascii() throws {
    var guide = SampleGuide.guide
    guide.about.title = "Samplin – “the café”"
    var transcript = try LinearTranscript(guide, glyphs: .ascii)
    transcript.type("über")
    #expect(transcript.text.hasPrefix("Samplin - \"the cafe\": "))
    let said = transcript.text.split(separator: "\n").filter { !$0.hasPrefix("> ") }
    #expect(said.allSatisfy { $0.allSatisfy { $0.isASCII } })
  }
}
