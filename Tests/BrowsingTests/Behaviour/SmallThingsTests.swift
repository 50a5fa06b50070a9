import Screen
import Testing

@testable import Browsing

@Suite("Marks, measure and keys that do nothing")
struct SmallThingsTests {
  @Test("A mark leads back to the line where it was set, and Backspace from there")
  func marks() throws {
    var session = try Session.after(HistoryTests.longPage + "<Space>")
    let place = session.page
    session.press("m")
    #expect(session.said == "Marked until you quit. ' shows marks.")
    session.press("wf'<Down>\n")
    #expect(session.page == place)
    #expect(session.half == .page)
    session.press("<BS>")
    #expect(session.reference == .bookmarks)
    session.press("]m")
    #expect(session.said == "The mark is gone.")
    session.press("'")
    #expect(session.screen.contains("You have no marks."))
  }

  @Test("A mark that was set from the topics opens with the keys on its page")
  func markFromTopics() throws {
    let session = try Session.after("mw'<Down>\n")
    #expect(session.reference == .node("start"))
    #expect(session.half == .page)
  }

  @Test("Only pages of the guide can be marked, and the others say so")
  func unmarkable() throws {
    var session = try Session.after("?m")
    #expect(!session.said.isEmpty)
    session.press("'")
    #expect(session.screen.contains("You have no marks."))
  }

  @Test("A sentence that is wider than the screen is told whole, and gone with the next key")
  func wholeSentence() throws {
    for (columns, rows) in [(40, 12), (80, 24)] {
      var session = try Session.after(HistoryTests.longPage, columns: columns, rows: rows)
      let before = session.screen
      let path = "~/" + String(repeating: "a", count: columns - 10) + ".txt"
      session.browser.say("\(Wording.isWritten(path))")
      let words = session.screen.split { " \n".contains($0) }.map(String.init)
      #expect(words.contains(path))
      #expect(words.contains("Nothing") && words.contains("There"))
      session.press("<Up>")
      session.press("<Down><Up>")
      #expect(!session.screen.contains("Nothing new"))
      #expect(session.row(3) == before.split(separator: "\n", omittingEmptySubsequences: false)[3])
    }
  }

  @Test("On a page of many screens the way past them is named, and at its end how to take it along")
  func passingOver() throws {
    var session = try Session.after("<Down>\n\n", columns: 40, rows: 12)
    let isLong = session.browser.reading.page.view.screens.tops.count >= 9
    #expect((session.said == "o: jump to a part") == isLong, "\(session.screen)")
    session.press(HistoryTests.longPage + "<End>")
    #expect(session.said == "p: take it along", "\(session.screen)")
    session.press("<Home>")
    #expect(session.said != "p: take it along")
  }

  @Test("Plus and minus change the measure, keep the line, and stop at 24 and 120 columns")
  func measure() throws {
    var session = try Session.after(HistoryTests.longPage + "<Space>", columns: 200, rows: 12)
    let anchor = session.browser.reading.page.view.anchor
    #expect(session.browser.reading.layout.text.columns.count == 72)
    session.press("+")
    #expect(session.browser.reading.layout.text.columns.count == 76)
    session.press("=-")
    #expect(session.browser.reading.layout.text.columns.count == 76)
    for _ in 0..<40 { session.press("+") }
    #expect(session.browser.reading.layout.text.columns.count == 120)
    for _ in 0..<40 { session.press("-") }
    #expect(session.browser.reading.layout.text.columns.count == 24)
    for _ in 0..<12 { session.press("+") }
    #expect(session.browser.reading.layout.text.columns.count == 72)
    #expect(session.browser.reading.page.view.anchor == anchor)
  }

  @Test("Minus narrows the text at once, whatever room there is", arguments: [40, 80, 100, 140])
  func narrower(columns: Int) throws {
    var session = try Session.after(HistoryTests.longPage, columns: columns, rows: 24)
    let width = session.browser.reading.layout.text.columns.count
    session.press("-")
    #expect(session.browser.reading.layout.text.columns.count < width)
    session.press("+")
    #expect(session.browser.reading.layout.text.columns.count == width)
  }

  @Test("The measure is kept while the terminal changes its size")
  func measureKept() throws {
    var session = try Session.after("---", columns: 200, rows: 24)
    let width = session.browser.reading.layout.text.columns.count
    session.resize(60, 24)
    session.resize(200, 24)
    #expect(session.browser.reading.layout.text.columns.count == width)
  }

  @Test("A key that does nothing says so, in every mode that has no prompt")
  func unknownKeys() throws {
    for (keys, name) in [("&", "&"), ("<Del>", "Delete"), ("<F9>", "F9"), ("<C-w>", "Ctrl-W")] {
      for mode in ["", "<Down>\n\n", "w", "?", "!"] {
        let session = try Session.after(mode + keys)
        #expect(session.said == "\(name) does nothing here. ?: keys.")
      }
    }
  }

  @Test(
    "What is said stands whole in forty columns and is gone with the next key, or the one after it")
  func said() throws {
    for keys in ["x", "<BS>", "]", "!<Tab>", "<Down>\n\n\n", "m", "mm", "n", "v", "vv", "c", "#"] {
      var session = try Session.after(keys, columns: 40, rows: 12)
      #expect(session.said == session.browser.notice)
      session.press("/")
      // What tells how the look was stays for one key more.
      if ["v", "vv", "c"].contains(keys) { session.press("x") }
      #expect(session.browser.notice == nil)
    }
  }

  @Test("A key of the table always changes the screen or says why not")
  func everyKeyAnswers() throws {
    let modes = [
      "", "<Down>\n\n", "w", "?", "!", "'", "/seizure\n", HistoryTests.longPage + "s", ",", "p",
    ]
    for mode in modes {
      let session = try Session.after(mode)
      for binding in Keymap.reading.bindings where ![.quit, .quitAtOnce].contains(binding.command) {
        for key in binding.keys {
          var after = session
          after.receive(.key(key))
          let changed = after.screen != session.screen || after.cursor != session.cursor
          // The page that a key shows is there already.
          let isThere =
            binding.command == .warnings && mode == "w" || binding.command == .keys && mode == "?"
            || binding.command == .helpNow && mode == "!"
            || binding.command == .bookmarks && mode == "'"
            || binding.command == .settings && mode == ","
            // The program writes the page, and says so.
            || after.browser.wantedSheet != nil
            || binding.command == .top || binding.command == .choose
          #expect(changed || isThere, "\(binding.shown) after \(mode)")
        }
      }
    }
  }

  @Test("The end of the terminal is the end of the session, in every mode")
  func end() throws {
    for mode in ["", "w", "/", "/seizure", "?", "<Down>\n\n<Tab><Tab>\n"] {
      var session = try Session.after(mode)
      session.receive(.end)
      #expect(session.browser.isDone)
    }
  }

  @Test("q and Ctrl-C quit; q closes what lies over a page, and is a letter of a question")
  func quit() throws {
    for key in ["q", "<C-c>"] {
      for mode in ["", "<Down>\n\n"] {
        #expect(try Session.after(mode + key).browser.isDone)
      }
      #expect(try Session.after("<Down>\n\n<Tab><Tab>\n" + key).browser.isDone == (key != "q"))
      #expect(try Session.after(key, columns: 10, rows: 2).browser.isDone)
    }
    #expect(try Session.after("w<C-c>").browser.isDone)
    #expect(try !Session.after("/q").browser.isDone)
    #expect(try Session.after("/q<C-c>").browser.isDone)
    #expect(try !Session.after("w/?", columns: 39, rows: 24).browser.isDone)
  }
}
