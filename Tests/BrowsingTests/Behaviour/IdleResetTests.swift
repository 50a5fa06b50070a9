import GuideStore
import Screen
import Testing

@testable import Browsing

@Suite("A terminal that many people use")
struct IdleResetTests {
  /// A session that starts again after two minutes, with keys pressed at second 100.
  private func after(_ keys: String) throws -> Browser {
    var browser = try Browser(
      shelf: Shelf(SampleGuide.longLibrary), size: Size(columns: 40, rows: 12), today: "2026-06-01",
      preferences: Preferences(theme: .dark), idleReset: 120)
    for key in KeyScript.keys(of: keys) { browser.receive([.key(key)], at: 100_000) }
    return browser
  }

  @Test("Without a key for as long as was asked for everything is as at first")
  func startsAgain() throws {
    let first = try after("")
    var browser = try after("/ran out\n<Esc>cmv" + HistoryTests.longPage + "m/dose")
    // First the question is taken for whole.
    browser.receive([.pause], at: 101_000)
    #expect(browser.patience(at: 101_000) == 99_000)
    browser.receive([.pause], at: 200_000)
    #expect(browser.notice == "Starts again in 20 s. Any key stays.")
    #expect(browser.frame().text.contains("Starts again in 20 s. Any key stays."))
    #expect(browser.patience(at: 200_000) == 20_000)
    browser.receive([.pause], at: 220_000)
    #expect(browser.frame() == first.frame())
    #expect(browser.reading.bookmarks.all.isEmpty)
    #expect(browser.reading.questions.isEmpty)
    #expect(!browser.reading.history.canGoBack)
    #expect(browser.preferences.theme == .dark)
    // The next person has as long as the first had.
    #expect(browser.patience(at: 230_000) == nil)
    browser.receive([.key(.down)], at: 300_000)
    browser.receive([.pause], at: 399_000)
    #expect(browser.notice == nil)
    browser.receive([.pause], at: 400_000)
    #expect(browser.notice == "Starts again in 20 s. Any key stays.")
  }

  @Test("Any key stays, and does nothing else", arguments: ["q", "\n", "<Down>", "x", "<C-c>"])
  func stays(key: String) throws {
    var browser = try after(HistoryTests.longPage + "<Space>")
    let anchor = browser.reading.page.view.anchor
    browser.receive([.pause], at: 205_000)
    browser.receive([.key(KeyScript.keys(of: key)[0])], at: 210_000)
    #expect(!browser.isDone)
    #expect(browser.notice == "Nothing was lost. Go on.")
    #expect(browser.reading.page.view.anchor == anchor)
    browser.receive([.pause], at: 220_000)
    #expect(browser.reading.page.view.anchor == anchor)
    #expect(browser.patience(at: 220_000) == 90_000)
  }

  @Test("Pauses, another size, and nothing to forget are no reason to start again")
  func nothingToForget() throws {
    var browser = try after("")
    #expect(browser.patience(at: 100_000) == nil)
    browser.receive([.pause], at: 900_000)
    #expect(browser.notice == "To ask, just type your question.")
    browser = try after("<Down>")
    browser.receive([.resize(Size(columns: 80, rows: 24))], at: 190_000)
    browser.receive([.pause], at: 200_000)
    #expect(browser.notice == "Starts again in 20 s. Any key stays.")
    browser.receive([.pause], at: 200_100)
    #expect(browser.reading.topics.tree.selected?.id == "stopping")
  }
}
