import Education
import GuideStore
import Screen

/// The whole state of the screen. The program's loop draws `frame()`, waits for an event, and lets
/// the browser receive it.
public struct Browser: Sendable {
  /// Which half of the screen has the keys.
  enum Pane: Equatable, Sendable { case tree, page }

  let library: GuideLibrary
  let maker: PageMaker
  let isOverdue: Bool
  private(set) var size: Size
  var tree: Tree
  var reader: Reader
  var pane: Pane = .tree
  var search: SearchScreen?
  var history = History()
  var marks: [Mark] = []
  /// A word explained in place, over the page.
  var panel: TermPanel?
  /// One sentence for the person, gone with the next key.
  var notice: String?
  /// The widest that text may be; `+` and `-` change it.
  var measure = Browser.comfortableMeasure
  /// The terminal is asked to report clicks; off, it can select text.
  public internal(set) var wantsMouse: Bool
  /// The person asked to leave, or the terminal is gone.
  public internal(set) var isDone = false

  /// Lines of 45 to 75 characters read best (Bringhurst, "The Elements of Typographic Style").
  static let comfortableMeasure = 72

  /// - Parameter today: ISO 8601, `YYYY-MM-DD`, to tell whether the guide is due for review.
  public init(
    library: GuideLibrary, size: Size, today: String, wantsMouse: Bool = false
  ) throws {
    self.library = library
    self.size = size
    self.wantsMouse = wantsMouse
    maker = PageMaker(library: library)
    isOverdue = today > library.about.nextReview
    tree = Tree(roots: try library.children(of: nil))
    let start = tree.selected?.id ?? ""
    let page =
      try maker.page(.node(start))
      ?? Page(reference: .keys, title: "", above: [], blocks: [], openWarnings: [])
    let names = Reader.SourceNames(
      numbers: Dictionary(uniqueKeysWithValues: library.sources.map { ($0.id, $0.number) }),
      short: Dictionary(uniqueKeysWithValues: library.sources.map { ($0.id, $0.short) }))
    let layout = ScreenLayout(size: size, pane: .tree, measure: Self.comfortableMeasure)
    reader = Reader(page: page, names: names, columns: layout.text.count, rows: layout.pageRows)
    tree.resize(height: layout.treeRows)
  }

  mutating func resize(to size: Size) {
    self.size = size
    // Nothing is shown then, and what is read stays laid out, with its matches.
    guard !isTooSmall else { return }
    let layout = self.layout
    tree.resize(height: layout.treeRows)
    reader.resize(columns: layout.text.count, rows: layout.pageRows)
  }

  /// Lays everything out again after the measure changed.
  mutating func refit() { resize(to: size) }

  // MARK: Going places

  var place: Place {
    Place(
      reference: reader.page.reference, anchor: reader.anchor, focus: reader.focus,
      openWarnings: reader.page.openWarnings, pane: pane, selection: tree.selected?.id,
      search: search)
  }

  /// Opens a page and remembers where the person was.
  mutating func go(to reference: PageReference, fragment: String? = nil) {
    let here = place
    guard show(reference) else { return }
    if let fragment { find(fragment) }
    search = nil
    panel = nil
    // A jump inside the page is a step as well: the way back leads to the line it began at.
    if !here.isOnSameLine(as: place) { history.leave(here) }
    pane = .page
  }

  /// Opens what a link, a menu row or a search result names: `node` or `node#slug`.
  mutating func go(toTarget target: String) {
    if let index = Mark.index(ofTarget: target), marks.indices.contains(index) {
      history.leave(place)
      restore(marks[index].place)
      pane = .page
      return
    }
    let parts = target.split(separator: "#", maxSplits: 1).map(String.init)
    go(to: .node(parts[0]), fragment: parts.count > 1 ? target : nil)
  }

  /// Goes to a warning or a heading of the page that is open.
  private mutating func find(_ target: String) {
    let slug = target.split(separator: "#").last.map(String.init)
    for (index, block) in reader.page.blocks.enumerated() {
      switch block {
      case .warning(let warning)
      where warning.id == target || warning.id.hasSuffix("#\(slug ?? "")"):
        reader.open(warning: warning.id)
      case .heading(_, let text) where text.slug == slug: break
      default: continue
      }
      reader.line(ofBlock: index).map { reader.go(to: $0) }
      return
    }
  }

  mutating func restore(_ place: Place) {
    guard show(place.reference) else { return }
    let shut = reader.page.openWarnings.symmetricDifference(place.openWarnings)
    for id in shut { reader.toggle(warning: id) }
    reader.go(to: place.anchor)
    reader.focus(onStop: place.focus)
    if let row = tree.rows.firstIndex(where: { $0.id == place.selection }) { tree.select(row) }
    pane = place.pane
    search = place.search
    refit()
  }

  /// - Returns: `false` when the page cannot be shown; a notice then says why.
  private mutating func show(_ reference: PageReference) -> Bool {
    do {
      guard let page = try maker.page(reference, marks: marks) else { return false }
      let layout = self.layout
      reader = Reader(
        page: page, names: reader.names, columns: layout.text.count, rows: layout.pageRows)
      if case .node(let id) = reference { try reveal(id) }
      return true
    } catch {
      notice = Wording.unreadable("\(error)")
      return false
    }
  }

  private mutating func reveal(_ id: String) throws {
    let library = library
    let path = try library.path(to: id)
    guard let root = path.first, tree.rows.contains(where: { $0.id == root.id }) else { return }
    try tree.reveal(path: path) { try library.children(of: $0) }
  }
}
