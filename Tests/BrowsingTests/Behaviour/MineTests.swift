import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

@Suite("About me")
struct MineTests {
  /// The first row of the page: a patch.
  private static let patch = "a<Down>\n"

  private func items(of session: Session, listed index: Int = 0) -> [String] {
    let lists = session.browser.reading.page.view.page.blocks.compactMap { block -> [String]? in
      if case .list(_, let items) = block { items.map(\.plainText) } else { nil }
    }
    return lists.indices.contains(index) ? lists[index] : []
  }

  @Test("What is taken along is named, and how to print it")
  func namedSheet() throws {
    for (keys, title) in [
      ("p", "Start here"), ("<Down>\n\np", "Stopping safely"),
      ("ap", "What to do when: the action plan"),
    ] {
      let session = try Session.after(keys)
      let words = session.page.split(separator: "\n").joined(separator: " ")
        .split(separator: " ").joined(separator: " ")
      #expect(words.contains("\"\(title)\" is written to your home folder"), "\(words)")
      #expect(words.contains("open the file in a web browser"))
    }
  }

  @Test("What applies is said with Enter, and said again it is taken back")
  func toggling() throws {
    var session = try Session.after("a")
    #expect(session.screen.contains("[ ] I wear a patch"))
    // Who presses Enter in haste has said nothing of themselves.
    #expect(session.said == "↓ chooses; Enter does it.")
    session.press("\n\n")
    #expect(session.browser.reader.applying.isEmpty)
    session.press("<Down>")
    #expect(session.said == "Enter says yes or no")
    session.press("\n")
    #expect(session.screen.contains("[x] I wear a patch"))
    // What is said of it is whole on a narrow screen too.
    #expect(
      try Session.after("a<Down>\n", columns: 40, rows: 20).said
        == "What is stricter for you is first.")
    #expect(session.browser.reader.applying == ["patch"])
    #expect(session.atCursor.contains("[x]"))
    session.press("\n")
    #expect(session.browser.reader.applying.isEmpty)
    #expect(session.screen.contains("[ ] I wear a patch"))
  }

  @Test("What is an emergency for this reader stands behind the steps of help now")
  func helpNow() throws {
    let usual = try Session.after("!").browser.reading.page.view.page.blocks
    let session = try Session.after(Self.patch + "!")
    let blocks = session.browser.reading.page.view.page.blocks
    guard case .list(true, _) = blocks.first else {
      Issue.record("the steps do not come first")
      return
    }
    #expect(blocks[1] == .heading(level: 2, text: "For you: call the emergency number now"))
    #expect(blocks[2].plainText == "a rash")
    #expect(Array(blocks[..<1] + blocks[3...]) == usual, "nothing is hidden")
  }

  @Test("What is a call today for this reader is said too")
  func callToday() throws {
    let blocks = try Session.after("a<Down><Down>\n!").browser.reading.page.view.page.blocks
    #expect(blocks[1] == .heading(level: 2, text: "For you: call a doctor today"))
    #expect(blocks[2].plainText == "a headache")
  }

  @Test(
    "Warnings that concern the reader say so and stand first among those as grave, behind the first of all"
  )
  func warnings() throws {
    func warnings(_ keys: String) throws -> [Warning] {
      try Session.after(keys).browser.reading.page.view.page.blocks.compactMap {
        if case .warning(let warning) = $0 { warning } else { nil }
      }
    }
    let usual = try warnings("w")
    let own = try warnings(Self.patch + "w")
    #expect(own.first == usual.first)
    #expect(own.map(\.level) == own.map(\.level).sorted())
    #expect(usual.map(\.level) == usual.map(\.level).sorted())
    let sleepy = try #require(own.first { $0.title == "For you: It can make you sleepy" })
    #expect(own.first { $0.level == sleepy.level } == sleepy)
    #expect(
      Set(own.map { $0.title.replacing("For you: ", with: "") }) == Set(usual.map(\.title)))
  }

  @Test("Lines that speak of it are marked, and come first in a list that is no list of steps")
  func lines() {
    let reader = Reader(["age"], plan: SampleGuide.plan)
    let line = SampleGuide.house("Call for an older person.")
    let other = SampleGuide.house("Call.")
    let list = reader.blocks([.list(ordered: false, items: [[other], [line]])], of: "start")
    #expect(list.map(\.plainText) == ["For you: Call for an older person.\nCall."])
    let steps = reader.blocks([.list(ordered: true, items: [[other], [line]])], of: "start")
    #expect(steps.map(\.plainText) == ["1. Call.\n2. For you: Call for an older person."])
    let half = SampleGuide.house("Get help now")
    let words = reader.blocks([.paragraph([other, half, line, other])], of: "start")
    #expect(
      words.map(\.plainText) == ["Call. For you: Get help now Call for an older person. Call."])
  }

  @Test("A page that is about it says so once and marks no line")
  func pages() throws {
    let reader = Reader(["patch"], plan: SampleGuide.plan)
    let line = SampleGuide.house("Keep the patch on.")
    let blocks = reader.blocks([.paragraph([line])], of: "stopping/run-out")
    #expect(
      blocks.map(\.plainText) == [
        "Keep the patch on.", "For you: this page, because you say: I wear a patch.",
      ])
  }

  @Test("A result of a search is found on a page that says more for this reader")
  func results() throws {
    let page = try Session.after(Self.patch + "!").browser.reading.page.view.page
    let plain = try Session.after("!").browser.reading.page.view.page
    let last = plain.blocks.count - 1
    #expect(page.blocks[page.block(ofOwn: last)] == plain.blocks[last])
  }

  @Test("It is kept with the marks, and only where something is kept")
  func keeping() throws {
    var session = try Session.after(Self.patch)
    #expect(session.browser.savedState == nil)
    session.browser.reading.keeping.isOn = true
    let saved = try #require(session.browser.savedState)
    var next = try Session()
    next.browser.resume(saved, atLastPage: false)
    #expect(next.browser.reader.applying == ["patch"])
  }

  @Test("The questions for a doctor hold the guide's own and the lines that were marked")
  func questions() throws {
    var session = try Session.after("<Down>\n<Down>\n<Tab>m")
    let marked = try #require(session.browser.markedLines.first)
    #expect(marked.hasPrefix("If you run out: "))
    session.press("a<End>")
    try session.choose("Questions for my doctor")
    #expect(session.reference == .questions(for: "doctor"))
    #expect(items(of: session).first == "What is it for?")
    #expect(items(of: session, listed: 1) == ["All your packs"])
    let row = try #require(session.browser.reading.page.view.layout.stops.first)
    #expect(row.title == "If you run out")
    session.press("<Tab>\n")
    #expect(session.reference == .node("stopping/run-out"))
  }

  @Test("p writes the questions, and on the page about me the action plan")
  func sheets() throws {
    var session = try Session.after("a")
    try session.choose("Questions for my doctor")
    session.press("p<Down>\n")
    #expect(
      session.browser.takeSheet()
        == WantedSheet(subject: .questions("doctor"), form: .text))
    session = try Session.after("ap<Down>\n")
    #expect(session.browser.takeSheet() == WantedSheet(subject: .actionPlan, form: .text))
  }

  @Test("An answer is shown when it is asked for, and hidden again")
  func teachBack() throws {
    var session = try Session.after("a")
    try session.choose(Wording.teachBackRow)
    #expect(!session.screen.contains("I call today."))
    #expect(session.said == "Enter shows the answer, or hides it")
    session.press("\n")
    #expect(session.screen.contains("I call today."))
    #expect(!session.screen.contains("I call the emergency number."))
    session.press("<Down>\n")
    #expect(session.screen.contains("I call the emergency number."))
    session.press("\n<Up>\n")
    #expect(!session.screen.contains("I call"))
  }

  @Test("A guide that says nothing of it says so")
  func unknown() throws {
    var guide = SampleGuide.guide
    (guide.plan, guide.paper) = (nil, nil)
    var session = try Session(in: SampleGuide.library(of: guide))
    session.press("a")
    #expect(session.page.contains("does not tell what is stricter"))
  }

  @Test("Linear mode asks, answers and marks alike")
  func linear() throws {
    var browser = try LinearBrowser(
      shelf: Shelf(SampleGuide.library()), rows: 60, width: 72, glyphs: .unicode,
      today: "2026-06-01")
    #expect(browser.receive(line: "a").contains("1. [ ] I wear a patch"))
    #expect(browser.receive(line: "1").contains("I wear a patch: what is stricter"))
    #expect(browser.receive(line: "r").contains("1. [x] I wear a patch"))
    #expect(browser.receive(line: "!").contains("For you: call the emergency number now"))
    #expect(browser.receive(line: "a").contains("4. What will you do? (teach-back)"))
    #expect(browser.receive(line: "4").contains("1. What if you run out?"))
    #expect(browser.receive(line: "1").contains("I call today."))
  }
}

extension Session {
  /// Goes to a row of the page and opens it.
  fileprivate mutating func choose(_ title: String) throws {
    let index = try #require(
      browser.reading.page.view.layout.stops.firstIndex { $0.title == title })
    press("<Home>")
    for _ in 0..<50 where browser.reading.page.view.focus != index { press("<Tab>") }
    press("\n")
  }
}
