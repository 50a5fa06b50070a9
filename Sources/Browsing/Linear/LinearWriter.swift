import Education
import GuideStore
import Screen

/// Collects the blocks of a linear page; its numbers go on from block to block.
struct LinearWriter {
  private let library: GuideLibrary
  private let width: Int
  private let glyphs: Glyphs
  private let showsCitations: Bool
  private var blocks: [[LinearPage.Item]] = []
  private var numbers = LinkNumbers()
  /// What the words that were read lead to, in reading order.
  private var links: [Target] = []
  /// What a heading is called.
  var headingLabel = Wording.spokenSection

  /// - Parameter width: columns of text.
  /// - Parameter showsCitations: the numbers of the sources are read.
  init(library: GuideLibrary, width: Int, glyphs: Glyphs, showsCitations: Bool) {
    self.library = library
    self.width = width
    self.glyphs = glyphs
    self.showsCitations = showsCitations
  }

  var blockCount: Int { blocks.count }

  func page(titled title: String) -> LinearPage {
    LinearPage(title: [Run(title)].text(glyphs), blocks: blocks)
  }

  mutating func add(_ words: String, isHeading: Bool = false) {
    write { isHeading ? $0.add(title: words) : $0.add(words) }
  }

  /// Begins what stands behind something else.
  mutating func others(titled title: String) -> LinearPage.Others {
    defer { add(title, isHeading: true) }
    return LinearPage.Others(title: [Run(title)].text(glyphs), block: blockCount)
  }

  mutating func add(_ blocks: [Block], open: Set<Target> = []) {
    numbers.leaveOut(through: blocks.map(\.lastStep).max() ?? 0)
    for (block, marks) in zip(blocks, blocks.citationMarks) {
      if case .warning(let warning) = block, !open.contains(warning.id) {
        write { $0.add(titleOf: warning) }
      } else {
        write { $0.add(block, marks: marks) }
        links += block.statements.flatMap(\.spans).compactMap(\.target)
      }
    }
  }

  /// - Parameter target: what it opens, where that is a page of another guide.
  mutating func add(_ result: SearchResult, opening target: Target?, lines: [String]) {
    let label = Wording.spokenLabels[result.kind] ?? ""
    write {
      $0.add(
        .menu(
          title: nil,
          items: [MenuItem(title: "\(label): \(result.title)", target: target ?? result.target)]),
        indent: 0)
      for line in lines { $0.add(continuing: Self.step(line)) }
    }
  }

  /// The number of a step is not one to type.
  private static func step(_ line: String) -> String {
    guard let match = line.prefixMatch(of: #/(\d+)\. /#), let number = Int(match.1) else {
      return line
    }
    let words = String(line[match.range.upperBound...])
    return Wording.step(number, words) + words
  }

  /// Rows for the links and the explained words of what was read.
  mutating func addLinks() throws {
    add(try library.menus(of: links, without: numbers.targets))
  }

  private mutating func write(_ fill: (inout PlainText) -> Void) {
    var text = PlainText(
      library: library, width: width, numbers: numbers,
      headingLabel: headingLabel, showsCitations: showsCitations)
    fill(&text)
    numbers = text.numbers ?? numbers
    let ends = text.items.dropFirst().map(\.firstLine) + [text.lines.count]
    var items = zip(text.items, ends).map { item, end in
      LinearPage.Item(
        lines: text.lines[item.firstLine..<end].map { $0.text(glyphs) },
        choice: item.choice, isHeading: item.isHeading)
    }
    if items.first?.isHeading == true, !blocks.isEmpty { items[0].lines.insert("", at: 0) }
    // Also without items, so that the blocks are counted as those of the page.
    blocks.append(items)
  }
}

extension Block {
  /// The highest number of a step in it.
  fileprivate var lastStep: Int {
    switch self {
    case .list(ordered: true, let items): items.count
    case .warning(let warning): warning.blocks.map(\.lastStep).max() ?? 0
    case .figure(let figure):
      if case .flow(let steps) = figure.drawing { steps.count } else { 0 }
    default: 0
    }
  }
}
