import ArgumentParser
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

  @Option(help: "Columns of printed text (default: the terminal's, at most 72).")
  var width: Int?

  @Option(help: "Use colour: auto, always or never. NO_COLOR, set and not empty, means never.")
  var color: TerminalOptions.Color = .auto

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  func validate() throws {
    if let width, !(20...400).contains(width) {
      throw ValidationError("--width takes a number of columns from 20 to 400, not \(width).")
    }
    if library != nil, content != nil {
      throw ValidationError("--library and --content cannot be used together; give one of them.")
    }
  }

  var settings: Settings {
    Settings(
      library: library, content: content, isPlain: plain, width: width, color: color,
      isASCII: ascii)
  }
}
