import Browsing
import Glibc
import GuideStore
import Screen
import Terminal

/// The browser on the terminal: draw a frame, wait for an event, let the browser receive it. Plain
/// text when there is no terminal to draw on, and linear mode for who asks for it.
struct BrowserSession {
  var settings = Settings()
  /// Asked for on the command line.
  var theme: Theme?
  var mouse = false
  var start: SessionStart?
  var linear = false
  /// Seconds without a key after which everything is as at first.
  var idleReset: Int?
  /// Many people use the terminal, and nobody is beside it.
  var kiosk: Kiosk? {
    didSet { keepTo(kiosk) }
  }

  init(settings: Settings = Settings(), kiosk: Kiosk? = nil) {
    (self.settings, self.kiosk) = (settings, kiosk)
    keepTo(kiosk)
  }

  private mutating func keepTo(_ kiosk: Kiosk?) {
    guard kiosk != nil else { return }
    idleReset = idleReset ?? KioskInvocation.idleReset
    (settings.wantsPager, settings.usesCache) = (false, false)
  }

  /// Whoever needs linear mode sets the variable once; `--plain` asks for something else.
  private var isLinear: Bool {
    let asked = variable("BEDSIDE_LINEAR") ?? "0"
    return linear || !settings.isPlain && asked != "0"
  }

  /// There is neither a screen nor anybody who answers: whoever pipes wants the text.
  var isPrinted: Bool {
    !isLinear && (settings.isPlain || isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0)
  }

  func run() throws {
    if isLinear { return try read(settings.openShelf(for: .reading, withUsual: true)) }
    guard !settings.isPlain else { return try printStart(of: settings.openShelf()) }
    var desk = try Desk(settings, isShared: idleReset != nil)
    let preferences = preferences(desk.saved)
    // A folder that is opened for the first time takes a while, in which an empty screen would say nothing.
    _ = try desk.shelf.library(0)
    let terminal: Terminal
    do {
      terminal = try Terminal(
        TerminalOptions(
          glyphs: settings.isASCII ? .ascii : nil, theme: preferences.theme, color: settings.color,
          mouse: preferences.wantsMouse, isShared: kiosk != nil))
    } catch {
      return try runWithoutScreen(desk.shelf, because: error)
    }
    defer { terminal.stop() }
    var browser = try Browser(
      shelf: desk.shelf, size: terminal.size, today: Today.date, preferences: preferences,
      keepingPlace: desk.keptFile?.shown, canPrint: desk.canPrint, glyphs: terminal.glyphs,
      idleReset: idleReset, kiosk: kiosk)
    switch start {
    case .topic(let guide, let node): desk.lay(out: &browser, at: (guide.place, node.id))
    case .question(let question):
      desk.lay(out: &browser, at: nil)
      browser.open(question: question)
    case nil: desk.lay(out: &browser, at: nil)
    }
    var restarts = 0
    while !browser.isDone {
      if browser.restarts != restarts {
        restarts = browser.restarts
        terminal.forget()
      }
      terminal.draw(browser.frame())
      let events = terminal.nextEvents(within: desk.patience(of: browser))
      browser.receive(events, at: Clock.milliseconds)
      desk.tend(&browser, isPaused: events == [.pause]) { terminal.draw($0.frame()) }
      terminal.setMouse(browser.preferences.wantsMouse)
      terminal.setTheme(browser.preferences.theme)
    }
    terminal.stop()
    try desk.putAway(browser)
  }

  /// A person at a terminal that only prints reads line by line; whoever pipes gets the text.
  private func runWithoutScreen(
    _ shelf: Shelf, because reason: TerminalUnavailable
  ) throws {
    // A terminal that is not known may not know attributes either.
    var plain = self
    plain.settings.color = .never
    plain.settings.wantsPager = false
    guard let sentence = Wording.sentence(for: reason) else {
      return try plain.printStart(of: settings.openShelf())
    }
    Output.complain(sentence)
    if case .topic = start { return try plain.printStart(of: shelf) }
    try read(shelf)
  }

  /// Line by line.
  private func read(_ shelf: Shelf) throws {
    try LinearSession(
      shelf: shelf, settings: settings, kiosk: kiosk,
      idleEnd: kiosk == nil ? nil : idleReset, start: start
    ).run()
  }

  /// What the command line asks for, then what was kept, then the environment.
  private func preferences(_ saved: SavedState?) -> Preferences {
    var preferences =
      saved?.preferences ?? Preferences(theme: Settings.usualTheme ?? .terminal)
    if let width = settings.width { preferences.measure = width }
    if let theme { preferences.theme = theme }
    if mouse { preferences.wantsMouse = true }
    return preferences
  }

  /// The start page and the topics, for a reader without a screen.
  private func printStart(of shelf: Shelf) throws {
    if case .topic(let guide, let node) = start { return try settings.print(node, of: guide) }
    try settings.printEachGuide(of: shelf) { guide, text in
      let library = guide.library
      let branches = try library.children(of: nil)
      if library.about.isOverdue(on: Today.date) { text.add(Wording.overdue, style: .strong) }
      if let start = branches.first {
        let blocks = try library.blocks(of: start.id) ?? []
        try text.add(page: "\(library.about.title): \(start.title)", blocks)
        text.addSourceKey(for: blocks)
      }
      text.add(title: Wording.topics)
      for branch in branches { text.add(row: branch.title, id: branch.id, bullet: "- ") }
      text.add(Wording.plainUse(guide.invocation))
    }
  }
}

extension Wording {
  /// Why there is no browser. No sentence for a pipe: whoever pipes wants plain text.
  static func sentence(for reason: TerminalUnavailable) -> String? {
    switch reason {
    case .inputIsNoTerminal, .outputIsNoTerminal: nil
    case .typeIsMissing: terminalTypeIsMissing
    case .typeIsUnknown(let type): terminalTypeIsUnknown(type)
    case .cannotMoveCursor(let type): terminalCannotMoveCursor(type)
    }
  }
}
