import Education

/// A page ready to be laid out.
struct Page: Equatable, Sendable {
  var reference: PageReference
  var title: String
  /// Titles from the top of the tree down to this page, itself left out.
  var above: [String]
  /// The same in short, where there is a short title.
  var aboveInShort: [String] = []
  var blocks: [Block]
  /// Ids of the warnings that stand open.
  var openWarnings: Set<Target>
  /// Its open warnings can be folded: not those that everybody sees first.
  var mayFold = true
  /// The topic behind it, where no row of the page leads there.
  var next: MenuItem?
  /// It lies over the guide's pages, and Esc closes it.
  var isOverlay = true
  /// Its rows are what it is for: arrows choose among them. Elsewhere arrows read.
  var isList = false
  /// The branch that lists it, where it is no row of the topics itself.
  var branch: String?
  /// The cards that it leads to, where it is one.
  var otherCards: Set<Target> = []
  /// What stands before the title of a page that says what to do in danger.
  var signal: String?
  /// So many blocks stand before those that the library has.
  var openingCount = 0
  /// The blocks that stand there for this reader alone.
  var ownBlocks = 0..<0
  /// The rows of a long list; `nil` for a page whose blocks are all here.
  var rows: PageRows?

  /// The title as it stands above the page, without what it belongs to.
  var fullTitle: String { signal.map { "\($0)  \(title)" } ?? title }

  /// The title fits above text of so many columns, right of which one column is free.
  func titleFits(_ columns: Int) -> Bool { fullTitle.columns <= columns + 1 }

  /// It lists pages of the guide, and the titles of its lists part it as headings do.
  var hasGroups: Bool {
    if case .node = reference { isList } else { false }
  }

  /// There are headings, groups of rows or warnings to jump to.
  var hasParts: Bool {
    blocks.contains { block in
      if case .warning = block { true } else { block.titleOfPart(hasGroups: hasGroups) != nil }
    }
  }

  /// The number on this page of a block of the library; what opens the page belongs to the first.
  func block(ofOwn block: Int) -> Int {
    let block = block == 0 ? 0 : block + openingCount
    let number = block < ownBlocks.lowerBound ? block : block + ownBlocks.count
    return min(number, rows?.first ?? number)
  }

  /// The block that a target's fragment names: a heading, the title of a group, or a warning, which may
  /// be repeated from another page; `nil` without a fragment.
  func block(at target: Target) -> Int? {
    guard let fragment = target.fragment else { return nil }
    return blocks.firstIndex { block in
      if case .warning(let warning) = block {
        return warning.id == target || warning.id.fragment == fragment
      }
      return block.titleOfPart(hasGroups: hasGroups)?.slug == fragment
    }
  }

  /// Of the warnings of a page, the first DANGER and the first WARNING stand open, and a lesser one
  /// only where it is the only box: a page full of open boxes warns of nothing.
  static func initiallyOpen(_ blocks: [Block]) -> Set<Target> {
    var open: Set<Target> = []
    var levels: [WarningLevel] = []
    for case .warning(let warning) in blocks {
      let isGrave = warning.level <= .warning
      if isGrave ? !levels.contains(warning.level) : levels.isEmpty {
        levels.append(warning.level)
        open.insert(warning.id)
      }
    }
    return open
  }
}

extension Block {
  /// What a part of a page that begins with the block is called; `nil` where none does.
  /// - Parameter hasGroups: the titles of lists part the page too. One that is so long that its rows are
  ///   read piece by piece has its titles by themselves, and not all of them at once.
  func titleOfPart(hasGroups: Bool) -> String? {
    switch self {
    case .heading(_, let text): return text
    case .menu(let title?, let items):
      return hasGroups && !items.isEmpty && title != Wording.nextTopic ? title : nil
    default: return nil
    }
  }
}
