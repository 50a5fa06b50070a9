import Education
import GuideStore
import Screen

/// What is read: the guide, the page that is open, the topics beside it, what has the keys, and the way
/// there. A copy is all that a key may change of it, so that keys can be taken back.
struct Reading: Sendable {
  let shelf: Shelf
  /// The guide that is read.
  private(set) var guide: OpenGuide
  /// Guides of the shelf that were read before, as they were left.
  private(set) var left: [Int: OpenGuide] = [:]
  var topics: TopicsPane
  var page: PagePane
  var mode = Mode.topics
  var history = History()
  /// What was asked, the last question first.
  var questions: [String] = []
  var preferences: Preferences
  var keeping: Keeping
  /// A page can be sent to a printer.
  let canPrint: Bool
  /// What the terminal can show.
  let glyphs: Glyphs
  private(set) var size: Size
  let today: String

  /// The first page of the first guide.
  init(
    _ shelf: Shelf, size: Size, today: String, preferences: Preferences, keeping: Keeping,
    canPrint: Bool, glyphs: Glyphs = .unicode, kiosk: Kiosk?
  ) throws {
    (self.shelf, self.size, self.today) = (shelf, size, today)
    (self.preferences, self.keeping, self.canPrint) = (preferences, keeping, canPrint)
    self.glyphs = glyphs
    guide = try OpenGuide(0, of: shelf, kiosk: kiosk)
    guide.maker.glyphs = glyphs
    topics = TopicsPane(try Self.tree(of: shelf, open: guide))
    let start = topics.tree.selected?.id ?? ""
    let page =
      try guide.maker.page(.node(start))
      ?? Page(reference: .keys, title: "", above: [], blocks: [], openWarnings: [])
    let layout = ScreenLayout(size: size, half: .topics, measure: preferences.measure)
    self.page = PagePane(
      PageView(
        opening: page, style: PageStyle(guide.library.sources, preferences), in: layout.text))
    topics.tree.resize(height: layout.topics.height)
    try checkRows()
  }

  /// What should be shown was read.
  func checkRows() throws {
    if let failure = topics.tree.failure ?? page.view.failure { throw failure }
  }

  /// The topics of the open guide, its first page chosen; below its row, where there are others.
  private static func tree(of shelf: Shelf, open guide: OpenGuide) throws -> Tree {
    let roots = try guide.library.childList(of: nil)
    guard shelf.isShared else {
      return Tree(roots: roots, hasBranches: guide.library.hasBranches)
    }
    let titles = shelf.places.map(shelf.title)
    var tree = Tree(guides: titles)
    tree.open(
      guide: guide.place, titles: titles, roots: roots, hasBranches: guide.library.hasBranches)
    if let row = tree.rows.row(ofGuide: guide.place), roots.count > 0 { tree.select(row + 1) }
    return tree
  }

  // MARK: Keys that are taken back

  /// Keys were no commands: everything is as it was, on a screen that may have another size by now.
  mutating func takeBack(to before: Reading) {
    let size = size
    self = before
    mode = before.mode.beneath
    resize(to: size)
  }

  /// Nothing on the screen tells them apart.
  func looks(as other: Reading) -> Bool {
    page.view == other.page.view && topics == other.topics && mode == other.mode
      && guide.place == other.guide.place && preferences == other.preferences
  }

  // MARK: The guide

  var library: GuideLibrary { guide.library }
  var maker: PageMaker {
    get { guide.maker }
    set { guide.maker = newValue }
  }
  var bookmarks: Bookmarks {
    get { guide.bookmarks }
    set { guide.bookmarks = newValue }
  }
  /// What the guide is called; on a shelf by the name that it has there.
  var title: String { shelf.isShared ? shelf.title(of: guide.place) : library.about.title }

  /// Makes another guide of the shelf the open one.
  mutating func switchGuide(to place: Int) throws {
    guard place != guide.place else { return }
    let entered =
      try left[place]
      ?? OpenGuide(
        place, of: shelf, saved: keeping.isOn ? keeping.saved : nil, kiosk: maker.kiosk)
    left[guide.place] = guide
    guide = entered
    (maker.tellsVoices, maker.glyphs) = (preferences.showsCitations, glyphs)
    topics.tree.open(
      guide: place, titles: shelf.places.map(shelf.title), roots: try library.childList(of: nil),
      hasBranches: library.hasBranches)
  }

  /// Reads another state of the guide; the page stays as it is until it is made anew.
  mutating func replace(library new: GuideLibrary) throws {
    let old = guide
    shelf.replace(old.place, with: new)
    guide = try OpenGuide(old.place, of: shelf, kiosk: old.maker.kiosk)
    try maker.read(applying: old.maker.reader.applying)
    maker.glyphs = glyphs
    bookmarks = old.bookmarks
    let selected = topics.tree.selected?.id
    topics = TopicsPane(try Self.tree(of: shelf, open: guide))
    topics.tree.resize(height: layout.topics.height)
    if let row = try selected.flatMap(row(ofTopic:)) { topics.tree.select(row) }
  }

  /// The row of a topic or of a guide.
  func row(ofTopic id: String) throws -> Int? {
    if let guide = shelf.places.first(where: { TreeRow.id(ofGuide: $0) == id }) {
      return topics.tree.rows.row(ofGuide: guide)
    }
    return try library.node(id).flatMap(topics.tree.row(of:))
  }

  // MARK: What is kept

  /// Takes up what was kept.
  mutating func resume(_ saved: SavedState) throws {
    (keeping.saved, keeping.isOn) = (saved, true)
    try guide.resume(saved)
  }

  // MARK: Layout

  var layout: ScreenLayout {
    ScreenLayout(
      size: size, half: mode.half, view: preferences.view, measure: preferences.measure)
  }

  mutating func resize(to size: Size) {
    self.size = size
    let layout = self.layout
    // Nothing is shown then, and what is read stays laid out, with its matches.
    guard !layout.isTooSmall else { return }
    topics.tree.resize(height: layout.topics.height)
    page.view.resize(to: layout.text, style: PageStyle(library.sources, preferences))
  }
}
