import Screen
import Testing

@testable import Browsing

@Suite("Esc closes one thing at a time")
struct ClosingTests {
  @Test("Matches, then the chosen link, then the page that was found")
  func order() throws {
    var session = try Session.after("/dose<Down><Down>\n<Tab>")
    #expect(session.focused != nil)
    #expect(session.styles.contains("m"))
    session.press("<Esc>")
    #expect(!session.styles.contains("m"))
    #expect(session.focused != nil)
    #expect(session.said == Wording.matchesAreGone)
    session.press("<Esc>")
    #expect(session.focused == nil)
    #expect(session.half == .page)
    session.press("<Esc>")
    #expect(session.browser.reading.mode.search?.prompt.text == "dose")
    session.press("<Esc>")
    #expect(session.browser.reading.mode.search == nil)
  }

  @Test("A page that was not found closes to the topics")
  func topics() throws {
    var session = try Session.after("<Down>\n\n")
    #expect(session.half == .page)
    session.press("<Esc>")
    #expect(session.half == .topics)
    #expect(session.selected == "stopping")
  }

  @Test("An explained word closes and leaves its link chosen")
  func panel() throws {
    var session = try Session.after("<Down>\n\n<Tab><Tab>")
    let before = session.screen
    session.press("\n")
    #expect(session.screen != before)
    session.press("<Esc>")
    #expect(session.screen == before)
    #expect(session.atCursor.hasPrefix("taper"))
  }

  @Test(
    "q closes whatever lies over the page, and the footer of each names it", arguments: [80, 40])
  func quitCloses(columns: Int) throws {
    for keys in ["w", "!", "?", ",", "f", "<Down>\n\n<Tab><Tab>\n"] {
      var session = try Session.after(keys, columns: columns, rows: columns == 80 ? 24 : 12)
      let footer = session.row(session.browser.reading.size.rows - 1)
      #expect(footer.contains("Esc/q close"), "\(keys)")
      #expect(!footer.contains("q quit"), "\(keys)")
      // As a person presses it: it waits for a word, and says what it will do.
      session.browser.receive([.key(.character("q"))], at: 10_000)
      #expect(session.said.hasPrefix("q: close."), "\(keys): \(session.said)")
      session.browser.receive([.pause], at: 11_000)
      #expect(!session.browser.isDone, "\(keys)")
      #expect(session.browser.reading.mode.word == nil)
    }
  }

  @Test("Any other key closes an explained word and does what it does")
  func panelAndMore() throws {
    var session = try Session.after("<Down>\n\n<Tab><Tab>\nw")
    #expect(session.reference == .warnings)
    #expect(session.browser.reading.mode.word == nil)
    session = try Session.after("<Down>\n\n<Tab><Tab>\n/")
    session.press("<Esc>")
    #expect(session.browser.reading.mode.word == nil)
  }

  @Test(
    "A page that the program made closes to the page below it", arguments: ["w", "!", "'", "?"])
  func madePages(key: String) throws {
    var session = try Session.after(HistoryTests.longPage + "<Space><Tab>")
    let before = session.screen
    session.press(key)
    #expect(session.screen != before)
    session.press("<Esc>")
    #expect(session.screen == before)
  }

  @Test(
    "A page of the guide that a letter opened closes to the page below it, as all others do",
    arguments: ["f", "d", "t", "u"], ["<Esc>", "q"])
  func openedByLetter(key: String, closing: String) throws {
    var session = try Session.after("<Down>\n<Down>\n<Space>")
    let before = session.screen
    session.press(key)
    let reference = session.reference
    #expect(session.screen != before)
    #expect(session.screen.contains("Esc/q close"), "\(key)")
    // Steps on it are closed with it, and what was opened from it comes back to it first.
    session.press("<End><Home>" + closing)
    #expect(session.screen == before)
    #expect(!session.browser.isDone)
    session.press(key + "<Down>\n")
    guard session.reference != reference else { return }
    session.press("<BS>")
    #expect(session.reference == reference)
    session.press(closing)
    #expect(session.reference == .node("stopping/run-out"))
  }

  @Test("Of pages that lie over each other Esc closes one at a time, as Backspace does")
  func stacked() throws {
    for keys in ["w!", "!w?", "a<Down>\n", "p,", "ws"] {
      var steps = [try Session.after(HistoryTests.longPage + "<Space>")]
      for key in KeyScript.keys(of: keys) {
        var next = steps.last!
        next.receive(.key(key))
        if next.reference != steps.last!.reference { steps.append(next) }
      }
      var (esc, back) = (steps.last!, steps.last!)
      for step in steps.dropLast().reversed() {
        esc.press("<Esc>")
        back.press("<BS>")
        #expect(esc.reference == step.reference, "\(keys)")
        #expect(esc.reference == back.reference, "\(keys)")
      }
      #expect(esc.screen == steps[0].screen)
    }
  }

  @Test("Steps on a page that lies over others are closed with it")
  func stepsOnIt() throws {
    var session = try Session.after(HistoryTests.longPage + "wo")
    session.press("<Esc><Esc>")
    #expect(session.reference == .node("living/first-weeks"))
  }

  @Test("A page that was found closes to what was found, and that to the page below")
  func foundOverAnother() throws {
    var session = try Session.after("<Down>\n\nw/seizure<Down>\n")
    #expect(session.browser.reading.mode.search == nil)
    while session.browser.reading.mode.search == nil, session.browser.reading.history.canGoBack {
      session.press("<BS>")
    }
    session.press("<Esc>")
    #expect(session.reference == .warnings)
    session.press("<Esc>")
    #expect(session.reference == .node("stopping"))
  }

  @Test("Pages about a page close to it", arguments: ["s", "o"])
  func pagesAbout(key: String) throws {
    var session = try Session.after(HistoryTests.longPage + "<Space>")
    let before = session.screen
    session.press(key + "<Esc>")
    #expect(session.screen == before)
  }

  @Test(
    "The prompt closes to the same screen, whatever was typed", arguments: ["", "f", "seizure"])
  func prompt(words: String) throws {
    var session = try Session.after(HistoryTests.longPage + "<Space><Tab>")
    let before = session.screen
    session.press("/" + words + "<Esc>")
    #expect(session.screen == before)
  }

  @Test(
    "q closes what lies over a page, and leaves from a page of the guide", arguments: ["w", "!"])
  func closingWithQ(key: String) throws {
    var session = try Session.after("<Down>\n" + key)
    session.press("q")
    #expect(!session.browser.isDone)
    #expect(session.reference == .node("stopping"))
    session.press("q")
    #expect(session.browser.isDone)
  }

  @Test("A topic whose row is folded away stays open when Esc is pressed in the topics")
  func foldedAway() throws {
    var session = try Session.after("<Down>\n<Down>\n<Left><Left><Left>")
    #expect(session.selected == "stopping")
    #expect(session.reference == .node("stopping/run-out"))
    session.press("<Esc>")
    #expect(session.reference == .node("stopping/run-out"))
    #expect(session.half == .topics)
  }
}
