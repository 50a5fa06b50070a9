import BaclofenGuide
import Browsing
import FoundationEssentials
import Glibc
import GuideStore
import Screen
import Terminal

/// What a person asked for, without the parser that read it: the browser starts without one.
struct Settings {
  var library: String?
  var content: String?
  /// Files and folders that are opened as they are.
  var documents: [String] = []
  var isPlain = false
  var wantsPager = true
  /// What was made of documents is kept for the next time.
  var usesCache = true
  var width = Settings.usualWidth
  var color = TerminalOptions.Color.auto
  var isASCII = false

  /// - Parameter isAsked: it is opened to be searched, so that what the search learns is worth keeping.
  func openLibrary(isAsked: Bool = false) throws -> GuideLibrary {
    if let library {
      // A name that is no file may be one of the shelf.
      let isFile = FileManager.default.fileExists(atPath: library)
      return try GuideLibrary(
        path: isFile ? library : Shelf.usual.path(of: library) ?? library)
    }
    if !documents.isEmpty {
      return try bedside.library(
        ofDocuments: documents, cache: usesCache ? DocumentCache() : nil, isAsked: isAsked)
    }
    if let content { return try bedside.library(ofContent: content) }
    return try GuideLibrary(
      embedded: BaclofenGuide.byteCount, name: "built-in guide", read: BaclofenGuide.read)
  }

  /// What a person asks for every time, in the environment; a value that is none is not obeyed.
  static var usualWidth: Int? {
    variable("BEDSIDE_WIDTH").flatMap { Int($0) }.flatMap { (20...400).contains($0) ? $0 : nil }
  }

  static var usualTheme: Theme? { variable("BEDSIDE_THEME").flatMap { Theme(rawValue: $0) } }

  /// What `BEDSIDE_WIDTH` says where that is no width.
  static var wrongWidth: String? {
    usualWidth == nil ? variable("BEDSIDE_WIDTH") : nil
  }

  /// What `BEDSIDE_THEME` says where that is no theme.
  static var wrongTheme: String? {
    variable("BEDSIDE_THEME").flatMap { Theme(rawValue: $0) == nil ? $0 : nil }
  }

  var isColored: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      isatty(STDOUT_FILENO) == 1 && variable("TERM") != "dumb"
        && Terminal.wantsColor(color, noColor: variable("NO_COLOR"))
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

  /// On a terminal what it shows, as in the browser; files and pipes get UTF-8.
  var glyphs: Glyphs {
    if isASCII { return .ascii }
    return isatty(STDOUT_FILENO) == 1 ? Terminal.glyphs(environment: variable) : .unicode
  }

  func printLines(_ text: PlainText) throws {
    try Output.print(
      text.lines, isColored: isColored, glyphs: glyphs, pager: wantsPager ? Pager.usual : nil)
  }
}
