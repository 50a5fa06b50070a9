import ArgumentParser
import BaclofenGuide
import Browsing
import Foundation
import GuideStore
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

  func openLibrary() throws -> GuideLibrary {
    if let library { return try GuideLibrary(path: library) }
    if let content { return try bedside.library(ofContent: content) }
    return try GuideLibrary(bytes: BaclofenGuide.libraryBytes, name: "built-in guide")
  }

  var isColored: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] ?? "" == ""
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }
  }

  /// Columns of printed text.
  var textWidth: Int {
    if let width { return width }
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col >= 20
    else { return 72 }
    return min(72, Int(size.ws_col))
  }

  /// ASCII where the locale does not promise UTF-8 (POSIX: `LC_ALL`, then `LC_CTYPE`, then `LANG`)
  /// and the output is a terminal; files and pipes get UTF-8.
  var glyphs: Glyphs {
    if ascii { return .ascii }
    guard isatty(STDOUT_FILENO) == 1 else { return .unicode }
    let environment = ProcessInfo.processInfo.environment
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty } ?? "C.UTF-8"
    return locale.uppercased().contains("UTF") ? .unicode : .ascii
  }

  func printLines(_ text: PlainText) throws {
    try Output.print(text.lines, isColored: isColored, glyphs: glyphs)
  }
}
