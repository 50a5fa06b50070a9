import Screen
import Testing

@testable import Browsing

@Suite("Reading on")
struct ReadingOnTests {
  @Test("An open branch says what Enter and the arrow do next, and Space reads its page")
  func fromTheTopics() throws {
    var session = try Session.after("<Down>\n", columns: 80, rows: 14)
    #expect(session.said == "Enter: read it. ↓: topics in it.")
    let top = session.top
    session.press("<Space>")
    #expect(session.half == .page)
    #expect(session.top > top)
  }

  @Test("Space in the topics moves through them where another page is open")
  func amongTopics() throws {
    var session = try Session.after("<Down>", columns: 80, rows: 14)
    session.press("<Space>")
    #expect(session.half == .topics)
    #expect(session.selected == "sources")
  }

  @Test("At the end of a page Space and Enter choose the next topic, and Enter opens it")
  func nextTopic() throws {
    for key in ["<Space>", "<PgDn>", "\n"] {
      var session = try Session.after(HistoryTests.longPage + "<End>")
      #expect(session.focused == nil)
      session.press(key)
      #expect(session.focused == "living/travelling")
      session.press("\n")
      #expect(session.reference == .node("living/travelling"))
    }
    var session = try Session.after(HistoryTests.longPage + "<End><Space>")
    session.press("<Space>")
    #expect(session.reference == .node("living/travelling"))
  }

  @Test(
    "Where the end of a page says that Space goes on it does, and no page says so where it does not",
    arguments: [
      "", "\n", HistoryTests.longPage, "w", "!", "?", "a", "p", ",", "'", "s", "o", "t",
      "<Down>\nf",
    ])
  func honestEnd(keys: String) throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var session = try Session.after(keys, columns: columns, rows: rows)
      session.press("<End>")
      for _ in 0..<4 {
        session.press("<Down>")
        let (said, before) = (session.said, session)
        session.press("<Space>")
        let hasGoneOn = session.reference != before.reference || session.focused != before.focused
        if said.contains("Space") { #expect(hasGoneOn, "\(keys) \(said)") }
        if said.hasPrefix("The end. Esc") {
          #expect(session.reference == before.reference)
          session = before
          session.press("<Esc>")
          #expect(session.reference != before.reference)
          return
        }
        guard !hasGoneOn else { return }
      }
    }
  }

  @Test("From the first page Space goes on to the first topic", arguments: [(80, 24), (40, 12)])
  func fromTheFirstPage(columns: Int, rows: Int) throws {
    var session = try Session.after("\n", columns: columns, rows: rows)
    for _ in 0..<12 where session.reference == .node("start") { session.press("<Space>") }
    #expect(session.reference == .node("stopping"))
    session.press("<BS>")
    #expect(session.reference == .node("start"))
  }

  @Test("A mark stands at the page that is open while the topics have the keys")
  func openTopic() throws {
    func marked(_ session: Session) -> [String] {
      session.screen.split(separator: "\n").filter { $0.hasPrefix("•") }.map {
        String($0.dropFirst().prefix(20)).replacing(" ", with: "")
      }
    }
    var session = try Session.after("<Down>")
    #expect(marked(session).count == 1)
    #expect(marked(session).first?.hasPrefix("Starthere") == true)
    session.press("\n<Down><Down>")
    #expect(marked(session).count == 1)
    #expect(marked(session).first?.hasPrefix("Stopping") == true)
    // The chosen row has the sign of what is chosen.
    #expect(try marked(Session.after("")).isEmpty)
  }

  @Test("On the first page nothing folds the warning that everybody must see")
  func noFold() throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var session = try Session.after("\n", columns: columns, rows: rows)
      let open = session.browser.reading.page.view.page.openWarnings
      for _ in 0..<6 where session.reference == .node("start") {
        session.press("<Tab>")
        #expect(session.browser.reading.page.view.focusedStop?.kind != .fold)
      }
      #expect(session.browser.reading.page.view.page.openWarnings == open)
      #expect(!open.isEmpty)
    }
  }

  @Test("Lists open with their first row chosen, that of a page's parts with the current one")
  func lists() throws {
    #expect(try Session.after("d").focused == "differing/highest-dose")
    #expect(try Session.after("mw'").focused == "start")
    let page = HistoryTests.longPage
    #expect(try Session.after(page + "o").focused == "living/first-weeks")
    let later = try Session.after(page + "<Space><Down><Down>o", columns: 80, rows: 14)
    #expect(later.focused == "living/first-weeks#what-you-may-feel")
  }

  @Test("A page without headings and warnings has no list of its parts, and says so")
  func noParts() throws {
    let session = try Session.after("t<Down>\no")
    #expect(session.reference != .contents(of: "terms/fit"))
    #expect(session.said == "This page has no parts to jump to.")
  }

  @Test("In a word's panel Backspace closes the panel and no more")
  func panel() throws {
    var session = try Session.after("<Down>\n\n<Tab><Tab>\n")
    let page = session.reference
    #expect(session.browser.reading.mode.word != nil)
    #expect(session.said.isEmpty)
    session.press("<BS>")
    #expect(session.browser.reading.mode.word == nil)
    #expect(session.reference == page)
  }

  @Test("The footer says how to close what lies over a page, and nothing that does nothing")
  func footer() throws {
    func words(_ keys: String, rows: Int = 24) throws -> [String] {
      try Session.after(keys, columns: 140, rows: rows).browser.picture.bottomRow.items.map(
        \.hint.words)
    }
    for keys in ["w", "!", "?", "'", HistoryTests.longPage + "s", "<Down>\n\n<Tab><Tab>\n"] {
      #expect(try words(keys).contains("close"))
      #expect(try !words(keys).contains("topics"))
    }
    #expect(try words(HistoryTests.longPage).contains("topics"))
    #expect(try words(HistoryTests.longPage).contains("more"))
    #expect(try !words(HistoryTests.longPage + "<End>").contains("more"))
    #expect(try words("/dose<Down><Down>\n").contains("next match"))
    #expect(try !words(HistoryTests.longPage).contains("next match"))
    #expect(try !words("").contains("back"))
    #expect(try words(HistoryTests.longPage).contains("back"))
    #expect(try !words("w").contains("back"))
  }

  @Test("Where the tree cuts a title, the line above the footer has it whole")
  func cutTitle() throws {
    let session = try Session.after("<Down><Down><Down>\n<Down><Down>")
    #expect(session.screen.contains("Travelling with…"))
    #expect(session.said == "Enter opens: Travelling with samplin by train")
    #expect(
      try Session.after("<Down><Down><Down>\n<Down><Down>\n<Left>").said
        == "Travelling with samplin by train")
  }

  @Test("While another topic is chosen than the one that is open, it is said what Enter opens")
  func chosenTopic() throws {
    #expect(try Session.after("<Down><Down>").said == "Enter opens: How it is taken")
    #expect(try Session.after("<Down><Up>").said.isEmpty)
  }

  @Test("One sign stands where the keys are: at the chosen row, or at the title of the page")
  func oneSign() throws {
    for keys in ["", HistoryTests.longPage, HistoryTests.longPage + "<End><Space>", "w<Down>"] {
      let session = try Session.after(keys)
      let signs = session.screen.split(separator: "\n").dropFirst().dropLast(2)
        .flatMap { line in [line.first, line.dropFirst(27).first].filter { $0 == ">" } }
      #expect(signs.count == 1, "\(keys)")
    }
  }

  @Test("What comes together is taken in order, and asked once")
  func together() throws {
    var session = try Session()
    session.browser.receive(KeyScript.keys(of: "/seizure\n").map { Event.key($0) })
    #expect(session.reference == .node("terms/seizure"))
    session.browser.receive(KeyScript.keys(of: "/zeppelin<Down>").map { Event.key($0) })
    #expect(session.browser.reading.mode.search?.answer?.answered == false)
    let paste = String(repeating: "pain dose ", count: 500)
    session.browser.receive(KeyScript.keys(of: "<C-u>" + paste).map { Event.key($0) })
    #expect(session.browser.reading.mode.search?.prompt.text.count == Question.longest)
    #expect(session.said == "The question is as long as it can be.")
    session.browser.receive([.key(.control("c")), .key(.character("x"))])
    #expect(session.browser.isDone)
  }
}
