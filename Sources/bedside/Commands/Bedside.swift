import ArgumentParser
import Browsing
import Glibc
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
      Disagreements.self, Sources.self, Export.self, Handout.self, ActionPlanCommand.self,
      WalletCardCommand.self, DiaryCommand.self, QuestionsFor.self, TeachBackCommand.self,
      Check.self, Build.self, New.self, Import.self, LibraryCommand.self,
    ],
    defaultSubcommand: Browse.self)

  /// Options that take a value, of all commands.
  private static let valued: Set<String> = [
    "--library", "--content", "--open", "--width", "--color", "--theme", "--limit", "--output",
    "-o", "--kind", "--title", "--name", "--idle-reset", "--for",
  ]

  /// The parser wants the command before its options; people give them in any order.
  static func withCommandFirst(_ arguments: [String]) -> [String] {
    // Other programs have it as a command.
    if arguments == ["version"] { return ["--version"] }
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("-") {
      index += valued.contains(arguments[index]) ? 2 : 1
    }
    guard index < arguments.count, names.contains(arguments[index]) else { return arguments }
    return [arguments[index]] + arguments[..<index] + arguments[(index + 1)...]
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

  @Option(
    parsing: .unconditional,
    help: "Start again after so many seconds without a key: for terminals that many people use.")
  var idleReset: String?

  @Flag(
    help:
      "For terminals that many people use: no marks, files, printer or shell; starts again by itself."
  )
  var kiosk = false

  // Who misspells a command is helped by a sentence about commands.
  @Argument(
    help:
      "The topic to open at: its id, its title, or an unambiguous part of it; or files to open.")
  var words: [String] = []

  func validate() throws {
    if kiosk, options.json || options.plain { throw ValidationError(Wording.kioskNeedsScreen) }
    guard let idleReset else { return }
    // It is said 20 seconds before.
    guard let seconds = Int(idleReset), (21...86_400).contains(seconds) else {
      throw ValidationError(
        Wording.wrongNumber("--idle-reset", from: 21, to: 86_400, typed: idleReset))
    }
    if linear, !kiosk { throw ValidationError(Wording.idleResetNeedsScreen) }
  }

  func run() throws {
    let kiosk = kiosk ? KioskInvocation.begin() : nil
    var settings = options.settings
    let (files, words) = Documents.parted(self.words)
    settings.documents += files
    if options.json, words.isEmpty {
      return try settings.openShelf().printJSON()
    }
    var session = BrowserSession(settings: settings)
    (session.mouse, session.linear) = (mouse, linear)
    session.theme = theme
    session.kiosk = kiosk
    session.idleReset = idleReset.flatMap { Int($0) } ?? session.idleReset
    if !words.isEmpty {
      let name = words.joined(separator: " ")
      do {
        session.topic = try settings.openShelf().topic(named: name)
        if session.topic == nil {
          throw ValidationError(Wording.noCommand(words, nearest: Bedside.command(near: words[0])))
        }
      } catch let error as ProgramError {
        // Words that name many pages are a question, where one can be asked.
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw error }
        session.question = name
      }
    }
    try session.run()
  }
}

extension Bedside {
  private static let names = configuration.subcommands.map {
    $0.configuration.commandName ?? "\($0)".lowercased()
  }

  /// The command that a word is most like, where one is: a capital, or two letters, more or less.
  static func command(near word: String) -> String? {
    let word = word.lowercased()
    // What people call a sheet to take along.
    if ["print", "pdf", "save", "paper"].contains(word) {
      return names.first { $0 == "handout" }
    }
    return names.map { ($0, word.distance(to: $0)) }.filter { $0.1 < 3 && $0.1 < word.count / 2 }
      .min { $0.1 < $1.1 }?.0
  }
}

extension String {
  /// Letters to put in, take out, change, or swap with the next one (restricted Damerau-Levenshtein
  /// distance).
  fileprivate func distance(to other: String) -> Int {
    let (left, right) = (Array(self), Array(other))
    var rows = [Array(0...right.count)]
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, wanted) in right.enumerated() {
        var cost = Swift.min(rows[i][j + 1], row[j]) + 1
        cost = Swift.min(cost, rows[i][j] + (letter == wanted ? 0 : 1))
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == wanted {
          cost = Swift.min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
