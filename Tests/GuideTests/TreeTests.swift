import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

/// The tree, walked with the keys that everybody has.
@Suite("The tree")
struct TreeTests {
  @Test(
    "Arrows and Enter alone reach every topic",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
  func arrowsReachEverything(size: Size) throws {
    var browser = try Browser(shelf: Shelf(RealGuide.library), size: size, today: "2026-12-01")
    var seen: Set<String> = []
    var chosen: Set<String> = []
    for _ in 0..<(RealGuide.nodes.count * 4) {
      guard let node = browser.reading.topics.tree.selected else { break }
      seen.insert(node.id)
      if chosen.insert(node.id).inserted, node.pageCount > 0,
        !browser.reading.topics.tree.open.contains(node.id)
      {
        browser.receive(.key(.enter))
        #expect(browser.reading.page.view.page.reference == .node(node.id))
        if node.unfolds {
          #expect(browser.frame().text.contains(">"))
        } else {
          seen.formUnion(Self.rowsReached(in: &browser))
        }
      }
      browser.receive(.key(.down))
    }
    let reachable = RealGuide.nodes.filter { $0.kind != .card }.map(\.id)
    #expect(reachable.filter { !seen.contains($0) } == [])
  }

  /// The pages that arrows choose on a page that lists them; the keys are given back to the topics.
  private static func rowsReached(in browser: inout Browser) -> Set<String> {
    var reached: Set<String> = []
    while browser.notice == nil {
      if let stop = browser.reading.page.view.focusedStop { reached.insert(stop.target.node) }
      browser.receive(.key(.down))
    }
    browser.receive(.key(.left))
    return reached
  }

  @Test("From the start screen one key shows the withdrawal warning, at every size")
  func warningsAreOneKeyAway() throws {
    for (columns, rows) in [(40, 10), (40, 12), (69, 20), (80, 24), (120, 40), (200, 60)] {
      var browser = try Browser(
        shelf: Shelf(RealGuide.library), size: Size(columns: columns, rows: rows),
        today: "2026-12-01")
      #expect(browser.frame().text.contains("Do not stop suddenly"))
      browser.receive(.key(.character("w")))
      let screen = browser.frame().text
      #expect(screen.contains("DANGER   Do not stop"), "\(columns)x\(rows)")
    }
  }
}
