import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

/// What a reader in danger sees on the smallest screen, and what one of a long page sees first.
@Suite("Cards and long pages on the screen")
struct CardScreensTests {
  private static let cards = RealGuide.nodes.filter { $0.kind == .card }.map(\.id)

  private func browser(at id: String, columns: Int, rows: Int) throws -> Browser {
    var browser = try Browser(
      shelf: Shelf(RealGuide.library), size: Size(columns: columns, rows: rows), today: "2026-12-01"
    )
    browser.open(topic: id)
    return browser
  }

  @Test(
    "Each card is read to the end of its last step on two screens of 40 by 12", arguments: cards)
  func steps(card: String) throws {
    let lists = RealGuide.blocks(of: card).compactMap { block -> [String]? in
      if case .list(true, let items) = block { items.map(\.plainText) } else { nil }
    }
    let steps = try #require(lists.first)
    let words = steps.flatMap { $0.split(separator: " ").map(String.init) }
    var browser = try browser(at: card, columns: 40, rows: 12)
    var shown = text(of: browser)
    browser.receive([.key(.character(" "))])
    shown += " " + text(of: browser)
    let seen = shown.split { $0 == " " || $0 == "\n" }.map(String.init)
    var place = seen.startIndex
    for word in words {
      let next = seen[place...].firstIndex { $0 == word }
      place = seen.index(after: try #require(next, "\"\(word)\" is not on two screens"))
    }
  }

  @Test(
    "The whole first step of a card is on the screen of the answers, at 40 by 12",
    arguments: [
      "help", "pump alarm", "ran out", "seizure", "i want to die", "took too many", "can't breathe",
      "stopped my pills and shaking", "quit baclofen",
    ])
  func firstStep(words: String) throws {
    let browser = try GuideScreen.browser(GuideScreen.ask(words), columns: 40, rows: 12)
    let card = try #require(browser.reading.mode.search?.answer?.card, "\(words)")
    let steps = RealGuide.blocks(of: card.id).compactMap { block -> String? in
      if case .list(true, let items) = block { items.first?.plainText } else { nil }
    }
    let shown = text(of: browser).split { " \n│".contains($0) }.joined(separator: " ")
    #expect(shown.contains("1. " + (try #require(steps.first))))
  }

  @Test("On one screen the steps of every card look alike among the answers", arguments: [80, 40])
  func alike(columns: Int) throws {
    for words in ["help", "pump alarm", "ran out", "overdose", "seizure", "can't breathe"] {
      let browser = try GuideScreen.browser(
        GuideScreen.ask(words), columns: columns, rows: columns == 80 ? 24 : 12)
      // Below it others may stand, as one line each.
      let step = try #require(GuideScreen.rows(browser).first { $0.contains(" 1. ") }, "\(words)")
      #expect(step.contains("│ 1. ") == (columns == 80), "\(words): \(step)")
    }
  }

  @Test("From the other dangers Shift-Tab leads back to the step that was read")
  func backToSteps() throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var browser = try GuideScreen.browser(
        [.character("!"), .down, .down], columns: columns, rows: rows)
      let before = browser.frame().text
      browser.receive([.key(.tab)])
      #expect(browser.frame().text != before)
      if columns == 80 { #expect(browser.frame().text.contains("Shift-Tab: the steps")) }
      browser.receive([.key(.backTab)])
      #expect(browser.frame().text == before)
    }
  }

  @Test("A long page at 40 by 12 names the way past its screens")
  func passingOver() throws {
    var browser = try browser(at: "side-effects", columns: 40, rows: 12)
    // The first sentence is gone with the first key.
    browser.receive([.key(.down)])
    let rows = GuideScreen.rows(browser)
    #expect(rows[10].contains("o: jump to a part") && rows[10].contains(" screens "))
  }

  /// The rows of the page.
  private func text(of browser: Browser) -> String {
    let rows = browser.frame().text.split(separator: "\n", omittingEmptySubsequences: false)
    return rows[2..<rows.count - 2].joined(separator: "\n")
  }

  @Test("A topic of more than two screens of 80 by 24 says itself in short, apart from the rest")
  func inShort() throws {
    var count = 0
    for node in RealGuide.nodes where node.kind == .topic && node.order > 0 {
      let view = try browser(at: node.id, columns: 80, rows: 24).reading.page.view
      let blocks = RealGuide.blocks(of: node.id)
      guard blocks.contains(where: { $0.isText }) else { continue }
      let isLong = view.layout.lines.count > 2 * view.viewport.height + 8
      let heading = view.layout.headings.first { $0.text == "In short" }
      if isLong, !blocks.onlyLists {
        #expect(heading != nil, "\(node.id): \(view.layout.lines.count) rows")
      }
      guard let heading else { continue }
      count += 1
      #expect(heading.line == 0 || view.layout.lines[heading.line - 1].runs.isEmpty, "\(node.id)")
      let next = view.layout.headings.first { $0.line > heading.line }
      if let next { #expect(view.layout.lines[next.line - 1].runs.isEmpty, "\(node.id)") }
    }
    #expect(count > 50)
  }
}

extension Block {
  fileprivate var isText: Bool {
    if case .menu = self { false } else { true }
  }
}

extension [Block] {
  /// Its rows are those of other pages: a list of questions, of words.
  fileprivate var onlyLists: Bool {
    let rows = reduce(0) { count, block in
      if case .menu(_, let items) = block { count + items.count } else { count }
    }
    return rows > 20
  }
}
