import ArgumentParser
import Browsing
import Screen
import Terminal

extension TerminalOptions.Color: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}

/// The options every command takes.
struct Options: ParsableArguments {
  @Option(help: "Use another compiled library instead of the built-in guide.")
  var library: String?

  @Option(help: "Compile a content folder in memory and use it.")
  var content: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print plain text and do not open the browser.")
  var plain = false

  // Whatever follows is its value, so that a wrong one is named and not another error.
  @Option(
    parsing: .unconditional,
    help: "Columns of text, 20 to 400 (default: BEDSIDE_WIDTH, or the terminal's, at most 72).")
  var width: String?

  @Option(help: "Use colour: auto, always or never. NO_COLOR, set and not empty, means never.")
  var color: TerminalOptions.Color = .auto

  @Flag(help: "Print long text at once, not through a pager.")
  var noPager = false

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  func validate() throws {
    if let width, Int(width).map((20...400).contains) != true {
      throw ValidationError(Wording.wrongNumber("--width", from: 20, to: 400, typed: width))
    }
    for (option, path) in [("--library", library), ("--content", content)] where path == "" {
      throw ValidationError(Wording.emptyPath(option))
    }
    if library != nil, content != nil {
      throw ValidationError("--library and --content cannot be used together; give one of them.")
    }
  }

  var settings: Settings {
    Settings(
      library: library, content: content, isPlain: plain, wantsPager: !noPager,
      width: width.flatMap { Int($0) } ?? Settings.usualWidth,
      color: color, isASCII: ascii)
  }
}
