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
      try Session.after(keys, columns: 140, rows: rows).browser.picture.footer.items.map(
        \.hint.words)
    }
    for keys in ["w", "!", "?", "'", HistoryTests.longPage + "s", "<Down>\n\n<Tab><Tab>\n"] {
      #expect(try words(keys).contains("close"))
      #expect(try !words(keys).contains("topics"))
    }
    #expect(try words(HistoryTests.longPage).contains("topics"))
    #expect(try words(HistoryTests.longPage).contains("more"))
    #expect(try !words(HistoryTests.longPage + "<End>").contains("more"))
    #expect(try words("/dose<Down><Down><Down>\n").contains("next match"))
    #expect(try !words(HistoryTests.longPage).contains("next match"))
    #expect(try !words("").contains("back"))
    #expect(try words(HistoryTests.longPage).contains("back"))
    #expect(try !words("w").contains("back"))
  }

  @Test("Where the tree cuts a title, the line above the footer has it whole")
  func cutTitle() throws {
    let session = try Session.after("<Down><Down><Down>\n<Down><Down>")
    #expect(session.screen.contains("Travelling with sampl…"))
    #expect(session.said == "Travelling with samplin by train")
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
