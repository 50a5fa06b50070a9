import Education
import Screen
import Testing

@testable import Browsing

@Suite("Moving and opening")
struct MovingTests {
  @Test("A digit chooses what stands at that place on the screen, and Enter opens it")
  func digits() throws {
    var session = try Session.after("3")
    #expect(session.selected == "taking")
    session.press("2\n")
    #expect(session.reference == .node("stopping"))
    session = try Session.after("f2")
    #expect(session.focused == "questions/missed-dose")
    session = try Session.after("f9")
    #expect(session.said == "There is no number 9 on this screen.")
  }

  @Test("A closed branch opens and keeps the keys; an open one and a leaf hand them to their page")
  func enter() throws {
    var session = try Session.after("<Down>\n")
    #expect(session.half == .topics)
    #expect(session.reference == .node("stopping"))
    #expect(session.screen.contains("If you run out"))
    session.press("\n")
    #expect(session.half == .page)
    #expect(session.reference == .node("stopping"))
    session.press("<Left><Down>\n")
    #expect(session.half == .page)
    #expect(session.reference == .node("stopping/run-out"))
  }

  @Test("Right and l open as Enter does", arguments: ["<Right>", "l"])
  func open(key: String) throws {
    let entered = try Session.after("<Down>\n<Down>\n")
    let session = try Session.after("<Down>\(key)<Down>\(key)")
    #expect(session.screen == entered.screen)
    #expect(session.cursor == entered.cursor)
  }

  @Test("Left leaves the page, goes up to the branch, folds it, and then has nothing to do")
  func left() throws {
    var session = try Session.after("<Down>\n<Down>\n<Left>")
    #expect(session.half == .topics)
    #expect(session.selected == "stopping/run-out")
    session.press("h")
    #expect(session.selected == "stopping")
    #expect(session.screen.contains("> Stopping safely"))
    #expect(session.screen.contains("If you run out"))
    session.press("<Left>")
    #expect(!session.screen.contains("  If you run out  "))
    session.press("<Left>")
    #expect(session.selected == "stopping")
  }

  @Test(
    "From the topics the page is found where it was left", arguments: ["\n", "<Right>", "<Tab>"])
  func backToThePage(key: String) throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var session = try Session.after(
        HistoryTests.longPage + "<Space>", columns: columns, rows: rows)
      let before = session.screen
      session.press("<Left>")
      #expect(session.half == .topics)
      session.press(key)
      #expect(session.screen == before)
    }
  }

  @Test("Arrows read, on a page that fits as on a long one, and say where the page ends")
  func scrolling() throws {
    var session = try Session.after(HistoryTests.longPage)
    session.press("<Down>")
    #expect(session.top == 1)
    #expect(session.focused == nil)
    session.press("jj<Up>k")
    #expect(session.top == 1)
    session.press("<Up><Up>")
    #expect(session.said == "This is the top of the page.")
    session.press("<End>")
    let end = session.top
    session.press("<Down><Down>")
    #expect(session.focused == nil)
    #expect(session.top == end)
    #expect(session.said == "The end. Space goes on. Tab: links.")
    // Rows to choose stand on this one, and it is whole on the screen.
    session = try Session.after("<Down>\n\n<Down>", columns: 80, rows: 60)
    #expect(session.browser.reading.page.view.viewport.fits)
    #expect(session.focused == nil)
    #expect(session.said == "The end. Space goes on. Tab: links.")
    session = try Session.after("!<Down>", columns: 80, rows: 60)
    #expect(session.said == "The end. Esc closes this page.")
  }

  @Test("The footer says whether arrows read or choose, and names Enter where something is chosen")
  func arrowHints() throws {
    func hints(_ keys: String) throws -> String {
      let session = try Session.after(keys, columns: 40, rows: 12)
      return session.row(11)
    }
    #expect(try hints(HistoryTests.longPage) == " Backspace back  / ask  ! help  q quit")
    #expect(try hints(HistoryTests.longPage + "<End><Tab>").contains("Enter open  "))
    for list in ["w", "f", "t", "d", "o", ",", HistoryTests.longPage + "s"] {
      #expect(try !hints(list).contains("read"), "\(list)")
    }
    #expect(try hints(",") == " Enter open  Esc/q close  / ask  ! help")
  }

  @Test("A topic begins with its main line, and a search still opens the part that it found")
  func mainLine() throws {
    var session = try Session.after("<Down>\n")
    #expect(session.screen.contains("Never stop by yourself."))
    #expect(
      session.browser.reading.page.view.page.blocks.first?.plainText == "Never stop by yourself.")
    session.press("/safe way\n\n")
    #expect(session.reference == .node("stopping"))
    let page = session.browser.reading.page.view.page
    let section = try #require(page.block(at: "stopping#the-safe-way"))
    #expect(page.block(ofOwn: section - 1) == section)
    #expect(page.block(ofOwn: 0) == 0)
  }

  @Test("From a chosen row arrows go to the next, and pass over a warning that stands open")
  func rows() throws {
    var session = try Session.after("<Down>\n\n", columns: 80, rows: 60)
    while session.focused != "stopping#tell-every-doctor" { session.press("<Tab>") }
    session.press("<Down>")
    #expect(session.focused == "differing/highest-dose")
    // Above it the DANGER and the first WARNING stand open.
    session.press("<Up><Up>")
    #expect(session.focused == "stopping#tell-every-doctor")
    #expect(session.said == "This is the top of the page.")
  }

  @Test("On a list the first arrow down chooses the first row on the screen")
  func listRows() throws {
    for (keys, isList) in [
      ("w", true), ("f", true), ("t", true), ("d", true), (",", true), ("?", false), ("!", false),
      (HistoryTests.longPage, false), ("<Down>\n", false),
    ] {
      #expect(try Session.after(keys).browser.reading.page.view.page.isList == isList, "\(keys)")
    }
    #expect(try Session.after("w<Home><Down>").focused != nil)
  }

  @Test("A screen down keeps one line, and comes back up to where it began")
  func pages() throws {
    var session = try Session.after(HistoryTests.longPage)
    let last = session.row(21)
    session.press("<Space>")
    #expect(session.row(3).dropFirst(28) == last.dropFirst(28))
    session.press("<PgUp>")
    #expect(session.top == 0)
    session.press("<PgDn>b")
    #expect(session.top == 0)
  }

  @Test("Home and End go to the ends, in the topics and on the page")
  func ends() throws {
    var session = try Session.after("G")
    #expect(session.selected == "sources")
    session.press("g")
    #expect(session.selected == "start")
    session.press("<End><Home>")
    #expect(session.selected == "start")
    session = try Session.after(HistoryTests.longPage + "<End>")
    #expect(session.browser.reading.page.view.viewport.isAtEnd)
    session.press("<Home>")
    #expect(session.top == 0)
  }

  @Test("Tab walks links, words and rows in reading order and goes round; Shift-Tab the other way")
  func tabs() throws {
    var session = try Session.after("<Down>\n\n")
    let order: [Target] = [
      "stopping#do-not-stop-samplin-suddenly", "terms/taper", "stopping#call-when-you-are-ill",
      "stopping/run-out", "stopping#tell-every-doctor", "differing/highest-dose",
      "taking#it-can-make-you-sleepy", "stopping/run-out", "stopping/run-out",
    ]
    for target in order + [order[0]] {
      session.press("<Tab>")
      #expect(session.focused == target)
    }
    for target in order.reversed() {
      session.press("<S-Tab>")
      #expect(session.focused == target)
    }
  }

  @Test("The target of what is chosen is named above the footer")
  func target() throws {
    var session = try Session.after("<Down>\n\n<Tab>")
    #expect(session.said == "Enter folds this warning")
    session.press("<Tab>")
    #expect(session.said == "Enter opens: taper")
    session.press("<Tab><Tab>")
    #expect(session.said == "Enter opens: If you run out")
    session.press("<Tab>")
    #expect(session.said == "Enter shows this warning")
  }

  @Test("Enter folds and opens a warning; on the screen of warnings an open one leads to its page")
  func warnings() throws {
    var session = try Session.after("<Down>\n\n<Tab>\n")
    #expect(session.row(5).contains("│> DANGER"))
    #expect(!session.screen.contains("A sudden stop"))
    #expect(session.focused == "stopping#do-not-stop-samplin-suddenly")
    session.press("\n")
    #expect(session.screen.contains("A sudden stop"))
    session.press("w<Tab>")
    #expect(session.said == "Enter opens the page of this warning")
    session.press("<Down><Down>\n")
    #expect(session.reference == .warnings)
    #expect(session.screen.contains("Call your prescriber when you cannot keep it"))
    session.press("\n")
    #expect(session.reference == .node("stopping"))
    #expect(session.atCursor.hasPrefix(" WARNING  Call when you are ill"))
  }

  @Test("A link to a warning opens it where it stands folded")
  func linkToWarning() throws {
    var session = try Session.after("<Down>\n\n<End>")
    while session.focused != "taking#it-can-make-you-sleepy" { session.press("<Tab>") }
    session.press("\n")
    #expect(session.reference == .node("taking"))
    #expect(session.screen.contains("Do not climb."))
  }

  @Test("Enter where nothing is chosen says how to choose")
  func nothingChosen() throws {
    var session = try Session.after("<Down>\n\n\n")
    #expect(session.said == "Tab chooses a link; Enter opens it.")
    session = try Session.after("!\n")
    #expect(session.said == "This page has no links.")
    session.press("<Tab>")
    #expect(session.said == "This page has no links.")
  }
}
