import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

/// Every page of the real guide, at every width a terminal may have.
@Suite("Every page at every width")
struct PageTests {
  /// The narrowest and the comfortable measure, that of 80 columns, and odd ones between.
  static let widths = [36, 43, 51, 60, 72]
  let maker = PageMaker(library: RealGuide.library)

  private func layout(_ page: Page, width: Int) -> PageLayout {
    PageLayout(
      title: page.title, blocks: page.blocks, width: width,
      openWarnings: Set(page.blocks.compactMap(\.warningID)),
      numbers: Dictionary(
        uniqueKeysWithValues: RealGuide.library.sources.map { ($0.id, $0.number) }),
      sourceNames: Dictionary(
        uniqueKeysWithValues: RealGuide.library.sources.map { ($0.id, $0.short) }))
  }

  @Test("No line is wider than the measure", arguments: widths)
  func noLineIsTooWide(width: Int) throws {
    for node in RealGuide.nodes {
      let page = try #require(try maker.page(.node(node.id)))
      for line in layout(page, width: width).lines {
        #expect(line.runs.columns <= width, "\(node.id) at \(width)")
      }
    }
  }

  @Test("No word is lost between the blocks and the screen", arguments: [36, 51])
  func noWordIsLost(width: Int) throws {
    for node in RealGuide.nodes {
      let page = try #require(try maker.page(.node(node.id)))
      let shown = Set(
        layout(page, width: width).lines.flatMap { $0.runs.words })
      for word in Set(page.blocks.map(\.plainText).joined(separator: " ").words)
      where word.count <= width - 8 {
        #expect(shown.contains(word), "\(word) of \(node.id) at \(width)")
      }
    }
  }

  @Test("A number stays with its unit, and \"do not\" with its verb", arguments: widths)
  func nothingDangerousIsSplit(width: Int) throws {
    for node in RealGuide.nodes {
      let page = try #require(try maker.page(.node(node.id)))
      let lines = layout(page, width: width).lines.map { $0.runs.map(\.text).joined() }
      for line in lines {
        let last = line.words.suffix(2).joined(separator: " ").lowercased()
        #expect(!last.hasSuffix("do not"), "\(node.id) at \(width): \(line)")
      }
      for (line, next) in zip(lines, lines.dropFirst()) {
        let endsInNumber = line.words.last?.allSatisfy(\.isNumber) == true
        let beginsWithUnit = next.drop { $0 == " " || $0 == "│" }.hasPrefix("mg")
        #expect(!(endsInNumber && beginsWithUnit), "\(node.id) at \(width): \(line)")
      }
    }
  }

  @Test("The start page is one screen at 80 by 24, the withdrawal warning first")
  func startPageFits() throws {
    var browser = try Browser(
      library: RealGuide.library, size: Size(columns: 80, rows: 24), today: "2026-12-01")
    #expect(browser.reader.viewport.fits)
    #expect(browser.frame().text.contains("DANGER  Do not stop baclofen suddenly"))
    browser.receive(.key(.character("w")))
    #expect(browser.frame().text.contains("DANGER  Do not stop baclofen suddenly"))
  }

  @Test("The place is kept by any sequence of sizes")
  func placeSurvivesResizing() throws {
    var browser = try Browser(
      library: RealGuide.library, size: Size(columns: 80, rows: 24), today: "2026-12-01")
    browser.go(to: .node("stopping-safely/signs-of-withdrawal"))
    for _ in 0..<9 { browser.receive(.key(.down)) }
    let anchor = browser.reader.anchor
    for (columns, rows) in [(40, 10), (200, 60), (60, 12), (119, 40), (80, 24)] {
      browser.receive(.resize(Size(columns: columns, rows: rows)))
      #expect(browser.reader.anchor.block <= anchor.block)
    }
    let same = browser.reader.layout.lines[browser.reader.viewport.visible].contains {
      $0.anchor.block == anchor.block
    }
    #expect(same)
  }
}

extension Block {
  fileprivate var warningID: String? {
    if case .warning(let warning) = self { warning.id } else { nil }
  }
}

extension Array where Element == Run {
  fileprivate var words: [String] { map(\.text).joined().words }
}

extension String {
  fileprivate var words: [String] {
    split { $0 == " " || $0 == "\u{A0}" || $0 == "\n" }.map(String.init)
  }
}
