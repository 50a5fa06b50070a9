import ArgumentParser
import Browsing
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

  /// Options that take a value, of all commands.
  private static let valued: Set<String> = [
    "--library", "--content", "--width", "--color", "--theme", "--limit", "--output", "-o",
  ]

  /// The parser wants the command before its options; people give them in any order.
  static func withCommandFirst(_ arguments: [String]) -> [String] {
    var place = 0
    while place < arguments.count, arguments[place].hasPrefix("-") {
      place += valued.contains(arguments[place]) ? 2 : 1
    }
    let commands = configuration.subcommands.map { "\($0)".lowercased() }
    guard place < arguments.count, commands.contains(arguments[place]) else { return arguments }
    return [arguments[place]] + arguments[..<place] + arguments[(place + 1)...]
  }
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

  /// It takes none; but who misspells a command is helped by a sentence about commands.
  @Argument(help: .hidden)
  var words: [String] = []

  func run() throws {
    guard words.isEmpty else { throw ValidationError(Wording.noCommand(words)) }
    if options.json { return try JSON.print(GuideJSON(of: options.settings.openLibrary())) }
    try BrowserSession(settings: options.settings, theme: theme, mouse: mouse, linear: linear).run()
  }
}
