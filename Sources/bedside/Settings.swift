import BaclofenGuide
import Browsing
import Foundation
import GuideStore
import Screen
import Terminal

/// What a person asked for, without the parser that read it: the browser starts without one.
struct Settings {
  var library: String?
  var content: String?
  var isPlain = false
  var width: Int?
  var color = TerminalOptions.Color.auto
  var isASCII = false

  func openLibrary() throws -> GuideLibrary {
    if let library { return try GuideLibrary(path: library) }
    if let content { return try bedside.library(ofContent: content) }
    return try GuideLibrary(
      embedded: BaclofenGuide.byteCount, name: "built-in guide", read: BaclofenGuide.read)
  }

  var isColored: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      isatty(STDOUT_FILENO) == 1 && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
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
    if isASCII { return .ascii }
    guard isatty(STDOUT_FILENO) == 1 else { return .unicode }
    let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? "C.UTF-8"
    return locale.uppercased().contains("UTF") ? .unicode : .ascii
  }

  func printLines(_ text: PlainText) throws {
    try Output.print(text.lines, isColored: isColored, glyphs: glyphs)
  }
}

/// A variable of the environment; empty ones count as not set.
func variable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
}
