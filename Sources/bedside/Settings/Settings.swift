import Browsing
import Bytes
import Glibc
import GuideStore
import Screen
import Terminal

/// What a person asked for, without the parser that read it: the browser starts without one.
struct Settings {
  /// Files, folders of them, or names of the shelf.
  var libraries: [String] = []
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

  /// The guides that are named, the first of them open.
  /// - Parameters:
  ///   - use: what they are opened for.
  ///   - withUsual: where nothing is named, the guides of the usual folders stand behind the built-in one.
  ///   - tellsProgress: how far it is may be written on the terminal.
  func openShelf(
    for use: GuideUse = .printing, withUsual: Bool = false, tellsProgress: Bool = true
  ) throws -> Shelf {
    var named = try NamedGuides(
      libraries: libraries, documents: documents, content: content,
      cache: usesCache ? DocumentCache() : nil, use: use,
      tellsProgress: tellsProgress)
    if withUsual, libraries.isEmpty, documents.isEmpty, content == nil { named.addUsual() }
    return Shelf(named.guides)
  }

  /// What is named, to be named again in a command that is printed.
  var invocation: Invocation {
    if let content { return Invocation("--content", [content]) }
    return Invocation("--library", libraries) + Invocation("--open", documents)
  }

  /// The guide of a command that speaks of one.
  /// - Throws: `ProgramError.ambiguous` where several are named.
  func openLibrary() throws -> GuideLibrary {
    let shelf = try openShelf()
    guard !shelf.isShared else {
      throw ProgramError.ambiguous(Wording.oneGuideAtATime(shelf.places.map(shelf.name)))
    }
    return try shelf.library(0)
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
    guard isatty(STDOUT_FILENO) == 1, let size = System.window(of: STDOUT_FILENO),
      size.ws_col >= 20
    else { return 72 }
    return min(72, Int(size.ws_col))
  }

  /// On a terminal what it shows, as in the browser; files and pipes get UTF-8.
  var printedGlyphs: Glyphs {
    if isASCII { return .ascii }
    return isatty(STDOUT_FILENO) == 1 ? Terminal.glyphs(environment: variable) : .unicode
  }

  func printLines(_ text: PlainText) throws { try printLines(text.lines) }

  private func printLines(_ lines: [[Run]]) throws {
    try Output.print(
      lines, isColored: isColored, glyphs: printedGlyphs, pager: wantsPager ? Pager.usual : nil)
  }

  /// Prints what `write` writes of each guide, under its title where there are several.
  func printEach(
    of shelf: Shelf, _ write: (GuideLibrary, inout PlainText) throws -> Void
  ) throws {
    try printEachGuide(of: shelf) { try write($0.library, &$1) }
  }

  /// The same, of guides that know how they were named.
  func printEachGuide(
    of shelf: Shelf, _ write: (OpenedGuide, inout PlainText) throws -> Void
  ) throws {
    var lines: [[Run]] = []
    for guide in try shelf.opened() {
      var text = guide.text(width: textWidth)
      if guide.isOneOfMany { text.add(titleOfGuide: guide.title) }
      try write(guide, &text)
      if !lines.isEmpty { lines.append([]) }
      lines += text.lines
    }
    try printLines(lines)
  }
}
