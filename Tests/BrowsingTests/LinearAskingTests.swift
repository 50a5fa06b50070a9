import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

@Suite("Linear mode: asking")
struct LinearAskingTests {
  @Test("Words are a search, with a slash or without", arguments: ["wedding", "/wedding"])
  func words(typed: String) throws {
    let said = try LinearTranscript.answers(to: [typed, "1"])
    #expect(
      said == """
        \(typed)
        Search: wedding. 1 answer.
        1. Question: Can I drink at a wedding?
        No. Do not drink alcohol with it.
        A number opens. End. w warnings, ! help now, ? keys
        > 1
        Question: Can I drink at a wedding?
        No. Do not drink alcohol with it. [2]
        End. w warnings, ! help now, ? keys
        >\u{20}
        """)
  }

  @Test("Mended spelling is said")
  func mended() throws {
    let said = try LinearTranscript.answers(to: ["sizure"])
    #expect(
      said.contains(
        "Search: sizure. 2 answers.\nShowing results for: seizure\n1. Word explained: seizure\n"))
    #expect(said.contains("\nSearch instead for: \"sizure\"\nA number opens. End."))
  }

  @Test("A crisis is answered with what to do, in full, before anything else")
  func crisis() throws {
    let said = try LinearTranscript.answers(to: ["I ran out", "3"])
    #expect(
      said == """
        I ran out
        Do this now: You ran out; 2 other answers after it (o reads them)
        Step 1: Call your pharmacist now.
        Step 2: Do not stretch the tablets.

        See also:
        3. Get help now
        End of what to do now.

        2 other answers
        4. Topic: If you run out
        Get more tablets today. Ask for more well before the last tablet.
        5. Topic: Stopping safely: At other doctors
        Read If you run out before.
        A number opens. End. w warnings, ! help now, ? keys
        > 3
        Do this now: Get help now
        Step 1: Call the emergency number.
        Step 2: Say that you take samplin.
        End. w warnings, ! help now, ? keys
        >\u{20}
        """)
  }

  @Test("o passes over what to do in danger to the other answers, and their numbers open them")
  func others() throws {
    var browser = try LinearBrowser(
      shelf: Shelf(SampleGuide.library()), rows: 7, width: 72, glyphs: .unicode,
      today: "2026-06-01")
    #expect(browser.receive(line: "I ran out").contains("(o reads them)"))
    let others = browser.receive(line: "o")
    #expect(
      others.hasPrefix(
        "2 other answers (screen 3 of 4)\n4. Topic: If you run out\n"), "\(others)")
    #expect(browser.receive(line: "1").hasPrefix("Step 1: Call your pharmacist now."))
    #expect(browser.receive(line: "4").hasPrefix("Topic: If you run out"))
    // Who comes back is where they were, and is told so.
    #expect(browser.receive(line: "b") == others)
    #expect(browser.receive(line: "r") == others)
    #expect(browser.receive(line: "4").hasPrefix("Topic: If you run out"))
    // Of a page it tells the parts, as ever.
    #expect(browser.receive(line: "o").contains("On this page"))
  }

  @Test("What the sources do not say is said, and never sounds safe")
  func notAnswered() throws {
    let said = try LinearTranscript.answers(to: ["xyzzy"])
    #expect(
      said == """
        xyzzy
        Search: xyzzy. The two sources do not say.
        In danger? Type ! to hear what to do now.
        Check the spelling, or try other words. f: all questions.
        No match does not mean it is safe. Ask your pharmacist or prescriber.
        End. w warnings, ! help now, ? keys
        >\u{20}
        """)
  }

  @Test("What is taken along is the card that was heard, or the page that a list tells about")
  func takenAlong() throws {
    func taken(_ lines: String...) throws -> WantedSheet? {
      var reader = try LinearTranscript().reader
      for line in lines { _ = reader.receive(line: line) }
      return reader.takeSheet()
    }
    #expect(
      try taken("I ran out", "p") == WantedSheet(subject: .page("cards/ran-out"), form: .text))
    let page = SheetSubject.page("stopping/run-out")
    #expect(try taken("I ran out", "4", "p") == WantedSheet(subject: page, form: .text))
    #expect(try taken("I ran out", "4", "o", "p") == WantedSheet(subject: page, form: .text))
    #expect(try taken("I ran out", "4", "large print") == WantedSheet(subject: page, form: .large))
    #expect(try taken("I ran out", "4", "html") == WantedSheet(subject: page, form: .html))
    #expect(try taken("p") == WantedSheet(subject: .handout, form: .text))
    let reader = try LinearTranscript().reader
    let told = reader.tell("Written: /a/b.txt", of: WantedSheet(subject: page, form: .large))
    let words = told.split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      words
        == "If you run out, in large print; \"print\" writes it as text, \"html\" writes it for a "
        + "web browser. Written: /a/b.txt >")
  }

  @Test("Where nothing is near it is said how to go on")
  func nothingNear() throws {
    #expect(
      try LinearTranscript.answers(to: ["xyzzy"]).contains("\nCheck the spelling, or try other"))
  }

  @Test("What is to be asked is heard as questions, and its number repeats it")
  func questions() throws {
    var guide = SampleGuide.guide
    let place = try #require(guide.nodes.firstIndex { $0.id == "stopping/run-out" })
    guide.nodes[place].blocks = [
      .list(
        ordered: true, items: ["Do I take it?", "Who tells me?"].map { [SampleGuide.house($0)] })
    ]
    var transcript = try LinearTranscript(guide)
    transcript.type("I ran out", "4")
    #expect(transcript.text.contains("\nQuestion 1: Do I take it?\nQuestion 2: Who tells me?\n"))
    #expect(!transcript.text.contains("Step 1: Do I"))
    var reader = transcript.reader
    #expect(reader.receive(line: "2").hasPrefix("Question 2: Who tells me?\n"))
  }

  @Test(
    "In a small terminal the first screen keeps its title, and what is heard leaves room for its hint"
  )
  func small() throws {
    let shelf = Shelf(try SampleGuide.library())
    func browser() throws -> LinearBrowser {
      try LinearBrowser(
        shelf: shelf, rows: 12, width: 38, glyphs: .unicode, today: "2026-06-01")
    }
    let start = try browser().start()
    #expect(start.split(separator: "\n", omittingEmptySubsequences: false).count <= 12, "\(start)")
    for line in ["2", "I ran out", "w"] {
      var reader = try browser()
      let said = reader.receive(line: line)
      #expect(said.hasSuffix("\nEnter: more. ! help now, ? keys\n> "), "\(said)")
      #expect(said.split(separator: "\n", omittingEmptySubsequences: false).count <= 12, "\(said)")
    }
  }

  @Test("o on a part reads its topics before the headings of its page")
  func topicsFirst() throws {
    var reader = try LinearTranscript().reader
    _ = reader.receive(line: "2")
    let lines = reader.receive(line: "o").split(separator: "\n").map(String.init)
    let topics = try #require(lines.firstIndex { $0.hasPrefix("In this part") }, "\(lines)")
    #expect(lines[topics + 1].hasPrefix("1. "))
    let headings = lines.firstIndex { $0.hasPrefix("On this page:") && $0 != lines[0] }
    #expect(headings.map { $0 > topics } ?? false, "\(lines)")
  }

  @Test("An emergency number is no row of a list", arguments: ["112", "911"])
  func emergencyNumber(number: String) throws {
    let said = try LinearTranscript.answers(to: [number])
    #expect(
      said == """
        \(number)
        Do this now: Get help now
        Step 1: Call the emergency number.
        Step 2: Say that you take samplin.
        End of what to do now.
        End. w warnings, ! help now, ? keys
        >\u{20}
        """)
  }

  @Test("The rows of a long list leave the emergency numbers out")
  func longList() throws {
    var guide = SampleGuide.guide
    let row = guide.nodes.firstIndex { $0.id == "questions" }!
    guide.nodes[row].blocks = [
      .menu(
        title: nil, items: (1...120).map { .init(title: "Row \($0)", target: Target("row-\($0)")) })
    ]
    var transcript = try LinearTranscript(guide, rows: 200)
    transcript.type("4")
    #expect(transcript.text.contains("\n111. Row 111\n113. Row 112\n"))
  }

  @Test("Help now is one letter away, from everywhere")
  func helpNow() throws {
    let said = try LinearTranscript.answers(to: ["!"])
    #expect(
      said == """
        !
        Do this now: Get help now
        Step 1: Call the emergency number.
        Step 2: Say that you take samplin.
        End. w warnings, ! help now, ? keys
        >\u{20}
        """)
  }

  @Test("Warnings are read withdrawal first: one in full, the others by title and number")
  func warnings() throws {
    let said = try LinearTranscript.answers(to: ["w", "3", "1"])
    #expect(
      said == """
        w
        Warnings, withdrawal first
        Danger: Do not stop samplin suddenly
        A sudden stop can cause seizures. [1][2]
        What to do: Keep taking it. Call your prescriber.
        From the page: Stopping safely
        End of warning.
        1. Warning: Call when you are ill
        2. Warning: Tell every doctor
        3. Caution: It can make you sleepy
        4. Notice: Keep it dry

        Pages named here:
        5. Stopping safely
        End. w warnings, ! help now, ? keys
        > 3
        One warning
        Caution: It can make you sleepy
        - Do not drive.
        - Do not climb.
        End of warning.

        From the page:
        1. How it is taken
        End. w warnings, ! help now, ? keys
        > 1
        Topic: How it is taken (k reads its top)
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

  @Test("The number of a step that was read, where it opens nothing, reads that step again")
  func stepAgain() throws {
    let said = try LinearTranscript.answers(to: ["!", "2", "3"])
    #expect(said.contains("> 2\nStep 2: Say that you take samplin.\n> 3\n\"3\" does nothing here"))
  }

  @Test("A sheet that is named is told or opened, and nothing about the person changes")
  func sheets() throws {
    var browser = try LinearBrowser(
      shelf: Shelf(SampleGuide.longLibrary), rows: 24, width: 72, glyphs: .unicode,
      today: "2026-06-01")
    for (typed, subject) in [("handout", SheetSubject.handout), ("action plan", .actionPlan)] {
      #expect(browser.receive(line: typed) == "")
      #expect(browser.takeSheet() == WantedSheet(subject: subject, form: .text))
      #expect(browser.takeSheet() == nil)
    }
    let before = browser.receive(line: "w")
    for typed in ["teach-back", "teach back", "quiz"] {
      #expect(browser.receive(line: typed).hasPrefix("What will you do?"))
      #expect(!browser.receive(line: "1").contains("stricter"))
      #expect(browser.receive(line: "w") == before)
    }
    #expect(browser.receive(line: "questions for my doctor").hasPrefix("Questions for my doctor"))
  }

  @Test("A page is taken along by its letter and its words, where it can be done")
  func handout() throws {
    for typed in ["p", "print", "save", "how do i print this page?"] {
      var browser = try LinearBrowser(
        shelf: Shelf(SampleGuide.longLibrary), rows: 24, width: 72, glyphs: .unicode,
        today: "2026-06-01")
      _ = browser.receive(line: "2")
      _ = browser.receive(line: typed)
      #expect(browser.takeSheet()?.subject == .page("stopping"), "\(typed)")
    }
    var shared = try LinearBrowser(
      shelf: Shelf(SampleGuide.longLibrary), rows: 24, width: 72, glyphs: .unicode,
      today: "2026-06-01", kiosk: Kiosk(canLeave: false))
    #expect(!shared.receive(line: "?").contains("print"))
    #expect(shared.receive(line: "print").hasPrefix("Others use this terminal"))
  }

  @Test("? lists what can be typed")
  func help() throws {
    let said = try LinearTranscript.answers(to: ["?"])
    #expect(
      said == """
        ?
        What you can type, each followed by Enter
        In danger, type ! and read what to do at once.
        A number: open what was read with that number
        Words, with or without / before them: search, or ask a question
        Enter alone or more: more of this page, and at its end the next topic
        w or warnings: all warnings, those first that matter most
        ! or help: help now: what to do at once
        f or questions: questions people ask (FAQ)
        d: where the sources disagree
        t or words: words explained
        s or sources: sources of this page; [1] after a line is the number of
        its source
        o: what is on this page, and which topics are in this part; after a
        question the other answers
        n or numbers: numbers of the sources, such as [1]: leave them out, or
        read them again
        a or me: about me: what applies to me, and what I want to ask
        p or print: take this page along: a file in your home folder
        r or again: read this again
        k or previous: the screen before this one
        b or back: back
        m or menu: menu
        ? or keys: what you can type
        q or quit: quit
        End. w warnings, ! help now, ? keys
        >\u{20}
        """)
  }

  @Test(
    "What does nothing is said in one sentence, with what can be typed",
    arguments: [
      ("x", "\"x\""), ("77", "\"77\""), ("/", "\"/\""), ("-1", "\"-1\""), ("\u{1B}[A", "That key"),
      ("\u{1B}OB\u{1B}[3~", "That key"), ("\u{7F}\u{9B}", "That key"), (" \t", "That key"),
    ])
  func wrongInput(typed: String, name: String) throws {
    var reader = try LinearTranscript().reader
    let said = reader.receive(line: typed)
    #expect(
      said.hasPrefix("\(name) does nothing here; type a number up to 7, w for warnings,"))
    #expect(said.hasSuffix("or ? keys.\n> "))
  }

  @Test("Nothing typed comes back as a control character")
  func controls() throws {
    var reader = try LinearTranscript().reader
    let said = reader.receive(line: "wed\u{1B}[2Jding\u{7}\u{8}\r")
    #expect(said.hasPrefix("Search: wedding. 1 answer.\n"))
  }

  @Test(
    "Where there is nothing to tell, that is said",
    arguments: [
      ("b", "There is nothing before this page."),
      ("k", "This is the top of the page."),
      ("s", "Open a topic first; s and o tell about the topic you are reading."),
    ])
  func nothing(typed: String, sentence: String) throws {
    let said = try LinearTranscript.answers(to: [typed])
    #expect(said == "\(typed)\n\(sentence)\n> ")
  }
}
