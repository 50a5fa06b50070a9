import ArgumentParser
import Browsing
import Screen
import Terminal

extension TerminalOptions.Color: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}

/// The options every command takes.
struct Options: ParsableArguments {
  @Option(
    name: .customLong("library"),
    help: "Use another compiled library instead of the built-in guide: a file, or its name.")
  var libraries: [String] = []

  @Option(
    help: ArgumentHelp("Compile a content folder in memory and use it.", valueName: "folder"))
  var content: String?

  @Option(
    name: .customLong("open"),
    help: ArgumentHelp(
      "Open a document as it is, or a folder of documents; may be given more than once.",
      valueName: "document"))
  var documents: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print plain text and do not open the browser.")
  var plain = false

  // Whatever follows is its value, so that a wrong one is named and not another error.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Columns of text, 20 to 400 (default: BEDSIDE_WIDTH, or the terminal's, at most 72).",
      valueName: "columns"))
  var width: String?

  @Option(help: "Use colour: auto, always or never. NO_COLOR, set and not empty, means never.")
  var color: TerminalOptions.Color = .auto

  @Flag(help: "Print long text at once, not through a pager.")
  var noPager = false

  @Flag(help: "Neither read nor keep what was made of documents that were opened before.")
  var noCache = false

  @Flag(name: .customLong("ascii"), help: "Draw with ASCII characters only.")
  var isASCII = false

  func validate() throws {
    if let width, Int(width).map((20...400).contains) != true {
      throw ValidationError(Wording.wrongNumber("--width", from: 20, to: 400, typed: width))
    }
    let paths =
      libraries.map { ("--library", $0) } + documents.map { ("--open", $0) }
      + [content].compactMap(\.self).map { ("--content", $0) }
    for (option, path) in paths where path == "" {
      throw ValidationError(Wording.emptyPath(option))
    }
    // What is being written stands alone; libraries and documents make a shelf.
    let others = (libraries.isEmpty ? [] : ["--library"]) + (documents.isEmpty ? [] : ["--open"])
    if content != nil, let other = others.first {
      throw ValidationError(Wording.notTogether("--content", other))
    }
  }

  var settings: Settings {
    Settings(
      libraries: libraries, content: content, documents: documents, isPlain: plain,
      wantsPager: !noPager, usesCache: !noCache,
      width: width.flatMap { Int($0) } ?? Settings.usualWidth,
      color: color, isASCII: isASCII)
  }
}
