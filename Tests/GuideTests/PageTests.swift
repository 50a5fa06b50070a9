import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

/// Every page of the real guide, at every width a terminal may have.
@Suite("Every page at every width")
struct PageTests {
  /// Every measure that a terminal of 40 to 200 columns gives the text, and the widest and the
  /// narrowest that a reader can ask for.
  static let widths: [Int] = {
    let layouts = (40...200).map {
      ScreenLayout(
        size: Size(columns: $0, rows: 24), half: .page, measure: Preferences.comfortableMeasure)
    }
    return Set(layouts.map(\.text.columns.count) + [24, 96, 120]).sorted()
  }()

  /// Every page of the guide and those that the program makes of all of it.
  static let pages: [Page] = {
    let maker = PageMaker(library: RealGuide.library)
    let references = RealGuide.nodes.map { PageReference.node($0.id) } + [.warnings, .keys]
    return references.map { try! maker.page($0)! }
  }()

  private func layout(_ page: Page, width: Int) -> PageLayout {
    PageBuilder.layout(
      title: page.title, blocks: page.blocks, width: width,
      openWarnings: Set(page.blocks.compactMap(\.warningID)),
      style: PageStyle(RealGuide.library.sources, Preferences()))
  }

  @Test("Each row of what is on a page leads to its heading or warning, repeated ones as well")
  func parts() throws {
    let maker = PageMaker(library: RealGuide.library)
    var count = 0
    for page in Self.pages {
      guard case .node(let id) = page.reference, page.hasParts,
        case .menu(_, let rows)? = try maker.page(.contents(of: id))?.blocks.first
      else { continue }
      for row in rows.dropFirst() {
        let block = page.block(at: row.target).map { page.blocks[$0] }
        let title: String? =
          switch block {
          case .heading(_, let text): text
          case .menu(let title?, _): title
          case .warning(let warning): "\(warning.level.signalWord): \(warning.title)"
          default: nil
          }
        #expect(title == row.title, "\(row.target.address)")
        count += 1
      }
    }
    #expect(count > 300)
  }

  @Test("The widths are all those between the narrowest screen and the comfortable measure")
  func widthsAreAll() {
    #expect(Set(38...72).isSubset(of: Self.widths))
  }

  @Test("No line is too wide, no word is lost, nothing dangerous is split", arguments: widths)
  func pagesAt(width: Int) throws {
    for page in Self.pages {
      let lines = layout(page, width: width).lines
      let pieces = lines.map { $0.runs.pieces }
      for line in lines where line.runs.columns > width {
        Issue.record("\(page.reference) at \(width) is too wide: \(line.runs.words)")
      }
      let shown = Set(lines.flatMap { $0.runs.words })
      for word in page.words where word.count <= width - 12 && !shown.contains(word) {
        Issue.record("\(page.reference) at \(width) has lost \(word)")
      }
      for (line, next) in zip(pieces, pieces.dropFirst()) where isSplit(line, next) {
        Issue.record("\(page.reference) at \(width) is split: \(line) \(next)")
      }
    }
  }

  private static let units: Set<String> = ["mg", "milligrams", "hours", "days", "weeks", "times"]

  /// "do / not", "do not / stop" or "80 / mg" across two lines.
  private func isSplit(_ line: [String], _ next: [String]) -> Bool {
    guard let last = line.last, let first = next.first else { return false }
    let isNegated = line.count > 1 && line[line.count - 2].lowercased() == "do" && last == "not"
    let isNumber = last.allSatisfy(\.isNumber)
    return isNegated || last.lowercased() == "do" && first == "not"
      || isNumber && Self.units.contains(first.filter(\.isLetter))
  }

  @Test("The start page is one screen at 80 by 24, the withdrawal warning first")
  func startPageFits() throws {
    var browser = try Browser(
      shelf: Shelf(RealGuide.library), size: Size(columns: 80, rows: 24), today: "2026-12-01")
    #expect(browser.reading.page.view.viewport.fits)
    #expect(browser.frame().text.contains("DANGER   Do not stop baclofen suddenly"))
    browser.receive(.key(.character("w")))
    #expect(browser.frame().text.contains("DANGER   Do not stop baclofen suddenly"))
  }

  @Test("The place is kept by any sequence of sizes")
  func placeSurvivesResizing() throws {
    var browser = try Browser(
      shelf: Shelf(RealGuide.library), size: Size(columns: 80, rows: 24), today: "2026-12-01")
    try browser.reading.go(to: .node("stopping-safely/signs-of-withdrawal"))
    for _ in 0..<9 { browser.receive(.key(.down)) }
    let anchor = browser.reading.page.view.anchor
    for (columns, rows) in [(40, 10), (200, 60), (60, 12), (119, 40), (80, 24)] {
      browser.receive(.resize(Size(columns: columns, rows: rows)))
      #expect(browser.reading.page.view.anchor.block <= anchor.block)
    }
    let same = browser.reading.page.view.layout.lines[browser.reading.page.view.viewport.visible]
      .contains {
        $0.anchor.block == anchor.block
      }
    #expect(same)
  }
}

extension Block {
  fileprivate var warningID: Target? {
    if case .warning(let warning) = self { warning.id } else { nil }
  }
}

extension Page {
  /// The words of its blocks. The heading of a table's first column is left out in cards, whose
  /// names stand in its place.
  fileprivate var words: Set<String> {
    let leftOut = blocks.compactMap { block in
      if case .table(let header, _) = block { header.first } else { nil }
    }
    return Set(blocks.map(\.plainText).joined(separator: " ").words)
      .subtracting(leftOut.flatMap(\.words))
  }
}

extension Array where Element == Run {
  fileprivate var words: [String] { map(\.text).joined().words }
  /// Words with their signs, without the bar of a warning.
  fileprivate var pieces: [String] {
    map(\.text).joined().split { " \u{A0}│".contains($0) }.map(String.init)
  }
}

extension String {
  fileprivate var words: [String] {
    split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
