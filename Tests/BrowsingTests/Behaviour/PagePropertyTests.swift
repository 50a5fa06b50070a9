import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

@Suite("Every page at every measure")
struct PagePropertyTests {
  /// Pages that hold every kind of block between them.
  static let pages: [Page] = {
    let maker = PageMaker(library: SampleGuide.longLibrary)
    let nodes: [PageReference] = [
      .node("stopping"), .node("taking"), .node("living/first-weeks"), .node("terms/taper"),
      .node("differing/highest-dose"),
    ]
    let made: [PageReference] = [
      .warnings, .keys, .sources(of: "living/first-weeks"), .contents(of: "living/first-weeks"),
      .disagreements(on: "stopping"),
    ]
    // Their rows are the browser's own.
    let rows = ["mv,", ",", "m'", "p"].map { keys in
      var browser = try! Browser(
        shelf: Shelf(SampleGuide.longLibrary), size: Size(columns: 80, rows: 24),
        today: "2026-06-01",
        keepingPlace: "~/.local/state/bedside/kept.json", canPrint: true)
      for key in KeyScript.keys(of: keys) { browser.receive(.key(key)) }
      return browser.reading.page.view.page
    }
    return (nodes + made).map { try! maker.page($0)! } + rows
  }()

  private static func layout(_ page: Page, _ measure: Int) -> PageLayout {
    let sources = SampleGuide.longLibrary.sources
    return PageBuilder.layout(
      title: page.title, blocks: page.blocks, width: measure,
      openWarnings: Set(page.blocks.compactMap(\.warningID)),
      style: PageStyle(sources, Preferences()))
  }

  /// Every page with all of its warnings open, at every measure.
  static let layouts = pages.flatMap { page in
    (36...120).map { (page: page, measure: $0, layout: layout(page, $0)) }
  }

  @Test("No line is wider than the measure")
  func width() {
    for (page, measure, layout) in Self.layouts {
      for line in layout.lines where line.runs.columns > measure {
        Issue.record("\(page.reference) at \(measure): \(line.words)")
      }
    }
  }

  @Test("No line ends between a number and its unit, or between \"do not\" and its verb")
  func nothingIsSplit() {
    let units = ["mg", "week", "weeks", "days", "minutes"]
    for (page, measure, layout) in Self.layouts {
      let lines = layout.lines.map(\.words).filter { !$0.isEmpty }
      for (line, next) in zip(lines, lines.dropFirst()) {
        let last = line.last!.lowercased()
        let unit = next[0].filter(\.isLetter)
        let isSplit =
          last == "do" && next[0] == "not"
          || last == "not" && line.dropLast().last?.lowercased() == "do"
          || last.last?.isNumber == true && units.contains(unit)
        if isSplit { Issue.record("\(page.reference) at \(measure): \(line) \(next)") }
      }
    }
  }

  @Test("No word is lost between the blocks and the screen")
  func nothingIsLost() {
    for (page, measure, layout) in Self.layouts {
      let written = page.blocks.map(\.plainText).joined(separator: " ").counted
      let shown = layout.lines.flatMap(\.words).joined(separator: " ").counted
      for (word, count) in written
      where shown[word, default: 0] < count {
        Issue.record("\(word) in \(page.reference) at \(measure)")
      }
    }
  }

  @Test("Every link, word and row can be chosen at every measure, in the same order")
  func stops() {
    for (page, measure, layout) in Self.layouts {
      let targets = Self.layout(page, 72).stops.map(\.target)
      #expect(layout.stops.map(\.target) == targets, "\(page.reference) at \(measure)")
      #expect(layout.stops.allSatisfy { $0.line >= 0 }, "\(page.reference) at \(measure)")
    }
  }

  @Test("Each line has a place of its own, so that going back finds this line and no other")
  func anchors() {
    for (page, measure, layout) in Self.layouts {
      let anchors = layout.lines.map(\.anchor)
      #expect(
        zip(anchors, anchors.dropFirst()).allSatisfy { $0 < $1 }, "\(page.reference) at \(measure)")
    }
  }

  @Test("The first line on the screen is kept by any sequence of sizes", arguments: 1...12)
  func resizing(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var session = try Session.after(HistoryTests.longPage)
    for _ in 0..<Int.random(in: 0...50, using: &random) { session.press("<Down>") }
    session.press("<Esc><Left><Tab>")
    let screen = session.screen
    let words = session.browser.reading.page.view.layout.lines[session.top].words
    // Where a table becomes a list, the heading of its first column is left out.
    let leftOut = session.browser.reading.page.view.page.blocks.compactMap { block in
      if case .table(let header, _) = block { header.first } else { nil }
    }
    for _ in 0..<40 {
      let columns = Int.random(in: 1...220, using: &random)
      let rows = Int.random(in: 1...70, using: &random)
      session.resize(columns, rows)
      let reader = session.browser.reading.page.view
      guard !session.browser.reading.layout.isTooSmall, let word = words.first,
        word.first!.isLetter || word.first!.isNumber, !leftOut.contains(word)
      else { continue }
      let shown = reader.layout.lines[reader.viewport.visible].flatMap(\.words)
      #expect(shown.contains { $0.hasPrefix(word) }, "\(word) at \(columns) by \(rows)")
    }
    session.resize(80, 24)
    #expect(session.screen == screen)
  }
}

extension PageLine {
  /// The words of the line, without the bar of a warning.
  fileprivate var words: [String] {
    runs.map(\.text).joined().split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
      .filter { $0 != "│" }
  }
}

extension Block {
  fileprivate var warningID: Target? {
    if case .warning(let warning) = self { warning.id } else { nil }
  }
}

extension String {
  /// How often each word stands in the text.
  fileprivate var counted: [String: Int] {
    split { !$0.isLetter && !$0.isNumber }.reduce(into: [:]) { $0[String($1), default: 0] += 1 }
  }
}
