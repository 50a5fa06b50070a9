import GuideStore
import Screen
import Testing

@testable import Browsing

@Suite("A terminal with nobody beside it")
struct KioskTests {
  private func browser(_ keys: String, canLeave: Bool = false, rows: Int = 24) throws -> Browser {
    var browser = try Browser(
      shelf: Shelf(SampleGuide.longLibrary), size: Size(columns: 80, rows: rows),
      today: "2026-06-01",
      keepingPlace: nil, canPrint: false, idleReset: 90, kiosk: Kiosk(canLeave: canLeave))
    for key in KeyScript.keys(of: keys) { browser.receive(.key(key)) }
    return browser
  }

  @Test(
    "q and Ctrl-C forget everything and start again",
    arguments: ["q", "<C-c>", "w<C-c>", "/dose<C-c>"])
  func startsAgain(keys: String) throws {
    var browser = try browser("/seizure<Enter><Esc><Esc><Esc>" + keys)
    #expect(!browser.isDone)
    #expect(browser.restarts == 1)
    #expect(browser.notice == Wording.forgotten)
    browser.receive(.key(.down))
    let first = try self.browser("<Down>")
    #expect(browser.frame().text == first.frame().text)
    #expect(browser.reading.questions == [])
    #expect(!browser.reading.history.canGoBack)
  }

  @Test("On a screen that is too small nobody leaves either")
  func tooSmall() throws {
    #expect(try !browser("q", rows: 3).isDone)
  }

  @Test("Where the line is the person's own they leave it")
  func leaves() throws {
    #expect(try browser("q", canLeave: true).isDone)
  }

  @Test("Nothing is marked, written, printed or read again, and no key promises it")
  func withheld() throws {
    for key in ["m", "'", "p"] {
      let browser = try browser(HistoryTests.longPage + key)
      #expect(browser.notice?.hasPrefix("Others use this terminal") == true, "\(key)")
      #expect(browser.takenSheet == nil)
    }
    var reloaded = try browser("")
    reloaded.receive(.key(.control("r")))
    let isReloaded = reloaded.takeReload()
    #expect(!isReloaded)
    let keys = try browser("?", rows: 80).frame().text
    #expect(keys.contains("forget all that was read"))
    #expect(!keys.contains("mark this page"))
    #expect(!keys.contains("take this page along"))
    #expect(try !browser(HistoryTests.longPage + "s<End>").frame().text.contains("To print"))
    var reader = try LinearBrowser(
      shelf: Shelf(SampleGuide.longLibrary), rows: nil, width: 72, glyphs: .unicode,
      today: "2026-06-01", kiosk: Kiosk(canLeave: false))
    _ = reader.receive(line: "1")
    #expect(!reader.receive(line: "s").contains("To print"))
  }

  @Test("The end of the line ends the program")
  func end() throws {
    var browser = try browser("")
    browser.receive(.end)
    #expect(browser.isDone)
  }
}

extension Browser {
  fileprivate var takenSheet: WantedSheet? {
    var browser = self
    return browser.takeSheet()
  }
}
