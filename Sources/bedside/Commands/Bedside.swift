import ArgumentParser
import Browsing
import Screen
import Terminal

/// `bedside`: opens the browser.
struct Bedside: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bedside",
    abstract: Wording.abstract,
    discussion: Wording.discussion,
    version: "1.0.0",
    subcommands: [
      Browse.self, Topics.self, Show.self, Search.self, FAQ.self, Warnings.self,
      Disagreements.self, Sources.self, Export.self, Check.self, Build.self,
    ],
    defaultSubcommand: Browse.self)

  /// Options that take a value, of all commands.
  private static let valued: Set<String> = [
    "--library", "--content", "--width", "--color", "--theme", "--limit", "--output", "-o",
    "--kind",
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

  @Option(
    help: "Colours: terminal (its own), light, dark, contrast or mono (default: BEDSIDE_THEME).")
  var theme: Theme?

  @Flag(help: "Let the mouse click and scroll; without it the terminal can select text.")
  var mouse = false

  @Flag(
    help:
      "Read and answer line by line: for speech, braille and simple terminals (or BEDSIDE_LINEAR=1)."
  )
  var linear = false

  // Who misspells a command is helped by a sentence about commands.
  @Argument(help: "The topic to open at: its id, its title, or an unambiguous part of it.")
  var words: [String] = []

  func run() throws {
    if options.json, words.isEmpty {
      return try JSON.print(GuideJSON(of: options.settings.openLibrary()))
    }
    var session = BrowserSession(settings: options.settings, mouse: mouse, linear: linear)
    session.theme = theme
    session.topic = try topic()
    try session.run()
  }

  private func topic() throws -> String? {
    guard !words.isEmpty else { return nil }
    let found = try options.settings.openLibrary().nodes(named: words.joined(separator: " "))
    guard let node = found.first else { throw ValidationError(Wording.noCommand(words)) }
    guard found.count == 1 else {
      throw ProgramError.ambiguous(
        Wording.ambiguousTopic(words.joined(separator: " "), ids: found.map(\.id)))
    }
    return node.id
  }
}
