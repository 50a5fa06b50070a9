import Education
import GuideStore
import Screen

/// The whole state of the screen. The program's loop draws `frame()`, waits for an event, and lets
/// the browser receive it.
public struct Browser: Sendable {
  let shelf: Shelf
  /// The guide that is read.
  var guide: OpenGuide
  /// Guides of the shelf that were read before, as they were left.
  var left: [Int: OpenGuide] = [:]
  private let today: String
  private(set) var size: Size
  var topics: TopicsPane
  var page: PagePane
  var mode = Mode.topics
  var history = History()
  /// One sentence for the person, gone with the next key.
  var notice: String?
  public internal(set) var preferences: Preferences
  /// Marks, preferences and the last page are kept for the next time.
  public internal(set) var isKeeping = false
  /// Where they are kept, as a person reads it; `nil` where nothing can be.
  let keepingPlace: String?
  /// The person asked to leave, or the terminal is gone.
  public internal(set) var isDone = false

  /// What was asked, the last question first.
  var questions: [String] = []
  /// The person wants what the guide is made from to be read again.
  var wantsReload = false
  /// A page that is to be written to a file.
  var wantedSheet: WantedSheet?
  /// What was kept before, with what was read of other guides.
  private(set) var saved: SavedState?
  /// Letters that may become a question.
  var typing = Typing()

  /// Whether a page can be sent to a printer.
  let canPrint: Bool
  /// Where many people use the terminal.
  let kiosk: Kiosk?
  /// How often everything was forgotten: what was shown before must not be found either.
  public private(set) var restarts = 0
  /// What is forgotten when nobody is there; `nil` where one person has the program to themselves.
  private var idleReset: IdleReset?
  /// As it began.
  private let firstPreferences: Preferences

  /// The place of the guide that is read.
  public var openGuide: Int { guide.place }
  /// The guide whose pages are shown.
  public var library: GuideLibrary { guide.library }
  var maker: PageMaker {
    get { guide.maker }
    set { guide.maker = newValue }
  }
  var bookmarks: Bookmarks {
    get { guide.bookmarks }
    set { guide.bookmarks = newValue }
  }

  /// How long to wait for an event before a pause is one, in milliseconds.
  /// - Parameter time: of the clock by which events are received.
  public func patience(at time: Int) -> Int? {
    [typing.patience(at: time), idleReset?.patience(at: time), patienceToAskOthers].compactMap {
      $0
    }.min()
  }

  /// A guide that stands alone.
  init(
    library: GuideLibrary, size: Size, today: String, preferences: Preferences = Preferences(),
    keepingPlace: String? = nil, canPrint: Bool = false, idleReset: Int? = nil,
    kiosk: Kiosk? = nil
  ) throws {
    try self.init(
      shelf: Shelf(library), size: size, today: today, preferences: preferences,
      keepingPlace: keepingPlace, canPrint: canPrint, idleReset: idleReset, kiosk: kiosk)
  }

  /// - Parameters:
  ///   - shelf: its first guide is open.
  ///   - today: ISO 8601, `YYYY-MM-DD`, to tell whether the guide is due for review.
  ///   - keepingPlace: where the person may have marks and preferences kept, as they read it.
  ///   - canPrint: a page can be sent to a printer.
  ///   - idleReset: after so many seconds without a key everything is as at first.
  ///   - kiosk: many people use the terminal, and nobody is beside it.
  public init(
    shelf: Shelf, size: Size, today: String, preferences: Preferences = Preferences(),
    keepingPlace: String? = nil, canPrint: Bool = false, idleReset: Int? = nil,
    kiosk: Kiosk? = nil
  ) throws {
    self.canPrint = canPrint
    self.kiosk = kiosk
    self.idleReset = idleReset.map { IdleReset(seconds: $0) }
    firstPreferences = preferences
    self.shelf = shelf
    guide = try OpenGuide(0, of: shelf, kiosk: kiosk)
    self.size = size
    self.today = today
    self.preferences = preferences
    self.keepingPlace = keepingPlace
    let library = guide.library
    topics = TopicsPane(try Self.tree(of: shelf, open: guide))
    let start = topics.tree.selected?.id ?? ""
    let page =
      try guide.maker.page(.node(start))
      ?? Page(reference: .keys, title: "", above: [], blocks: [], openWarnings: [])
    let layout = ScreenLayout(size: size, half: .topics, measure: preferences.measure)
    self.page = PagePane(
      PageView(page: page, style: PageStyle(library.sources, preferences), in: layout.text))
    topics.tree.resize(height: layout.topics.height)
    // Where the first page is not on the screen, nothing else says how to ask.
    if !layout.showsPage { notice = Wording.howToAskFirst }
  }

  /// The topics of the open guide, its first page chosen; below its row, where there are others.
  private static func tree(of shelf: Shelf, open guide: OpenGuide) throws -> Tree {
    let roots = try guide.library.children(of: nil)
    guard shelf.isShared else { return Tree(roots: roots) }
    let titles = shelf.places.map(shelf.title)
    var tree = Tree(guides: titles)
    tree.open(guide: guide.place, titles: titles, roots: roots)
    if let row = tree.rows.firstIndex(where: { $0.id == roots.first?.id }) { tree.select(row) }
    return tree
  }

  /// Opens a topic in place of the first page.
  /// - Parameter place: of its guide on the shelf.
  public mutating func open(topic id: String, in place: Int = 0) {
    let target = Target(id)
    go(to: .node(target.node), at: target, in: place)
    history = History()
  }

  /// Opens with a question, as if it had been typed.
  public mutating func open(question words: String) {
    mode = .search(SearchPane(from: .topics, typed: words))
    askTyped()
  }

  /// Goes on where the person left off, with their marks.
  /// - Parameter atLastPage: also opens the page that they left; not where another is asked for.
  public mutating func resume(_ saved: SavedState, atLastPage: Bool) {
    (self.saved, isKeeping) = (saved, true)
    guide.resume(saved)
    guard atLastPage, let last = saved.last(of: library.about.title), last.page != page.shownNode,
      go(to: .node(last.page))
    else { return }
    page.view.go(to: last.anchor)
    notice = Wording.leftOffHere
  }

  /// What to keep; `nil` where the person has not said so.
  public var savedState: SavedState? {
    guard isKeeping else { return nil }
    let others = left.values.filter { $0.place != guide.place }.sorted { $0.place < $1.place }
    return (others + [guide]).reduce(saved) { saved, guide in
      SavedState(
        preferences, guide: guide.library.about.title, bookmarks: guide.bookmarks,
        applying: guide.maker.reader.applying, last: lastRead(in: guide), after: saved)
    }
  }

  /// The page of a guide that is read, or was before a page that the program made.
  private func lastRead(in guide: OpenGuide) -> Visit? {
    guide.place == self.guide.place && page.shownNode != nil
      ? visit : history.lastRead(in: guide.place)
  }

  /// Says a sentence that is gone with the next key.
  /// - Parameter brief: the same, where the sentence is wider than the screen.
  public mutating func say(_ sentence: String, orInBrief brief: String? = nil) {
    notice = sentence.columns + StatusLine.margins <= size.columns ? sentence : brief ?? sentence
  }

  /// Whether the person wants the guide to be read again; asked once for each time.
  public mutating func takeReload() -> Bool {
    defer { wantsReload = false }
    return wantsReload
  }

  /// The page that the person wants to be written, and its form; asked once for each.
  public mutating func takeSheet() -> WantedSheet? {
    defer { wantedSheet = nil }
    return wantedSheet
  }

  /// Shows another state of the guide; the person stays where they are, as far as it still is.
  public mutating func replace(library new: GuideLibrary) throws {
    let old = guide
    shelf.replace(old.place, with: new)
    guide = try OpenGuide(old.place, of: shelf, kiosk: kiosk)
    maker.reader = Reader(old.maker.reader.applying, plan: try new.actionPlan())
    bookmarks = old.bookmarks
    let selected = topics.tree.selected?.id
    topics = TopicsPane(try Self.tree(of: shelf, open: guide))
    topics.tree.resize(height: layout.topics.height)
    if let row = topics.tree.rows.firstIndex(where: { $0.id == selected }) {
      topics.tree.select(row)
    }
    remakePage()
  }

  /// Shows what is wrong with the content that an author is writing, over the page that is open.
  public mutating func show(findings: [String]) {
    closeFindings()
    go(to: .findings(findings))
  }

  /// The content is right again.
  public mutating func closeFindings() {
    if case .findings = page.view.page.reference { perform(.back) }
  }

  /// Nothing could be kept.
  public mutating func stopKeeping(saying sentence: String) {
    isKeeping = false
    remakePage()
    notice = sentence
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

  func surroundings(of layout: ScreenLayout, hasKeys: Bool) -> Surroundings {
    let title = shelf.isShared ? shelf.title(of: guide.place) : nil
    return Surroundings(
      layout: layout, title: title ?? library.about.title, hasKeys: hasKeys,
      measure: preferences.measure, sources: library.sources,
      keys: maker.keys, lacks: maker.lacks, helpCard: library.about.helpCard,
      verdict: Wording.doesNotSay(library, titled: title),
      searchHint: Wording.searchHint(library),
      isOverdue: today > library.about.nextReview, canGoBack: history.canGoBack,
      page: .init(
        node: page.view.page.reference.node, branch: page.view.page.branch,
        isAtEnd: page.view.viewport.isAtEnd,
        hasMatch: !page.view.matches.all.isEmpty, position: page.position))
  }

  var picture: Picture {
    Picture(
      title: shelf.isShared ? shelf.title(of: guide.place) : library.about.title,
      isOneOfMany: shelf.isShared, publication: library.about.publication,
      safetyLine: library.about.safetyLine, warns: library.warns,
      signalWord: guide.gravest?.signalWord, mode: mode, topics: topics, page: page, notice: notice,
      surroundings: surroundings(of: layout, hasKeys: true))
  }

  /// The whole screen for the state as it is.
  public func frame() -> Frame { picture.frame }

  // MARK: Receiving

  /// Takes events that came together. What was typed into the prompt is asked once, at their end,
  /// so that a paste costs one search.
  /// - Parameter time: milliseconds of a clock that only goes on; without it every key stands for
  ///   itself.
  public mutating func receive(_ events: [Event], at time: Int? = nil) {
    if let time, let verdict = idleReset?.take(events, at: time) {
      switch verdict {
      case .goOn: break
      case .warn: notice = Wording.startsAgain
      case .stay:
        notice = Wording.stays
        return
      case .startAgain: return startAgain()
      }
    }
    for event in events where !isDone { take(event, at: time) }
    askTyped()
  }

  mutating func receive(_ event: Event) { receive([event]) }

  /// Whoever comes next finds nothing of what the last person read, asked or marked.
  private mutating func startAgain() {
    attempt {
      let restarts = $0.restarts + 1
      $0 = try Browser(
        shelf: $0.shelf, size: $0.size, today: $0.today, preferences: $0.firstPreferences,
        keepingPlace: $0.keepingPlace, canPrint: $0.canPrint,
        idleReset: $0.idleReset.map(\.seconds), kiosk: $0.kiosk)
      $0.restarts = restarts
    }
  }

  /// The person has finished.
  mutating func finish() {
    guard let kiosk, !kiosk.canLeave else {
      isDone = true
      return
    }
    startAgain()
    notice = Wording.forgotten
  }

  private mutating func take(_ event: Event, at time: Int?) {
    switch event {
    case .key(let key):
      notice = nil
      if let time { if takeAsTyping(key, at: time) { return } } else { typing.forget() }
      take(key)
    case .mouse(let mouse):
      notice = nil
      typing.forget()
      if !layout.isTooSmall { take(mouse) }
    case .paste(let text):
      notice = nil
      if !layout.isTooSmall { paste(text) }
    case .resize(let size): resize(to: size)
    case .pause:
      guard let waiting = typing.waiting else { return askNextGuide() }
      guard time.map({ typing.patience(at: $0) == 0 }) ?? true else { return }
      typing.endWaiting()
      // That nobody seems to be there is said for longer.
      let said = idleReset?.isWarning == true ? notice : nil
      notice = nil
      take(waiting)
      notice = said ?? notice
    case .end: isDone = true
    }
  }

  /// The only function in which a key finds the pane that has the keys.
  mutating func take(_ key: Key) {
    let layout = layout
    guard !layout.isTooSmall else {
      if [.quit, .quitAtOnce].contains(Keymap.reading.command(for: key)) { finish() }
      return
    }
    let surroundings = surroundings(of: layout, hasKeys: true)
    switch mode {
    case .topics: act(topics.receive(key, in: surroundings))
    case .page: act(page.receive(key, in: surroundings))
    case .word(let word): act(word.receive(key, in: surroundings))
    case .find(var find):
      let action = find.receive(key, in: surroundings)
      mode = .find(find)
      act(action)
    case .search:
      if Keymap.prompt.command(for: key)?.needsAnswer == true { askTyped() }
      change { $0.receive(key, in: surroundings) }
    }
  }
}
