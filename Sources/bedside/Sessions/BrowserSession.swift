import Browsing
import Foundation
import GuideStore
import Terminal

/// The browser on the terminal: draw a frame, wait for an event, let the browser receive it. Plain
/// text when there is no terminal to draw on, and linear mode for who asks for it.
struct BrowserSession {
  var settings = Settings()
  var theme = Settings.usualTheme ?? .terminal
  var mouse = false
  /// The topic that is open at first.
  var topic: String?
  var linear = false

  /// Whoever needs linear mode sets the variable once; `--plain` asks for something else.
  private var isLinear: Bool {
    let asked = variable("BEDSIDE_LINEAR") ?? "0"
    return linear || !settings.isPlain && asked != "0"
  }

  func run() throws {
    let library = try settings.openLibrary()
    if isLinear { return try LinearSession(library: library, settings: settings).run() }
    let terminal: Terminal
    do {
      guard !settings.isPlain else { return try printStart(of: library) }
      terminal = try Terminal(
        TerminalOptions(
          glyphs: settings.isASCII ? .ascii : nil, theme: theme, color: settings.color,
          mouse: mouse))
    } catch let reason as TerminalUnavailable {
      // A terminal that is not known may not know attributes either.
      var plain = self
      plain.settings.color = .never
      plain.settings.wantsPager = false
      try plain.printStart(of: library)
      // Last, so that the text does not push it off the screen.
      if let sentence = Wording.sentence(for: reason) { Output.complain(sentence) }
      return
    }
    defer { terminal.stop() }
    var browser = try Browser(
      library: library, size: terminal.size, today: Today.date, measure: settings.width,
      wantsMouse: mouse)
    if let topic { browser.open(topic: topic) }
    while !browser.isDone {
      terminal.draw(browser.frame())
      let events = terminal.nextEvents(within: browser.patience)
      browser.receive(events, at: Clock.milliseconds)
      terminal.setMouse(browser.wantsMouse)
    }
  }

  /// The start page and the topics, for a reader without a screen.
  private func printStart(of library: GuideLibrary) throws {
    var text = PlainText(library: library, width: settings.textWidth)
    let branches = try library.children(of: nil)
    if Today.date > library.about.nextReview { text.add(Wording.overdue, style: .strong) }
    if let start = branches.first {
      let blocks = try library.blocks(of: start.id) ?? []
      try text.add(page: "\(library.about.title): \(start.title)", blocks)
      text.addSourceKey(for: blocks)
    }
    text.add(title: Wording.topics)
    for branch in branches { text.add(row: branch.title, id: branch.id, bullet: "- ") }
    text.add(Wording.plainUse)
    try settings.printLines(text)
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
