import Testing

@testable import Browsing

@Suite("The sources of the statement under the cursor")
struct SourcesHereTests {
  private func sources(_ keys: String) throws -> [String] {
    let session = try Session.after(keys, columns: 120, rows: 30)
    let side = session.screen.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.dropFirst(90)) }
    guard let first = side.firstIndex(where: { $0.hasPrefix("Sources of the line you read") })
    else {
      return []
    }
    return side.dropFirst(first + 1).prefix { !$0.isEmpty && !$0.hasPrefix("─") }
      .map { $0.replacing(" ", with: "") }
  }

  @Test("They are those of the first line on the screen, and no others of its block")
  func firstLine() throws {
    #expect(
      try sources(HistoryTests.longPage) == [
        "[1]Firstarticle", "Stopping", "[2]Secondarticle", "Doses",
      ])
    let session = try Session.after(HistoryTests.longPage, columns: 120, rows: 12)
    var scrolled = session
    var seen: Set<[String]> = []
    for _ in 0..<12 {
      scrolled.press("<Down>")
      seen.insert((scrolled.browser.reading.page.view.citationsHere ?? []).map(\.source))
    }
    // One list holds statements of the first article and of the guide: they are told apart.
    #expect(seen.isSuperset(of: [["first", "second"], ["first"], []]))
  }

  @Test("They are those of the statement around the chosen link")
  func chosenLink() throws {
    var session = try Session.after(
      HistoryTests.longPage + "<Tab><Tab><Tab>", columns: 120, rows: 40)
    #expect(session.focused == "terms/seizure")
    #expect(session.browser.reading.page.view.citationsHere == [])
    #expect(session.screen.contains("The guide's own words"))
    session.press("<S-Tab>")
    #expect(session.browser.reading.page.view.citationsHere?.map(\.source) == ["first", "second"])
  }

  @Test("They are all of a chosen warning's, and none where nothing is stated")
  func rows() throws {
    var session = try Session.after("w<Down>", columns: 120, rows: 40)
    #expect(session.browser.reading.page.view.citationsHere != nil)
    session.press("?")
    #expect(session.browser.reading.page.view.citationsHere == nil)
    #expect(!session.screen.contains("Sources of the line"))
  }
}
