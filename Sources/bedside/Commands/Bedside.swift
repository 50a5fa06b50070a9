import ArgumentParser
import Browsing
import Foundation
import GuideStore
import Screen
import Terminal

/// `bedside`: opens the browser.
struct Bedside: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bedside",
    abstract: Wording.abstract,
    discussion: Wording.discussion,
    subcommands: [
      Browse.self, Topics.self, Show.self, Search.self, FAQ.self, Warnings.self,
      Disagreements.self, Sources.self, Export.self, Check.self, Build.self,
    ],
    defaultSubcommand: Browse.self)
}

/// The browser itself; plain text when there is no terminal to draw on.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the browser (plain text when output is no terminal).")

  @OptionGroup var options: Options

  @Option(help: "Colours: terminal (its own), light, dark, contrast or mono.")
  var theme: Theme = .terminal

  @Flag(help: "Let the mouse click and scroll; without it the terminal can select text.")
  var mouse = false

  @Flag(
    help:
      "Read and answer line by line: for speech, braille and simple terminals (or BEDSIDE_LINEAR=1)."
  )
  var linear = false

  /// Whoever needs linear mode sets the variable once; `--plain` asks for something else.
  private var isLinear: Bool {
    let variable = ProcessInfo.processInfo.environment["BEDSIDE_LINEAR"] ?? ""
    return linear || !options.plain && variable != "" && variable != "0"
  }

  func run() throws {
    let library = try options.openLibrary()
    if options.json { return try JSON.print(GuideJSON(of: library)) }
    if isLinear { return try LinearSession(library: library, options: options).run() }
    let terminal: Terminal
    do {
      guard !options.plain else { return try printStart(of: library) }
      terminal = try Terminal(
        TerminalOptions(
          glyphs: options.ascii ? .ascii : nil, theme: theme, color: options.color, mouse: mouse))
    } catch let reason as TerminalUnavailable {
      if let sentence = Wording.sentence(for: reason) { Program.complain(sentence) }
      return try printStart(of: library)
    }
    defer { terminal.stop() }
    var browser = try Browser(
      library: library, size: terminal.size, today: Today.date, wantsMouse: mouse)
    while !browser.isDone {
      terminal.draw(browser.frame())
      browser.receive(terminal.nextEvent())
      terminal.setMouse(browser.wantsMouse)
    }
  }

  /// The start page and the topics, for a reader without a screen.
  private func printStart(of library: GuideLibrary) throws {
    var text = PlainText(library: library, width: options.textWidth)
    let branches = try library.children(of: nil)
    if Today.date > library.about.nextReview { text.add(Wording.overdue, style: .strong) }
    if let start = branches.first {
      let blocks = try library.blocks(of: start.id) ?? []
      text.add(title: "\(library.about.title): \(start.title)")
      text.add(blocks)
      text.addSourceKey(for: blocks)
    }
    text.add(title: Wording.topics)
    for branch in branches { text.add("- \(branch.title) (\(branch.id))") }
    text.add(Wording.plainUse)
    try options.printLines(text)
  }
}

/// The day, in the form that a guide's dates have.
enum Today {
  static var date: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return String(
      format: "%04d-%02d-%02d", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday)
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
