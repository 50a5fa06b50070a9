import Education
import GuideStore
import Screen

/// The whole state of the screen. The program's loop draws `frame()`, waits for an event, and lets
/// the browser receive it.
public struct Browser: Sendable {
  let library: GuideLibrary
  let maker: PageMaker
  let isOverdue: Bool
  private(set) var size: Size
  var topics: TopicsPane
  var page: PagePane
  var mode = Mode.topics
  var history = History()
  var bookmarks: [Bookmark] = []
  /// One sentence for the person, gone with the next key.
  var notice: String?
  /// The widest that text may be, in columns; `+` and `-` change it.
  var measure: Int
  var view = ScreenLayout.View.sideBySide
  /// The terminal is asked to report clicks; off, it can select text.
  public internal(set) var wantsMouse: Bool
  /// The person asked to leave, or the terminal is gone.
  public internal(set) var isDone = false

  /// Lines of 45 to 75 characters read best (Bringhurst, "The Elements of Typographic Style").
  static let comfortableMeasure = 72
  static func possibleMeasure(_ columns: Int) -> Int { max(24, min(120, columns)) }
  private static let linesOfWheel = 3

  /// What was asked, the last question first.
  var questions: [String] = []
  /// Letters that may become a question, and the browser as it was before each of them.
  private var typing = Typing()
  private var snapshots: [Snapshot] = []
  /// `q` was pressed; what comes next tells whether it was the beginning of a word.
  private var isLeaving = false

  /// How long to wait for an event before a pause is one, in milliseconds.
  public var patience: Int? { isLeaving ? Typing.longestGap : nil }

  /// - Parameters:
  ///   - today: ISO 8601, `YYYY-MM-DD`, to tell whether the guide is due for review.
  ///   - measure: the widest that text may be, in columns; `nil` for the comfortable measure.
  public init(
    library: GuideLibrary, size: Size, today: String, measure: Int? = nil, wantsMouse: Bool = false
  ) throws {
    self.measure = measure.map(Self.possibleMeasure) ?? Self.comfortableMeasure
    self.library = library
    self.size = size
    self.wantsMouse = wantsMouse
    maker = PageMaker(library: library)
    isOverdue = today > library.about.nextReview
    topics = TopicsPane(Tree(roots: try library.children(of: nil)))
    let start = topics.tree.selected?.id ?? ""
    let page =
      try maker.page(.node(start))
      ?? Page(reference: .keys, title: "", above: [], blocks: [], openWarnings: [])
    let names = PageView.SourceNames(
      numbers: Dictionary(uniqueKeysWithValues: library.sources.map { ($0.id, $0.number) }),
      short: Dictionary(uniqueKeysWithValues: library.sources.map { ($0.id, $0.short) }))
    let layout = ScreenLayout(size: size, half: .topics, measure: self.measure)
    self.page = PagePane(
      PageView(
        page: page, names: names, columns: layout.text.columns.count, rows: layout.text.height))
    topics.tree.resize(height: layout.topics.height)
  }

  /// Opens a topic in place of the first page.
  public mutating func open(topic id: String) {
    go(to: Target(id))
    history = History()
  }

  // MARK: Layout

  var layout: ScreenLayout {
    ScreenLayout(size: size, half: mode.half, view: view, measure: measure)
  }

  mutating func resize(to size: Size) {
    self.size = size
    let layout = self.layout
    // Nothing is shown then, and what is read stays laid out, with its matches.
    guard !layout.isTooSmall else { return }
    topics.tree.resize(height: layout.topics.height)
    page.view.resize(
      columns: layout.text.columns.count, rows: layout.text.height, isRoomy: view == .roomy)
  }

  func surroundings(of layout: ScreenLayout, hasKeys: Bool) -> Surroundings {
    Surroundings(
      layout: layout, hasKeys: hasKeys, measure: measure, sources: library.sources,
      isOverdue: isOverdue, canGoBack: history.canGoBack,
      page: .init(
        node: page.view.page.reference.node, branch: page.view.page.branch,
        isAtEnd: page.view.viewport.isAtEnd,
        hasMatch: page.view.matches.current != nil, position: page.position))
  }

  /// The pane that has the keys.
  var pane: any Pane {
    switch mode {
    case .topics: topics
    case .page: page
    case .word(let word): word
    case .search(let search): search
    }
  }

  var footer: Footer { footer(in: surroundings(of: layout, hasKeys: true)) }

  private func footer(in surroundings: Surroundings) -> Footer {
    Footer(pane.hints(in: surroundings), columns: size.columns)
  }

  // MARK: Drawing

  /// The whole screen for the state as it is.
  public func frame() -> Frame {
    var frame = Frame(size: size)
    let layout = layout
    guard !layout.isTooSmall else {
      draw(tooSmall: &frame)
      return frame
    }
    TitleBar(
      title: library.about.title, safetyLine: library.about.safetyLine,
      key: mode.search == nil ? Wording.warningsKey : Wording.warningsKeyWhileTyping
    ).draw(in: &frame)
    let front = surroundings(of: layout, hasKeys: true)
    var behind = front
    behind.hasKeys = false
    switch mode {
    case .topics:
      drawHalves(in: &frame, topics: front, page: behind)
    case .page:
      drawHalves(in: &frame, topics: behind, page: front)
    case .word(let word):
      drawHalves(in: &frame, topics: behind, page: front)
      word.draw(in: &frame, of: front)
    case .search(let search):
      search.draw(in: &frame, of: front)
    }
    StatusLine(notice: notice, status: pane.status(in: front)).draw(
      in: &frame, of: layout, showsDivider: mode.search == nil)
    footer(in: front).draw(in: &frame, row: layout.footerRow)
    return frame
  }

  private func drawHalves(
    in frame: inout Frame, topics topicsSurroundings: Surroundings,
    page pageSurroundings: Surroundings
  ) {
    let layout = topicsSurroundings.layout
    if layout.showsTopics { topics.draw(in: &frame, of: topicsSurroundings) }
    if let divider = layout.divider {
      for row in layout.page.rows {
        frame.put("│", at: Point(column: divider, row: row), style: .quiet)
      }
    }
    if layout.showsPage { page.draw(in: &frame, of: pageSurroundings) }
  }

  private func draw(tooSmall frame: inout Frame) {
    let least = ScreenLayout.smallest
    let words = Wording.tooSmall(columns: least.columns, rows: least.rows)
    for (row, line) in [Run(words)].wrapped(to: size.columns).enumerated() {
      frame.put(line.map(\.text).joined(), at: Point(column: 0, row: row), style: .text)
    }
  }

  // MARK: Receiving

  /// Takes events that came together. What was typed into the prompt is asked once, at their end,
  /// so that a paste costs one search.
  /// - Parameter time: milliseconds of a clock that only goes on; without it every key stands for
  ///   itself.
  public mutating func receive(_ events: [Event], at time: Int? = nil) {
    for event in events where !isDone { take(event, at: time) }
    askTyped()
  }

  mutating func receive(_ event: Event) { receive([event]) }

  private mutating func take(_ event: Event, at time: Int?) {
    switch event {
    case .key(let key):
      notice = nil
      if let time, takeAsTyping(key, at: time) { return }
      if isLeaving { leave() }
      if !isDone { take(key) }
    case .mouse(let mouse):
      notice = nil
      if !layout.isTooSmall { take(mouse) }
    case .resize(let size): resize(to: size)
    case .pause: if isLeaving { leave() }
    case .end: isDone = true
    }
  }

  /// Takes a letter that is, or may be, a part of a question.
  /// - Returns: `false` for a key that stands for itself.
  private mutating func takeAsTyping(_ key: Key, at time: Int) -> Bool {
    guard case .character(let character) = key, Typing.isPartOfWords(character),
      mode.search == nil, !layout.isTooSmall
    else {
      (typing, snapshots) = (Typing(), [])
      return false
    }
    if !typing.goesOn(at: time) { (typing, snapshots) = (Typing(), []) }
    let command = Keymap.reading.command(for: key)
    typing.add(character, at: time, meaning: command)
    snapshots.append(snapshot)
    if let question = typing.question {
      restore(snapshots[question.start])
      mode = .search(SearchPane(from: mode.half, typed: question.words, earlier: questions))
      (typing, snapshots, isLeaving) = (Typing(), [], false)
    } else if isLeaving, command == .quit {
      leave()
    } else if command == .quit {
      // It may be a letter of a word: what comes next, or nothing, tells.
      isLeaving = true
    } else {
      return isLeaving
    }
    return true
  }

  /// Does what q was pressed for.
  private mutating func leave() {
    isLeaving = false
    take(.character("q"))
  }

  /// The one place where a key finds the pane that has the keys.
  mutating func take(_ key: Key) {
    let layout = layout
    guard !layout.isTooSmall else {
      if [.quit, .quitAtOnce].contains(Keymap.reading.command(for: key)) { isDone = true }
      return
    }
    let surroundings = surroundings(of: layout, hasKeys: true)
    switch mode {
    case .topics: act(topics.receive(key, in: surroundings))
    case .page: act(page.receive(key, in: surroundings))
    case .word(let word): act(word.receive(key, in: surroundings))
    case .search:
      if Keymap.prompt.command(for: key)?.needsAnswer == true { askTyped() }
      change { $0.receive(key, in: surroundings) }
    }
  }

  // MARK: The mouse

  /// The wheel scrolls what is under the pointer; a click opens a row, a link or a footer hint.
  private mutating func take(_ mouse: Mouse) {
    let layout = layout
    switch mouse.action {
    case .wheelUp: scroll(at: mouse.point, by: -Self.linesOfWheel, layout)
    case .wheelDown: scroll(at: mouse.point, by: Self.linesOfWheel, layout)
    case .press: click(mouse.point, layout)
    }
  }

  private mutating func scroll(at point: Point, by lines: Int, _ layout: ScreenLayout) {
    if mode.search != nil {
      change {
        $0.move(lines.signum())
        return .none
      }
    } else if layout.topics.columns.contains(point.column) {
      topics.tree.select(topics.tree.selection + lines)
    } else {
      page.view.scroll(by: lines)
    }
  }

  private mutating func click(_ point: Point, _ layout: ScreenLayout) {
    let surroundings = surroundings(of: layout, hasKeys: true)
    switch point.row {
    case ScreenLayout.titleRow: return perform(.warnings)
    case layout.footerRow:
      if let key = footer.key(at: point.column) { take(key) }
      return
    default:
      guard layout.page.rows.dropFirst().contains(point.row) else { return }
    }
    switch mode {
    case .search(let search):
      guard let line = search.line(atRow: point.row, in: surroundings) else { return }
      change { $0.click(line: line, in: surroundings) }
    case .word:
      // What lies under an explained word cannot be seen, so it cannot be meant.
      act(.close(passingOn: nil))
    case .topics, .page:
      if layout.topics.contains(point),
        let line = layout.topics.line(atRow: point.row, top: topics.tree.viewport.top)
      {
        guard topics.tree.rows.indices.contains(line) else { return }
        mode = .topics
        act(topics.click(line: line))
      } else {
        mode = .page
        if layout.text.contains(point), let stop = page.stop(at: point, in: layout.text) {
          act(page.click(stop))
        }
      }
    }
  }

  /// Changes the search that has the keys, and does what it asks for.
  private mutating func change(_ ask: (inout SearchPane) -> Action) {
    guard var search = mode.search else { return }
    let action = ask(&search)
    mode = .search(search)
    act(action)
  }
}
