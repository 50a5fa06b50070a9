import Education
import Screen

/// The page that is open.
struct PagePane: ReadingPane {
  var view: PageView

  init(_ view: PageView) { self.view = view }

  // MARK: Keys

  mutating func receive(_ command: Command, in surroundings: Surroundings) -> Action? {
    switch command {
    case .up: step(-1)
    case .down: step(1)
    case .pageUp: moved(view.movePage(-1), -1)
    case .pageDown: readOn()
    case .top: moved(view.moveToStart(), -1)
    case .end: moved(view.moveToEnd(), 1)
    case .open: openFocused()
    case .leave: .giveKeysToTopics
    case .nextStop: focusNext(1)
    case .previousStop: focusNext(-1)
    default: receive(ofOpenPage: command)
    }
  }

  /// Commands that tell about the open page, wherever the keys are.
  func receive(ofOpenPage command: Command) -> Action? {
    switch command {
    case .sources:
      guard let node = shownNode else { return .say(Wording.onlyForTopics) }
      return .show(.sources(of: node, line: view.citationsHere ?? []), choosing: .none)
    case .sheet:
      guard let subject = view.page.reference.sheetSubject else {
        return .say(Wording.onlyForTopics)
      }
      return .show(.sheets(of: subject), choosing: .none)
    case .contents:
      guard let node = shownNode else { return .say(Wording.onlyForTopics) }
      guard view.page.hasParts else { return .say(Wording.hasNoParts) }
      let heading = view.currentHeading.map { view.layout.headings[$0].text }
      return .show(.contents(of: node), choosing: .titled(heading))
    default: return nil
    }
  }

  /// The page of the guide that is open; `nil` where the program made it.
  var shownNode: String? {
    if case .node(let id) = view.page.reference { id } else { nil }
  }

  mutating func click(_ stop: Int) -> Action {
    view.focus(onStop: stop)
    return openFocused()
  }

  private mutating func step(_ direction: Int) -> Action { moved(view.step(direction), direction) }

  private func moved(_ hasMoved: Bool, _ direction: Int) -> Action {
    if hasMoved { return .none }
    guard direction > 0 else { return .say(Wording.atStartOfPage) }
    if view.leadsOn || view.rowToGoOn != nil { return .say(Wording.atEndWithRows) }
    if let next = view.page.next { return .say(Wording.atEnd(before: next.title)) }
    return .say(view.page.isOverlay ? Wording.atEndOfOverlay : Wording.atEndOfPage)
  }

  /// A screen down, at the end of the page to the row that leads on, and from there on.
  private mutating func readOn() -> Action {
    guard view.viewport.isAtEnd else { return moved(view.movePage(1), 1) }
    if view.focusRowToGoOn() { return .none }
    if view.leadsOn { return openFocused() }
    if let next = view.page.next { return .open(next.target) }
    return moved(false, 1)
  }

  /// - Parameter number: counted from 1 among what is on the screen.
  mutating func receive(choosing number: Int, in surroundings: Surroundings) -> Action {
    view.focusVisible(number) ? .none : .say(Wording.noSuchLink(number))
  }

  private mutating func focusNext(_ direction: Int) -> Action {
    view.focusNext(direction) ? .none : .say(Wording.nothingToChoose)
  }

  private mutating func openFocused() -> Action {
    guard let stop = view.focusedStop else {
      // Who presses Enter in haste, before they have seen the page, changes and writes nothing.
      if view.page.reference.actsOnEnter { return .say(Wording.nothingChosen) }
      if view.viewport.isAtEnd, view.focusRowToGoOn() { return .none }
      if view.arrowsChoose { return .say(Wording.chooseRowFirst) }
      return .say(view.layout.stops.isEmpty ? Wording.nothingToChoose : Wording.chooseFirst)
    }
    switch stop.kind {
    case .term: return .explain(stop.target)
    case .fold:
      // In the list of all warnings an open one leads on to its page.
      if isOpen(stop), view.page.reference == .warnings { return .open(stop.target) }
      view.toggle(warning: stop.target)
      return .none
    case .link, .row:
      if case .sheets(let subject) = view.page.reference, let form = SheetForm(stop.target) {
        return .write(WantedSheet(subject: subject, form: form))
      }
      if let row = MyRow(stop.target) { return .choose(row) }
      if let setting = setting(of: stop) { return .change(setting) }
      return view.page.reference.listsMarks ? .openBookmark(stop.target) : .open(stop.target)
    }
  }

  var wantsEnter: Bool {
    guard let stop = view.focusedStop else { return false }
    return setting(of: stop) != nil || SheetForm(stop.target) != nil || MyRow(stop.target) != nil
  }

  private func setting(of row: Stop) -> Setting? {
    view.page.reference == .settings ? Setting(row.target) : nil
  }

  private func isOpen(_ fold: Stop) -> Bool { view.page.openWarnings.contains(fold.target) }

  // MARK: Status and hints

  func status(in surroundings: Surroundings) -> Status {
    var status = Status(words: surroundings.standingNotice, position: wholePosition)
    if !view.page.otherCards.isEmpty { status.words = Wording.otherCards }
    if view.page.reference.actsOnEnter {
      (status.words, status.isWanted) = (Wording.chooseToDo, true)
    } else if view.page.hasGroups, view.focus == nil {
      (status.words, status.isWanted) = (Wording.chooseRowFirst, true)
    }
    if view.focus == nil, status.words == nil { status.words = whatElse(in: surroundings) }
    guard let stop = view.focusedStop else { return status }
    if view.passedOver != nil { status.position = Wording.backToSteps }
    status.isWanted = true
    if case .sheets = view.page.reference, let form = SheetForm(stop.target) {
      status.words = Wording.writes(form)
    } else if let words = MyRow(stop.target)?.whatEnterDoes {
      status.words = words
    } else if setting(of: stop) != nil {
      status.words = Wording.changesSetting
    } else if stop.kind != .fold {
      status.tells(opening: stop.title)
    } else if !isOpen(stop) {
      status.words = Wording.unfolds
    } else {
      status.words = view.page.reference == .warnings ? Wording.opensItsPage : Wording.folds
    }
    return status
  }

  /// On a page of many screens, how to pass over what is not looked for; at the end of one, how to take it
  /// along.
  private func whatElse(in surroundings: Surroundings) -> String? {
    guard view.page.signal == nil, !view.viewport.fits, shownNode != nil, match == nil else {
      return nil
    }
    if view.viewport.isAtEnd {
      let isTaken = view.page.reference.sheetSubject != nil && !surroundings.lacks.contains(.files)
      return isTaken ? Wording.takesAlong : nil
    }
    let isLong = view.rowsOnScreen == nil && view.screens.tops.count >= Self.manyScreens
    return isLong && view.page.hasParts ? Wording.jumpsToPart : nil
  }

  private static let manyScreens = 9

  /// Where in the page the person is, in brief.
  var position: String { match ?? screen }

  /// A match may stand far below what the page says first: the screen is told as well.
  private var wholePosition: String {
    guard let match, !view.viewport.fits else { return position }
    return "\(match), \(screen)"
  }

  private var match: String? {
    view.matches.current.map { Wording.match($0 + 1, of: view.matches.all.count) }
  }

  private var screen: String {
    // How long a page is frightens who is in need.
    if view.page.signal != nil, !view.viewport.fits {
      return view.viewport.isAtEnd ? Wording.end : Wording.moreBelow
    }
    if let (rows, count) = view.rowsOnScreen { return Wording.rows(rows, of: count) }
    guard !view.viewport.fits else { return Wording.wholePage }
    let (number, count) = view.screens.number(of: view.viewport.top)
    return Wording.screens(number, of: count)
  }

  /// Arrows do one of two things, and the footer says which.
  func words(for command: Command) -> String? {
    command == .down && !view.arrowsChoose ? Wording.read : nil
  }

  func isUseful(_ command: Command, in surroundings: Surroundings) -> Bool {
    switch command {
    case .close: view.page.isOverlay || surroundings.page.closes
    case .up, .down: view.arrowsChoose || !view.viewport.fits
    case .open: view.focus != nil || view.page.reference.actsOnEnter
    case .nextStop: !view.page.isList && !view.layout.stops.isEmpty && !isFirstOfCard
    case .keys: !isFirstOfCard && view.page.reference != .keys
    case .helpNow: !surroundings.page.isForDanger
    case .sheet: view.page.reference.sheetSubject != nil
    case .leave: !view.page.isOverlay && !surroundings.page.closes
    case .pageDown: !view.viewport.isAtEnd
    case .nextMatch: view.matches.all.count > 1
    case .back: surroundings.canGoBack && !view.page.isOverlay && !surroundings.page.closes
    case .quit: !view.page.isOverlay && !surroundings.page.closes
    default: true
    }
  }

  /// On a card reading on comes before links and keys.
  private var isFirstOfCard: Bool {
    view.page.signal != nil && !view.viewport.isAtEnd && view.focus == nil
  }
}
