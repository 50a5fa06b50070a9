import Education
import Screen
import Testing

@testable import Browsing

@Suite("Linear mode: browsing")
struct LinearBrowsingTests {
  @Test("It starts with what it is, the safety line, the menu and what can be typed")
  func start() throws {
    let said = try LinearTranscript().text
    #expect(
      said == """
        Samplin: a guide in plain words, read line by line.
        Menu: Samplin
        Do not stop suddenly. Type w for warnings, ! in danger.
        1. Start here
        2. Stopping safely
        3. How it is taken
        4. Questions people ask
        5. Where the sources disagree
        6. Words explained
        7. The sources
        Type a number, words to ask, w for warnings, ! for help now, b back,
        m menu, q quit, ? keys.
        >\u{20}
        """)
  }

  @Test("A guide past its review date says so with the menu")
  func overdue() throws {
    let text = try LinearTranscript(today: "2027-06-01").text
    #expect(text.contains("\nThis guide is past its review date. "))
  }

  @Test("A topic is read in order: warnings in words, then numbered rows, then its words")
  func topic() throws {
    let said = try LinearTranscript.answers(to: ["2"])
    #expect(
      said == """
        2
        Topic: Stopping safely
        1 topic in this part; o names them.
        Never stop by yourself.

        Danger: Do not stop samplin suddenly
        A sudden stop can cause seizures. [1][2]
        What to do: Keep taking it. Call your prescriber.
        End of warning.
        Doctors lower the dose (taper). [1]

        Section: The safe way
        Step 1: Call your prescriber.
        Step 2: Lower it over 1 to 2 weeks. [1]

        Warning: Call when you are ill
        Call your prescriber when you cannot keep it down.
        End of warning.

        Section: At other doctors
        Read If you run out before.
        3. Warning: Tell every doctor

        See also:
        4. The highest dose
        5. It can make you sleepy

        In this part:
        6. If you run out. Get more tablets today.

        Words explained:
        7. taper
        End. Enter: next topic, If you run out. w warnings, ! help now, ? keys
        >\u{20}
        """)
  }

  @Test("A table is read row by row, each cell under its heading")
  func table() throws {
    let said = try LinearTranscript.answers(to: ["3"])
    #expect(
      said == """
        3
        Topic: How it is taken
        By mouth, with water.
        Week:
        - First
          Dose: 5 mg a day [2]
          Who says so: Second article
        - Later
          Dose: 10 mg a day [2]
          Who says so: Second article

        Caution: It can make you sleepy
        - Do not drive.
        - Do not climb.
        End of warning.
        1. Notice: Keep it dry
        Take it every day.
        End. Enter: next topic, Questions people ask. w warnings, ! help now,
        ? keys
        >\u{20}
        """)
  }

  @Test("Sources that differ are read one line a source")
  func disagreement() throws {
    let said = try LinearTranscript.answers(to: ["d", "1"])
    #expect(
      said == """
        d
        Topic: Where the sources disagree
        1. The highest dose
        End. Enter: next topic, Words explained. w warnings, ! help now, ? keys
        > 1
        Sources differ: The highest dose
        Section: What each source says

        - First article: 80 mg a day. [1]
        - Second article: Does not say.

        The more careful source stands first. Change nothing because of one
        line: do what this page says.
        Your prescriber sets your dose.
        End. w warnings, ! help now, ? keys
        >\u{20}
        """)
  }

  @Test("The sources of a topic, and the words explained, are a letter away")
  func sourcesAndTerms() throws {
    let said = try LinearTranscript.answers(to: ["1", "s", "t", "2"])
    #expect(
      said == """
        1
        Topic: Start here
        What to know first.
        This is a guide to samplin.

        Danger: Do not stop samplin suddenly
        A sudden stop can cause seizures. [1][2]
        What to do: Keep taking it. Call your prescriber.
        End of warning.
        - Samplin relaxes muscles. [1]
        - Your prescriber sets the dose.
        End. Enter: next topic, Stopping safely. w warnings, ! help now, ? keys
        > s
        Sources of this page: Start here
        What "Start here" is made from.

        [1] First article: All About Samplin
        Publisher: A clinic (hospital). Date: 2025.

        Sections used here:
        1. Stopping

        [2] Second article: Samplin for Everyone
        Publisher: A company (health website). Date: none given.

        Sections used here:
        2. Doses
        Lines without a number are the guide's own: safety advice, and words
        about the guide.
        To print this page, press p on it. In a shell: bedside show start
        End. w warnings, ! help now, ? keys
        > t
        Topic: Words explained
        1. seizure. A fit.
        2. taper. Lowering a dose bit by bit.
        End. Enter: next topic, The sources. w warnings, ! help now, ? keys
        > 2
        Word explained: taper
        Lowering a dose bit by bit.

        See also:
        1. Stopping safely
        End. w warnings, ! help now, ? keys
        >\u{20}
        """)
  }

  @Test("A row of what is on the page reads on from there")
  func contents() throws {
    let said = try LinearTranscript.answers(to: ["4", "1", "m", "2", "6", "o", "4"])
    #expect(
      said.hasSuffix(
        """
        > o
        On this page: If you run out
        1. Top of the page
        2. Danger: Do not stop samplin suddenly
        3. What to do today
        4. Plan for next time
        End. w warnings, ! help now, ? keys
        > 4
        Topic: If you run out, in Stopping safely (k reads its top)
        Section: Plan for next time
        Ask for more well before the last tablet.
        End. Enter: next topic, How it is taken. w warnings, ! help now, ? keys
        >\u{20}
        """))
  }

  @Test("Enter at the end of a topic opens the next one, as the end says")
  func nextTopic() throws {
    let said = try LinearTranscript.answers(to: ["3", "", "b"])
    #expect(said.contains("\nEnd. Enter: next topic, Questions people ask. w warnings, "))
    #expect(said.contains("\n> \nTopic: Questions people ask\n"))
    #expect(said.contains("\n> b\nTopic: How it is taken\n"))
  }

  @Test("Enter at the end of what no topic follows says only what can be typed")
  func noNextTopic() throws {
    let said = try LinearTranscript.answers(to: ["f", "1", ""])
    #expect(said.hasSuffix("[2]\n\(end)> \n\(end)> "))
  }

  private let end = "End. w warnings, ! help now, ? keys\n"

  @Test("n leaves out the numbers of the sources, and reads them again")
  func citations() throws {
    var transcript = try LinearTranscript()
    transcript.type("2")
    #expect(transcript.text.contains("A sudden stop can cause seizures. [1][2]\n"))
    let before = transcript.text.count
    transcript.type("n", "3")
    let after = String(transcript.text.dropFirst(before))
    #expect(after.contains("A sudden stop can cause seizures.\n"))
    #expect(!after.contains("[1]"))
    transcript.type("numbers")
    #expect(
      transcript.text.hasSuffix(" [2]\nEnd.") || transcript.text.contains("numbers\nThe numbers"))
  }

  @Test("A branch says first how many topics it has, and o names them")
  func topicsOfBranch() throws {
    let said = try LinearTranscript.answers(to: ["2", "o"])
    #expect(said.contains("Topic: Stopping safely\n1 topic in this part; o names them.\n"))
    #expect(said.contains("\nIn this part:\n1. If you run out\n"))
    #expect(try !LinearTranscript.answers(to: ["6"]).contains("in this part"))
  }

  @Test("d reads the disagreements of the open page first")
  func disagreements() throws {
    let said = try LinearTranscript.answers(to: ["2", "d"])
    #expect(said.contains("\nOn the page \"Stopping safely\":\n1. The highest dose\n"))
  }

  @Test("Numbers count on in the order of reading, also where a page is named twice")
  func numbersInOrder() throws {
    var guide = SampleGuide.guide
    let row = guide.nodes.firstIndex { $0.id == "start" }!
    let rows = ["stopping", "taking", "stopping"].map { MenuItem(title: $0, target: Target($0)) }
    guide.nodes[row].blocks = [.menu(title: nil, items: rows)]
    var transcript = try LinearTranscript(guide)
    transcript.type("1", "4")
    #expect(transcript.text.contains("\n1. stopping\n2. taking\n3. stopping\n"))
    #expect(transcript.text.contains("\"4\" does nothing here; type a number up to 3,"))
  }

  @Test(
    "Whole words do what the letters do",
    arguments: [
      ("warnings", "w"), ("FAQ", "f"), ("questions", "f"), ("topics", "m"), ("menu", "m"),
      ("terms", "t"), ("words", "t"), ("sources", "s"), ("help", "!"), ("help me", "!"),
      ("keys", "?"), ("letters", "?"), ("back", "b"),
      ("more", ""), ("next", ""), ("quit", "q"), ("Exit", "q"),
    ])
  func words(word: String, letter: String) throws {
    var transcript = try LinearTranscript()
    transcript.type("2")
    var (one, other) = (transcript.reader, transcript.reader)
    let (said, expected) = (one.receive(line: word), other.receive(line: letter))
    #expect(said == expected)
  }

  @Test("Where a guide does not say what to do in danger, help is what can be typed")
  func help() {
    #expect(LinearCommand(typed: "Help", hasHelp: true) == .helpNow)
    #expect(LinearCommand(typed: "Help", hasHelp: false) == .keys)
    #expect(LinearCommand(typed: "!", hasHelp: false) == .helpNow)
  }

  @Test("A line of any length is answered at once and in few words")
  func longLine() throws {
    var reader = try LinearTranscript().reader
    #expect(reader.receive(line: String(repeating: "#", count: 200_000)).count < 500)
    #expect(reader.receive(line: String(repeating: "\u{1B}[A", count: 200_000)).count < 500)
  }

  @Test("q says goodbye with the safety line and ends without a prompt")
  func quit() throws {
    var transcript = try LinearTranscript()
    transcript.type("Q")
    #expect(transcript.reader.isDone)
    #expect(transcript.text.hasSuffix("> Q\nGoodbye. Samplin: do not stop suddenly.\n"))
  }
}
